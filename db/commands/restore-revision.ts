import "server-only";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { findPublishedPage } from "../queries/pages";
import { findRevision } from "../queries/revisions";
import { type OpenedChangeset, openChangeset } from "./open-changeset";

/** Proposes that a page become again what it was at an old revision: a changeset like any other, and a new revision once it is approved. */
export async function restoreRevision(
  ctx: Context,
  {
    page,
    number,
    title,
    reason,
    submit = true,
  }: { page: PageRef; number: number; title: string; reason: string; submit?: boolean },
): Promise<Outcome<OpenedChangeset>> {
  const address = splitRef(page);
  const published = await findPublishedPage(ctx.store, address);
  if (!published) return refuse("not_found", { params: { page } });
  const old = await findRevision(ctx.store, { pageId: published.id, number });
  if (!old) return refuse("not_found", { params: { page, number } });
  if (!old.content) return refuse("suppressed", { params: { page, number } });
  const change = { ...address, base: published.revision.number, content: old.content };
  return openChangeset(ctx, { title, reason, submit, changes: [change] }, { type: "revert" });
}
