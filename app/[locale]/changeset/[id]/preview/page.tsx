import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotFound } from "@/components/errors/not-found";
import { Shell } from "@/components/layout/shell";
import { PagePreview } from "@/components/page/page-preview";
import { Notice } from "@/components/ui/notice";
import { store } from "@/db/store";
import type { Locale } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { noteStatus } from "@/server/answer-notes";
import { pageAsker } from "@/server/context";
import { readLocale } from "@/server/reading/address";
import { type DeskPage, loadDesk } from "@/server/reading/changeset-desk";
import { loadPageView } from "@/server/reading/page-view";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ page?: string }> };

export const metadata: Metadata = { robots: { index: false } };

/** One page of a proposal as readers would see it if the proposal were published now, for those who may open the proposal. */
export default async function ChangesetPreviewPage({ params, searchParams }: Props) {
  const given = await params;
  const locale = readLocale(given.locale);
  if (!locale) notFound();
  const asker = await pageAsker();
  const desk = await loadDesk(asker, given.id);
  const wanted = (await searchParams).page;
  const page = desk?.pages.find(({ item }) => item.ref === wanted);
  if (!desk?.plan || !page) {
    noteStatus(404);
    return (
      <Shell locale={locale} path={paths.home(locale)}>
        <NotFound locale={locale} />
      </Shell>
    );
  }
  const { changeset } = desk;
  const t = translator(locale);
  return (
    <Shell locale={locale} path={paths.changesetPreview(locale, changeset.publicId, page.item.ref)}>
      <div className="wrap room stack">
        <p className="label">
          <a href={paths.changeset(locale, changeset.publicId)} data-key="u">
            <bdi>{changeset.title}</bdi>
          </a>
        </p>
        <Notice tone="caution" title={t("workbench.preview.title")}>
          <p>{t("workbench.preview.notice")}</p>
        </Notice>
        <WouldRead locale={locale} page={page} />
      </div>
    </Shell>
  );
}

async function WouldRead({ locale, page: { item, planned } }: { locale: Locale; page: DeskPage }) {
  const t = translator(locale);
  if (item.action === "delete") return <p>{t("workbench.preview.gone")}</p>;
  if (item.action === "redirect") return <p>{t("workbench.preview.moved", { to: isolate(item.proposal.to ?? "") })}</p>;
  const content = planned?.merged;
  if (!content) return <p>{t("workbench.preview.none")}</p>;
  const view = await loadPageView(store(), { ref: item.ref, content }, locale);
  return <PagePreview locale={locale} page={item.ref} content={content} ledger={view.ledger} body={view.body} />;
}
