import { spend } from "@/db/commands/spend-limit";
import { searchPages } from "@/db/queries/search";
import { queries } from "@/exports/openapi/queries";
import { problem, publicJson } from "@/server/api";
import { notAllowed } from "../../_kit/not-allowed";
import { summaryJson } from "../../_kit/page-json";
import { readQuery } from "../../_kit/read-query";
import { readRoute } from "../../_kit/read-route";

export const dynamic = "force-dynamic";

/** Pages that answer a query, best first, with the words marked where they stand. */
export const GET = readRoute(async ({ request, ctx, who }) => {
  const query = readQuery(request, queries.search);
  if (!query.ok) return problem(request, query.error);
  const limited = await spend(ctx, "search", who);
  if (limited && !limited.ok) return problem(request, limited.error);
  const { q, kind, lang, limit } = query.value;
  const { hits, exact, didYouMean } = await searchPages(ctx.store, {
    q,
    kind,
    locale: lang ?? "ar",
    limit,
    uncounted: true,
  });
  const items = hits.map((hit) => ({
    ...summaryJson(hit),
    score: hit.score,
    excerpt: hit.excerpt,
    excerpt_lang: hit.excerptLang,
    alias: hit.alias ?? null,
  }));
  return publicJson(request, { items, next: null, exact, did_you_mean: didYouMean ?? null });
});

export const POST = notAllowed("GET");
export const PUT = notAllowed("GET");
export const PATCH = notAllowed("GET");
export const DELETE = notAllowed("GET");
