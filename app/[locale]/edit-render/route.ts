import { spend } from "@/db/commands/spend-limit";
import { store } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import type { PageContent } from "@/domain/revisions/content";
import { locales } from "@/domain/text";
import { problem } from "@/server/api";
import { guardChange } from "@/server/guard";
import { refsOfText, renderPageBody, setText } from "@/server/reading/body";
import { loadLedger } from "@/server/reading/ledger";
import { wholeClaims } from "../edit-preview";
import { withUnfinishedSource } from "../new-source";
import { readPostedEdit } from "../posted-edit";
import { readWhole } from "../read-edit";

export const dynamic = "force-dynamic";

/** One text of the form of the editor as an article would show it, with the figures of the form's own claims. Stores nothing. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const given = await params;
  const locale = locales.find((one) => one === given.locale) ?? "ar";
  const guarded = await guardChange(request, "form");
  if (!guarded.ok) return problem(request, guarded.error);
  const { ctx, network } = guarded.value;
  const who = ctx.actor.kind === "user" ? `user ${ctx.actor.id}` : network;
  const limited = await spend(ctx, "preview", who);
  if (limited && !limited.ok) return problem(request, limited.error);
  const posted = await readPostedEdit(request);
  if (!posted) return problem(request, { code: "not_found" });
  const { fields, kind, slug } = posted;
  const lang = locales.find((one) => one === fields["lang"]) ?? locale;
  const { content: read } = await withUnfinishedSource(fields, await readWhole(kind, fields), locale);
  const typed = read as unknown as PageContent;
  const content = { body: { [lang]: typed.body[lang] ?? "" }, claims: wholeClaims(typed) };
  const text = setText(content, lang);
  const ledger = await loadLedger(store(), content.claims, refsOfText(text));
  const { html, notesHtml } = renderPageBody(
    content,
    ledger,
    locale,
    slug === undefined ? undefined : (`${kind}/${slug}` as PageRef),
    text,
  );
  return Response.json({ html: html + notesHtml }, { headers: { "cache-control": "private, no-store" } });
}
