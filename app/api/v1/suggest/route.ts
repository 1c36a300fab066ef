import { suggestPages } from "@/db/queries/suggest";
import { kindNamed, kinds as pageKinds } from "@/domain/kinds";
import { queries } from "@/exports/openapi/queries";
import { problem, publicJson } from "@/server/api";
import { namePlacesAround } from "@/server/reading/name-places-around";
import { suggestUnwritten } from "@/server/reading/suggest-unwritten";
import { notAllowed } from "../../_kit/not-allowed";
import { readQuery } from "../../_kit/read-query";
import { readRoute } from "../../_kit/read-route";

export const dynamic = "force-dynamic";

/** Pages whose title or alias begins as somebody types, the likeliest first. Answered from memory, so no limit is spent. */
export const GET = readRoute(async ({ request, ctx }) => {
  const query = readQuery(request, queries.suggest);
  if (!query.ok) return problem(request, query.error);
  const { q, lang = "ar", limit, unwritten } = query.value;
  const kinds = query.value.kinds?.split(" ").flatMap((name) => kindNamed(name)?.name ?? []);
  const found = await suggestPages(ctx.store, { q, locale: lang, limit, ...(kinds && { kinds }) });
  const within = await namePlacesAround(
    ctx.store,
    found.map(({ ref }) => ref),
    lang,
  );
  const items = found.map(({ ref, kind, title, lang: titleLang, alias }) => ({
    page: ref,
    kind,
    kind_label: pageKinds[kind].label[lang],
    title,
    title_lang: titleLang,
    alias: alias ?? null,
    within: within.get(ref) ?? [],
    unwritten: false,
  }));
  if (unwritten && (!kinds || kinds.includes("place")))
    items.push(...(await suggestUnwritten(ctx.store, { q, lang, limit: limit - items.length })));
  return publicJson(request, { items, next: null });
});

export const POST = notAllowed("GET");
export const PUT = notAllowed("GET");
export const PATCH = notAllowed("GET");
export const DELETE = notAllowed("GET");
