import { NotFound } from "@/components/errors/not-found";
import { Shell } from "@/components/layout/shell";
import { PageArticle } from "@/components/page/page-article";
import { findRevision } from "@/db/queries/revisions";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { noteStatus } from "@/server/answer-notes";
import { env } from "@/server/env";
import { answerPage } from "@/server/reading/page-answer";
import { loadPageView } from "@/server/reading/page-view";
import { publicationStatus } from "@/server/reading/publication-status";
import { NoPage } from "../../../../no-page";
import { WithheldPage } from "../../../../withheld-page";
import { describeArticle } from "../../metadata";

type Props = { params: Promise<{ locale: string; kind: string; slug: string; number: string }> };

export async function generateMetadata({ params }: Props) {
  const given = await params;
  const number = Number(given.number) || 0;
  return describeArticle(given, {
    path: (locale, ref) => paths.revision(locale, ref, number),
    title: (locale, page) => `${page}: ${translator(locale)("reading.revision.permalink", { n: number })}`,
    unlisted: true,
  });
}

/** One revision of a page as it stood, at an address that never changes its meaning. */
export default async function RevisionPage({ params }: Props) {
  const given = await params;
  const answer = await answerPage(given);
  if (answer.found !== "page") return <NoPage answer={answer} tail={`/rev/${given.number}`} />;
  const { address, page } = answer;
  const { locale, ref } = address;
  const number = Number(given.number);
  const revision = Number.isSafeInteger(number) ? await findRevision(store(), { pageId: page.id, number }) : undefined;
  if (!revision) {
    noteStatus(404);
    return (
      <Shell locale={locale} path={paths.page(locale, ref)}>
        <NotFound locale={locale} />
      </Shell>
    );
  }
  if (!revision.content) return <WithheldPage locale={locale} page={ref} revision={revision} isCurrent={false} />;
  const view = await loadPageView(
    store(),
    { ref, content: revision.content, history: { pageId: page.id, number } },
    locale,
  );
  return (
    <Shell locale={locale} path={paths.revision(locale, ref, number)}>
      <PageArticle
        locale={locale}
        page={ref}
        origin={env().siteUrl.origin}
        content={revision.content}
        ledger={view.ledger}
        body={view.body}
        status={publicationStatus(revision)}
        revision={{ number, at: revision.createdAt, authors: revision.authors }}
        published={page.revision.number}
      />
    </Shell>
  );
}
