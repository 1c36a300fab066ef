import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimFilter } from "@/components/claims/claim-filter";
import { ClaimTable } from "@/components/claims/claim-table";
import { Shell } from "@/components/layout/shell";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { cacheTag } from "@/db/commands/invalidate";
import { listCards } from "@/db/queries/cards";
import { listClaims } from "@/db/queries/claims";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { noteTags } from "@/server/answer-notes";
import { readLocale } from "@/server/reading/address";
import { readClaimChoice } from "@/server/reading/claim-choice";
import { loadLedger } from "@/server/reading/ledger";
import { describePage } from "../metadata";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale) ?? "ar";
  return describePage({ locale, path: paths.claims, title: translator(locale)("claims.title") });
}

/** The claims of all published pages as one table, narrowed by property, kind of page and source. */
export default async function ClaimsPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const t = translator(locale);
  noteTags(cacheTag.claims, cacheTag.list("source"));
  const { after, ...choice } = readClaimChoice(await searchParams);
  const { items, next } = await listClaims(store(), { ...choice, after });
  const { items: sources } = await listCards(store(), { kind: "source", sort: "title", locale, limit: 200 });
  const offered = [...new Set([...(choice.source ? [choice.source] : []), ...sources.map(({ ref }) => ref)])];
  const ledger = await loadLedger(
    store(),
    items.map(({ claim }) => claim),
    [...items.map(({ subject }) => subject), ...offered],
  );
  const caption = t("claims.title");
  return (
    <Shell locale={locale} path={paths.claims(locale)}>
      <div className="wrap room">
        <h1>{caption}</h1>
        <p className="soft">{t("browse.intro")}</p>
        <ClaimFilter locale={locale} choice={choice} sources={offered} names={ledger.names} />
        <p className="inline-list small">
          <a href={`/api/v1/claims.csv${paths.claims(locale, choice).slice(paths.claims(locale).length)}`}>
            {t("browse.csv")}
          </a>
          <a href={paths.help(locale, "codebook")}>{t("browse.codebook")}</a>
        </p>
        {items.length === 0 ? (
          <EmptyState title={t("browse.empty")} />
        ) : (
          <ClaimTable rows={items} ledger={ledger} names={ledger.names} locale={locale} caption={caption} />
        )}
        <Pager
          locale={locale}
          first={after ? paths.claims(locale, choice) : undefined}
          next={next ? paths.claims(locale, { ...choice, after: next }) : undefined}
        />
      </div>
    </Shell>
  );
}
