import { notFound } from "next/navigation";
import { Hero } from "@/components/front/hero";
import { Latest } from "@/components/front/latest";
import { TracedExample } from "@/components/front/traced-example";
import { Shell } from "@/components/layout/shell";
import { cacheTag } from "@/db/commands/invalidate";
import { countKinds, listCards } from "@/db/queries/cards";
import { findPublishedPage } from "@/db/queries/pages";
import { listRecentChanges } from "@/db/queries/revisions";
import { store } from "@/db/store";
import { bestLowHigh } from "@/domain/claims/best";
import { kindNames } from "@/domain/kinds/names";
import { paths } from "@/i18n/paths";
import { noteTags } from "@/server/answer-notes";
import { readLocale } from "@/server/reading/address";
import { summarise } from "@/server/reading/page-summaries";
import { loadPublishedView } from "@/server/reading/page-view";
import { describePage } from "./metadata";

export async function generateMetadata({ params }: { params: Promise<{ locale: string }> }) {
  const locale = readLocale((await params).locale) ?? "ar";
  return describePage({ locale, path: paths.home });
}

/** Front page: what this is, the search, what is new, and one figure followed to its source. */
export default async function FrontPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  noteTags(cacheTag.site, cacheTag.recent, ...kindNames.map(cacheTag.list));
  const counts = Object.fromEntries((await countKinds(store())).map(({ kind, count }) => [kind, count]));
  const latest = await listCards(store(), { kind: "event", sort: "date", locale, limit: 6 });
  const { pages, ledger } = await summarise(store(), latest.items, locale);
  const recent = (await listRecentChanges(store(), { limit: 30 })).items
    .filter((change) => change.reviewedAt !== null)
    .slice(0, 6);
  const example = await findExample(locale);
  return (
    <Shell locale={locale} path={paths.home(locale)} search={false}>
      <Hero locale={locale} counts={counts} />
      <Latest
        locale={locale}
        events={pages}
        reviewed={recent.map((change) => ({
          ref: `${change.kind}/${change.slug}` as `event/${string}`,
          at: change.reviewedAt ?? change.createdAt,
          summary: change.summary,
        }))}
        names={{
          ...ledger.names,
          ...Object.fromEntries(recent.map((change) => [`${change.kind}/${change.slug}`, change.titles])),
        }}
      />
      {example && (
        <TracedExample
          claims={example.content.claims}
          series={{ property: "deaths", category: "total" }}
          ledger={example.ledger}
          locale={locale}
        />
      )}
    </Shell>
  );
}

/** The newest event whose total has a best value: preferably one in which reports differ. */
async function findExample(locale: "ar" | "en") {
  const { items } = await listCards(store(), { kind: "event", sort: "date", locale, limit: 40 });
  const candidates = [...items.filter((card) => card.disagreement), ...items];
  for (const card of candidates) {
    const page = await findPublishedPage(store(), card);
    if (!page || !bestLowHigh(page.content.claims, { property: "deaths", category: "total" }, { sources: {} }).best)
      continue;
    return loadPublishedView(store(), page, locale);
  }
  return undefined;
}
