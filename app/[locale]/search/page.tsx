import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Shell } from "@/components/layout/shell";
import { Results } from "@/components/search/results";
import { searchPages } from "@/db/queries/search";
import { store } from "@/db/store";
import { kindNamed } from "@/domain/kinds";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { readLocale } from "@/server/reading/address";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { robots: { index: false } };

/** What the published wiki answers to a query, in any spelling. */
export default async function SearchPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const t = translator(locale);
  const search = await searchParams;
  const given = Array.isArray(search["q"]) ? search["q"][0] : search["q"];
  const query = (given ?? "").normalize("NFC").trim().slice(0, 300);
  const kind = kindNamed(String(search["kind"] ?? ""))?.name;
  const { hits } = query ? await searchPages(store(), { q: query, locale, kind, limit: 30 }) : { hits: [] };
  return (
    <Shell locale={locale} path={paths.search(locale)} query={query}>
      <div className="wrap room">
        <h1>{query ? t("search.titleFor", { query }) : t("search.title")}</h1>
        <Results
          locale={locale}
          query={query}
          hits={hits.map((hit) => ({
            ref: hit.ref,
            kind: hit.kind,
            titles: hit.titles,
            excerpt: hit.excerpt,
            lang: hit.excerptLang,
          }))}
        />
      </div>
    </Shell>
  );
}
