import { Shell } from "@/components/layout/shell";
import { PageArticle } from "@/components/page/page-article";
import { cacheTag } from "@/db/commands/invalidate";
import { findStaleLanguage } from "@/db/queries/stale-language";
import { countWaiting } from "@/db/queries/waiting-changes";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { noteTags } from "@/server/answer-notes";
import { env } from "@/server/env";
import { answerPage } from "@/server/reading/page-answer";
import { loadPublishedView } from "@/server/reading/page-view";
import { publicationStatus } from "@/server/reading/publication-status";
import { loadRelated } from "@/server/reading/related";
import { NoPage } from "../../no-page";
import { WithheldPage } from "../../withheld-page";
import { JsonLd } from "./json-ld";
import { describeArticle } from "./metadata";

type Props = { params: Promise<{ locale: string; kind: string; slug: string }> };

export const generateMetadata = async ({
  params,
}: {
  params: Promise<{ locale: string; kind: string; slug: string }>;
}) => describeArticle(await params, { path: paths.page });

/** An article: the published revision of a page, the same bytes for everybody. */
export default async function ArticlePage({ params }: Props) {
  const answer = await answerPage(await params);
  if (answer.found !== "page") return <NoPage answer={answer} />;
  const { address, page } = answer;
  if (page.withheld)
    return <WithheldPage locale={address.locale} page={address.ref} revision={page.revision} isCurrent />;
  const view = await loadPublishedView(store(), page, address.locale);
  noteTags(cacheTag.waiting(address.ref));
  const waiting = await countWaiting(store(), page);
  const stale = await findStaleLanguage(store(), {
    pageId: page.id,
    number: page.revision.number,
    content: page.content,
  });
  const related = await loadRelated(store(), page, address.locale);
  return (
    <>
      <Shell locale={address.locale} path={paths.page(address.locale, address.ref)}>
        <PageArticle
          locale={address.locale}
          page={address.ref}
          origin={env().siteUrl.origin}
          content={page.content}
          ledger={view.ledger}
          body={view.body}
          status={publicationStatus(page.revision)}
          revision={{ number: page.revision.number, at: page.revision.createdAt }}
          waiting={waiting}
          stale={stale?.lang === address.locale ? stale.since : undefined}
          related={related}
        />
      </Shell>
      <JsonLd address={address} page={page} view={view} locale={address.locale} />
    </>
  );
}
