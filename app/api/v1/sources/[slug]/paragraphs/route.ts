import { readParagraphs } from "@/db/queries/source-text";
import { problem } from "@/server/api";
import { findPage } from "../../../../_kit/find-page";
import { notAllowed } from "../../../../_kit/not-allowed";
import { readRoute } from "../../../../_kit/read-route";

export const dynamic = "force-dynamic";

/** The paragraphs of a source for whoever cites them, with the attached words as far as they may read them. Kept by nobody. */
export const GET = readRoute<{ slug: string }>(async ({ request, params, ctx }) => {
  const found = await findPage(ctx.store, request, { kind: "source", slug: params.slug });
  if ("response" in found) return found.response;
  const { id, content } = found.page;
  if (content.kind !== "source") return problem(request, { code: "not_found" });
  const words = await readParagraphs(ctx.store, ctx.actor, { pageId: id, source: `source/${params.slug}` });
  if (!words.ok) return problem(request, words.error);
  const texts = new Map(words.value.map(({ n, text }) => [n, text]));
  const items = content.fields.paragraphs.map(({ n, kind, gist }) => ({
    n,
    kind,
    gist: gist ?? null,
    text: texts.get(n) ?? null,
  }));
  return Response.json({ items, next: null }, { headers: { "cache-control": "private, no-store" } });
});

export const POST = notAllowed("GET");
export const PUT = notAllowed("GET");
export const PATCH = notAllowed("GET");
export const DELETE = notAllowed("GET");
