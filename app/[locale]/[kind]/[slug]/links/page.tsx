import { Shell } from "@/components/layout/shell";
import { PageCard } from "@/components/lists/page-card";
import { EmptyState } from "@/components/ui/empty-state";
import { cacheTag } from "@/db/commands/invalidate";
import { listBacklinks } from "@/db/queries/cards";
import { store } from "@/db/store";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { noteTags } from "@/server/answer-notes";
import { answerPage } from "@/server/reading/page-answer";
import { summarise } from "@/server/reading/page-summaries";
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
  noteTags(cacheTag.about(ref));
  const { pages, ledger } = await summarise(store(), await listBacklinks(store(), ref), locale);
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
