import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecentList } from "@/components/history/recent-list";
import { Shell } from "@/components/layout/shell";
import { Pager } from "@/components/ui/pager";
import { cacheTag } from "@/db/commands/invalidate";
import { listRecentChanges } from "@/db/queries/revisions";
import { store } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { noteTags } from "@/server/answer-notes";
import { readLocale } from "@/server/reading/address";
import { describePage } from "../metadata";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ before?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale) ?? "ar";
  return describePage({ locale, path: paths.recent, title: translator(locale)("history.recent.title") });
}

/** What was published lately. */
export default async function RecentPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const t = translator(locale);
  noteTags(cacheTag.recent);
  const asked = Number((await searchParams).before);
  const before = Number.isSafeInteger(asked) && asked > 0 ? asked : undefined;
  const { items, next } = await listRecentChanges(store(), { ...(before ? { before } : {}) });
  return (
    <Shell locale={locale} path={paths.recent(locale)}>
      <div className="wrap room">
        <h1>{t("history.recent.title")}</h1>
        <p className="soft">{t("history.recent.intro")}</p>
        <RecentList
          locale={locale}
          changes={items.map((row) => ({
            page: `${row.kind}/${row.slug}` as PageRef,
            number: row.number,
            at: row.createdAt,
            authors: row.authors,
            summary: row.summary,
            approvers: row.reviewedBy === null ? [] : [row.reviewedBy],
            size: { wordsAdded: row.wordsAdded, wordsRemoved: row.wordsRemoved, claimsChanged: row.claimsChanged },
            imported: row.type === "import",
          }))}
          names={Object.fromEntries(items.map((row) => [`${row.kind}/${row.slug}`, row.titles]))}
        />
        <Pager
          locale={locale}
          first={before ? paths.recent(locale) : undefined}
          next={next ? paths.recent(locale, { before: next }) : undefined}
        />
      </div>
    </Shell>
  );
}
