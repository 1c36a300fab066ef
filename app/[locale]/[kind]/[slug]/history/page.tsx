import { RevisionList } from "@/components/history/revision-list";
import { Shell } from "@/components/layout/shell";
import { WatchButton } from "@/components/people/watch-button";
import { Pager } from "@/components/ui/pager";
import { listRevisions } from "@/db/queries/revisions";
import { store } from "@/db/store";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { answerPage } from "@/server/reading/page-answer";
import { NoPage } from "../../../no-page";
import { describeArticle } from "../metadata";

type Props = {
  params: Promise<{ locale: string; kind: string; slug: string }>;
  searchParams: Promise<{ before?: string }>;
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

/** Who changed what, when and why; any two revisions can be compared. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const answer = await answerPage(await params);
  if (answer.found !== "page") return <NoPage answer={answer} tail="/history" />;
  const { address, page } = answer;
  const { locale, ref } = address;
  const t = translator(locale);
  const asked = Number((await searchParams).before);
  const before = Number.isSafeInteger(asked) && asked > 1 ? asked : undefined;
  const { items, next } = await listRevisions(store(), { pageId: page.id, ...(before ? { before } : {}) });
  return (
    <Shell locale={locale} path={paths.history(locale, ref)}>
      <div className="wrap room">
        <h1>{t("history.title", { page: textFor(page.content.titles, locale)?.text ?? address.slug })}</h1>
        <p className="soft">{t("history.intro")}</p>
        <div className="actions">
          <a href={paths.page(locale, ref)}>{t("reading.revision.current")}</a>
          <a href={paths.blame(locale, ref)}>{t("history.blame.link")}</a>
          <a href={paths.manage(locale, ref)} rel="nofollow">
            {t("review.manage.link")}
          </a>
          <WatchButton
            locale={locale}
            scope="page"
            target={ref}
            on
            label={t("community.watch.page")}
            next={paths.watchPage(locale, ref)}
          />
          <a href={paths.protect(locale, ref)}>{t("community.protect.link")}</a>
        </div>
        <RevisionList
          locale={locale}
          page={ref}
          published={page.revision.number}
          revisions={items.map((row) => ({
            number: row.number,
            at: row.createdAt,
            authors: row.authors,
            approvers: row.reviewedBy === null ? [] : [row.reviewedBy],
            summary: row.summary,
            size: { wordsAdded: row.wordsAdded, wordsRemoved: row.wordsRemoved, claimsChanged: row.claimsChanged },
            imported: row.type === "import",
            suppressed: row.suppressed,
            changeset: row.type === "import" ? undefined : { id: row.changeset, title: row.summary },
          }))}
        />
        <Pager
          locale={locale}
          first={before ? paths.history(locale, ref) : undefined}
          next={next ? `${paths.history(locale, ref)}?before=${next}` : undefined}
        />
      </div>
    </Shell>
  );
}
