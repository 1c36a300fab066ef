import { Shell } from "@/components/layout/shell";
import { PageCard } from "@/components/lists/page-card";
import { EmptyState } from "@/components/ui/empty-state";
import { store } from "@/db/store";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { loadBacklinks } from "@/server/reading/backlinks";
import { answerPage } from "@/server/reading/page-answer";
import { NoPage } from "../../../no-page";
import { describeArticle } from "../metadata";

export const generateMetadata = async ({
  params,
}: {
  params: Promise<{ locale: string; kind: string; slug: string }>;
}) =>
  describeArticle(await params, {
    path: paths.links,
    title: (locale, page) => translator(locale)("reading.links.title", { page }),
    unlisted: true,
  });

/** Pages whose text or claims point here. */
export default async function LinksPage({
  params,
}: {
  params: Promise<{ locale: string; kind: string; slug: string }>;
}) {
  const answer = await answerPage(await params);
  if (answer.found !== "page") return <NoPage answer={answer} tail="/links" />;
  const { address, page } = answer;
  const { locale, ref } = address;
  const t = translator(locale);
  const { pages, ledger } = await loadBacklinks(store(), ref, locale);
  return (
    <Shell locale={locale} path={paths.links(locale, ref)}>
      <div className="wrap room">
        <h1>{t("reading.links.title", { page: textFor(page.content.titles, locale)?.text ?? address.slug })}</h1>
        <p>
          <a href={paths.page(locale, ref)}>{t("reading.revision.current")}</a>
        </p>
        {pages.length === 0 && <EmptyState title={t("reading.links.none")} />}
        {pages.map((one) => (
          <PageCard key={one.ref} page={one} names={ledger.names} locale={locale} showKind level="h2" />
        ))}
      </div>
    </Shell>
  );
}
