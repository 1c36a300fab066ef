import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { RecentList } from "@/components/history/recent-list";
import { Shell } from "@/components/layout/shell";
import { WatchButton } from "@/components/people/watch-button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Pager } from "@/components/ui/pager";
import { listRecentChanges } from "@/db/queries/revisions";
import { listWatches, type WatchRow } from "@/db/queries/watches";
import { store } from "@/db/store";
import { kinds } from "@/domain/kinds";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import { type Locale, textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { readLocale } from "@/server/reading/address";
import { refusalWords } from "../refusal-words";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ before?: string; held?: string }>;
};

export const metadata: Metadata = { robots: { index: false } };

/** What whoever asks watches, and what changed in it lately. */
export default async function WatchlistPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const search = await searchParams;
  const asker = await pageAsker();
  const { actor } = asker;
  if (actor.kind !== "user") redirect(paths.signIn(locale, paths.watchlist(locale)));
  const t = translator(locale);
  const held = await heldForm(asker, await headers(), search.held);
  const asked = Number(search.before);
  const before = Number.isSafeInteger(asked) && asked > 0 ? asked : undefined;
  const watches = await listWatches(store(), actor.id);
  const { items, next } = await listRecentChanges(store(), { watchedBy: actor.id, ...(before ? { before } : {}) });
  const refused = refusalWords(locale, held?.refusal);
  return (
    <Shell locale={locale} path={paths.watchlist(locale)}>
      <div className="wrap room stack">
        <h1>{t("community.watch.title")}</h1>
        <p className="soft">{t("community.watch.intro")}</p>
        <p className="inline-list">
          <a href="/feed/watchlist.atom">{t("common.nav.feeds")}</a>
        </p>
        {refused && (
          <Notice tone="danger" announce>
            {refused}
          </Notice>
        )}
        {watches.length === 0 && (
          <EmptyState title={t("community.watch.empty")} hint={t("community.watch.emptyHint")} />
        )}
        <ul className="reports">
          {watches.map((row) => {
            const target = row.scope === "kind" ? row.kind : row.ref;
            const name = wordsFor(row, locale);
            return (
              <li key={`${row.scope} ${target}`} className="report actions">
                <a href={row.scope === "kind" ? paths.kind(locale, row.kind) : paths.page(locale, row.ref)}>
                  <bdi>{name}</bdi>
                </a>
                <WatchButton
                  locale={locale}
                  scope={row.scope}
                  target={target}
                  on={false}
                  label={t("community.watch.offNamed", { name })}
                  next={paths.watchlist(locale)}
                />
              </li>
            );
          })}
        </ul>
        <section aria-labelledby="watched-changes">
          <h2 id="watched-changes" className="section-title">
            {t("community.watch.recent")}
          </h2>
          <RecentList
            locale={locale}
            empty={t("community.watch.recentNone")}
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
            first={before ? paths.watchlist(locale) : undefined}
            next={next ? paths.watchlist(locale, { before: next }) : undefined}
          />
        </section>
      </div>
    </Shell>
  );
}

function wordsFor(row: WatchRow, locale: Locale): string {
  const t = translator(locale);
  if (row.scope === "kind") return t("community.watch.kindNamed", { kind: kinds[row.kind].plural[locale] });
  const title = textFor(row.titles, locale)?.text ?? splitRef(row.ref).slug;
  return row.scope === "place" ? t("community.watch.placeNamed", { place: title }) : title;
}
