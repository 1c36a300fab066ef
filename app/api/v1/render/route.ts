import { spend } from "@/db/commands/spend-limit";
import { findPublishedPage } from "@/db/queries/pages";
import type { PageRef } from "@/domain/kinds/names";
import { bodies } from "@/exports/openapi/bodies";
import { problem } from "@/server/api";
import { readJson } from "@/server/json-body";
import { refsOfText, renderPageBody, setText } from "@/server/reading/body";
import { loadLedger } from "@/server/reading/ledger";
import { notAllowed } from "../../_kit/not-allowed";
import { readBody } from "../../_kit/read-body";
import { readRoute } from "../../_kit/read-route";

export const dynamic = "force-dynamic";

/** Markdown exactly as an article shows it, notes included. It changes nothing, so it needs neither token nor origin. */
export const POST = readRoute(async ({ request, ctx, who }) => {
  const json = await readJson(request);
  if (!json.ok) return problem(request, json.error);
  const given = readBody(json.value, bodies.render);
  if (!given.ok) return problem(request, given.error);
  const limited = await spend(ctx, "preview", who);
  if (limited && !limited.ok) return problem(request, limited.error);
  const { markdown, lang, kind, slug } = given.value;
  const ref: PageRef | undefined = kind && slug ? `${kind}/${slug}` : undefined;
  const page = kind && slug ? await findPublishedPage(ctx.store, { kind, slug }) : undefined;
  const content = { body: { [lang]: markdown }, claims: page?.content.claims ?? [] };
  const text = setText(content, lang);
  const ledger = await loadLedger(ctx.store, content.claims, refsOfText(text));
  const { html, notesHtml } = renderPageBody(content, ledger, lang, ref, text);
  return Response.json({ html: html + notesHtml }, { headers: { "cache-control": "private, no-store" } });
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
