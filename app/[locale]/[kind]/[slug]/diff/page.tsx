import { NotFound } from "@/components/errors/not-found";
import { DiffView } from "@/components/history/diff-view";
import { Shell } from "@/components/layout/shell";
import { findRevision } from "@/db/queries/revisions";
import { store } from "@/db/store";
import { diffContent } from "@/domain/revisions/page-diff";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { noteStatus } from "@/server/answer-notes";
import { loadLedger } from "@/server/reading/ledger";
import { answerPage } from "@/server/reading/page-answer";
import { NoPage } from "../../../no-page";
import { describeArticle } from "../metadata";

type Props = {
  params: Promise<{ locale: string; kind: string; slug: string }>;
  searchParams: Promise<{ from?: string; to?: string }>;
};

export const generateMetadata = async ({
  params,
}: {
  params: Promise<{ locale: string; kind: string; slug: string }>;
}) =>
  describeArticle(await params, {
    path: paths.history,
    title: (locale, page) => translator(locale)("history.title", { page }),
    unlisted: true,
  });

/** Any two revisions compared: words within sentences, facts and claims by name. */
export default async function DiffPage({ params, searchParams }: Props) {
  const answer = await answerPage(await params);
  if (answer.found !== "page") return <NoPage answer={answer} tail="/history" />;
  const { address, page } = answer;
  const { locale, ref } = address;
  const t = translator(locale);
  const search = await searchParams;
  const numbers = [numberOf(search.from), numberOf(search.to) ?? page.revision.number].map(
    (one) => one ?? Math.max(1, page.revision.number - 1),
  );
  const [from = 1, to = 1] = numbers.sort((a, b) => a - b);
  const before = await findRevision(store(), { pageId: page.id, number: from });
  const after = await findRevision(store(), { pageId: page.id, number: to });
  if (!before?.content || !after?.content) {
    noteStatus(before && after ? 410 : 404);
    return (
      <Shell locale={locale} path={paths.page(locale, ref)}>
        <NotFound locale={locale} />
      </Shell>
    );
  }
  const { names } = await loadLedger(store(), [...before.content.claims, ...after.content.claims]);
  return (
    <Shell locale={locale} path={paths.diff(locale, ref, from, to)}>
      <div className="wrap room">
        <h1>{textFor(page.content.titles, locale)?.text}</h1>
        <p className="lead">{t("history.diff.title", { from, to })}</p>
        <p className="inline-list">
          <a href={paths.page(locale, ref)}>{t("reading.revision.current")}</a>
          <a href={paths.history(locale, ref)}>{t("reading.status.history")}</a>
          <a href={paths.revision(locale, ref, from)}>{t("history.revision", { n: from })}</a>
          <a href={paths.revision(locale, ref, to)}>{t("history.revision", { n: to })}</a>
        </p>
        <DiffView diff={diffContent(before.content, after.content)} names={names} locale={locale} />
      </div>
    </Shell>
  );
}

function numberOf(text: string | undefined): number | undefined {
  const number = Number(text);
  return text && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
