import { suggestPages } from "@/db/queries/suggest";
import { kinds } from "@/domain/kinds";
import { queries } from "@/exports/openapi/queries";
import { problem, publicJson } from "@/server/api";
import { notAllowed } from "../../_kit/not-allowed";
import { readQuery } from "../../_kit/read-query";
import { readRoute } from "../../_kit/read-route";

export const dynamic = "force-dynamic";

/** Pages whose title or alias begins as somebody types, the likeliest first. Answered from memory, so no limit is spent. */
export const GET = readRoute(async ({ request, ctx }) => {
  const query = readQuery(request, queries.suggest);
  if (!query.ok) return problem(request, query.error);
  const { q, lang = "ar", limit } = query.value;
  const found = await suggestPages(ctx.store, { q, locale: lang, limit });
  const items = found.map(({ ref, kind, title, lang: titleLang, alias }) => ({
    page: ref,
    kind,
    kind_label: kinds[kind].label[lang],
    title,
    title_lang: titleLang,
    alias: alias ?? null,
  }));
  return publicJson(request, { items, next: null });
});

export const POST = notAllowed("GET");
export const PUT = notAllowed("GET");
export const PATCH = notAllowed("GET");
export const DELETE = notAllowed("GET");
