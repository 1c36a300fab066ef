import { spend } from "@/db/commands/spend-limit";
import { isCardCursor, listCards, type PageCard } from "@/db/queries/cards";
import { searchPages } from "@/db/queries/search";
import { queries } from "@/exports/openapi/queries";
import { problem, publicJson } from "@/server/api";
import { notAllowed } from "../../_kit/not-allowed";
import { summaryJson } from "../../_kit/page-json";
import { readQuery } from "../../_kit/read-query";
import { readRoute } from "../../_kit/read-route";

export const dynamic = "force-dynamic";

/** Published pages; with words to search for, the best of them without a further page. */
export const GET = readRoute(async ({ request, ctx, who }) => {
  const query = readQuery(request, queries.pages);
  if (!query.ok) return problem(request, query.error);
  const { q, lang, kind, limit, cursor, updated_since: since } = query.value;
  if (q !== undefined) {
    const limited = await spend(ctx, "search", who);
    if (limited && !limited.ok) return problem(request, limited.error);
    const { hits } = await searchPages(ctx.store, { q, locale: lang ?? "ar", kind, limit: 200, uncounted: true });
    const fits = (card: PageCard) =>
      (lang === undefined || card.titles[lang] !== undefined) && (since === undefined || card.updatedAt > since);
    return publicJson(request, { items: hits.filter(fits).slice(0, limit).map(summaryJson), next: null });
  }
  const sort = since === undefined ? "title" : "updated";
  if (cursor !== undefined && !isCardCursor(cursor, sort))
    return problem(request, {
      code: "invalid_input",
      problems: [{ pointer: "/cursor", message: "input.cursor" }],
    });
  const { items, next } = await listCards(ctx.store, {
    kind,
    existsIn: lang,
    updatedSince: since,
    sort,
    locale: lang ?? "ar",
    after: cursor,
    limit,
  });
  return publicJson(request, { items: items.map(summaryJson), next });
});

export const POST = notAllowed("GET");
export const PUT = notAllowed("GET");
export const PATCH = notAllowed("GET");
export const DELETE = notAllowed("GET");
