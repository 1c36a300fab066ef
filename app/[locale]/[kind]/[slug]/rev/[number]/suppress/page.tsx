import type { Metadata } from "next";
import { headers } from "next/headers";
import { SuppressForm } from "@/components/admin/suppress-form";
import { NotFound } from "@/components/errors/not-found";
import { Shell } from "@/components/layout/shell";
import { Notice } from "@/components/ui/notice";
import { findRevision } from "@/db/queries/revisions";
import { findSuppression } from "@/db/queries/suppressions";
import { store } from "@/db/store";
import { denial } from "@/domain/policy/may";
import { suppressionReasonLabels } from "@/domain/review/suppression";
import { textFor } from "@/domain/text";
import { formatDay } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { noteStatus } from "@/server/answer-notes";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { answerPage } from "@/server/reading/page-answer";
import { NoPage } from "../../../../../no-page";
import { NoRight } from "../../../../../no-right";
import { refusalWords } from "../../../../../refusal-words";

type Props = {
  params: Promise<{ locale: string; kind: string; slug: string; number: string }>;
  searchParams: Promise<{ held?: string }>;
};

export const metadata: Metadata = { robots: { index: false } };

/** Withholds a revision, shows it again, or lets an administrator read what was withheld. */
export default async function SuppressPage({ params, searchParams }: Props) {
  const given = await params;
  const answer = await answerPage(given);
  if (answer.found !== "page") return <NoPage answer={answer} tail={`/rev/${given.number}`} />;
  const { address, page } = answer;
  const { locale, ref } = address;
  const t = translator(locale);
  const number = Number(given.number);
  const path = paths.suppress(locale, ref, number);
  const asker = await pageAsker();
  const denied = denial(asker.actor, "content.suppress");
  if (denied) return <NoRight locale={locale} path={path} code={denied} />;
  const revision = Number.isSafeInteger(number) ? await findRevision(store(), { pageId: page.id, number }) : undefined;
  if (!revision) {
    noteStatus(404);
    return (
      <Shell locale={locale} path={paths.page(locale, ref)}>
        <NotFound locale={locale} />
      </Shell>
    );
  }
  const suppression = await findSuppression(store(), revision.id);
  const held = await heldForm(asker, await headers(), (await searchParams).held);
  const refused = refusalWords(locale, held?.refusal);
  const title = textFor(page.content.titles, locale)?.text ?? address.slug;
  return (
    <Shell locale={locale} path={path}>
      <div className="wrap room stack">
        <h1>{t("community.suppression.title", { n: number, page: title })}</h1>
        <p className="soft">{t("community.suppression.intro")}</p>
        <p className="inline-list">
          <a href={paths.history(locale, ref)}>{t("reading.status.history")}</a>
        </p>
        {suppression ? (
          <>
            {refused && (
              <Notice tone="danger" announce>
                {refused}
              </Notice>
            )}
            <Notice tone="caution">
              {t("community.suppression.withheld", {
                date: formatDay(suppression.at, locale),
                reason: suppressionReasonLabels[suppression.reason][locale],
              })}
            </Notice>
            <div className="actions">
              <form method="post" action={`${path}/read`}>
                <button type="submit" className="button">
                  {t("community.suppression.read")}
                </button>
              </form>
              <form method="post" action={`${path}/restore`}>
                <button type="submit" className="button">
                  {t("community.suppression.restore")}
                </button>
              </form>
            </div>
            <p className="soft small">{t("community.suppression.readHint")}</p>
          </>
        ) : (
          <>
            {number === page.revision.number && <Notice tone="caution">{t("community.suppression.head")}</Notice>}
            <SuppressForm
              locale={locale}
              action={`${path}/withhold`}
              typed={{ reason: held?.fields["reason"], words: held?.fields["words"] }}
              error={refused}
            />
          </>
        )}
      </div>
    </Shell>
  );
}
