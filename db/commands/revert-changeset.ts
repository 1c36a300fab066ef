import "server-only";
import { z } from "zod";
import type { PageRef } from "@/domain/kinds/names";
import { denial } from "@/domain/policy/may";
import type { ChangeInput } from "@/domain/review/changeset";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { sameContent } from "@/domain/revisions/merge-members";
import { revertContent } from "@/domain/revisions/restore";
import { line } from "@/domain/text";
import type { Context } from "../context";
import { findChangeset } from "../queries/changeset";
import { mapPageIds } from "../queries/pages";
import { listPublishedParts, type PublishedPart } from "../queries/publication-pages";
import { onSteadyWiki } from "../steady-wiki";
import { type OpenedChangeset, openChangeset } from "./open-changeset";

export const revertInput = z.strictObject({
  title: line(200).optional(),
  reason: z.string().trim().min(1, { message: "reason.empty" }).max(4000, { message: "text.too_long" }),
  /** A moderator's: first in the queue. */
  urgent: z.boolean().default(false),
  /** Leaves renamed pages at their present addresses. */
  keep_addresses: z.boolean().default(false),
});

/** What takes back one page's part of a publication. */
type Undoing = {
  readonly change: ChangeInput;
  /** Somebody changed the same place later: the author of the revert must choose. */
  readonly isDisputed: boolean;
  /** It would change nothing of what is published now. */
  readonly isDone: boolean;
};

/**
 * Proposes to take a whole publication back, over all its pages: a changeset like any other. Later edits elsewhere stay. Where a
 * later edit touched the same claim or sentence it is opened as a draft, for its author to choose; nothing is decided by itself.
 */
export const revertChangeset = onSteadyWiki(
  async (ctx: Context, given: unknown, { id }: { id: string }): Promise<Outcome<OpenedChangeset>> => {
    const former = await findChangeset(ctx.store, id);
    if (!former) return refuse("not_found");
    const subject = { state: former.state, ownerIds: former.authorIds };
    const denied = denial(ctx.actor, "changeset.revert", subject);
    if (denied) return refuse(denied);
    // The first wiki is not taken back as a whole; its pages are deleted or edited one by one.
    if (former.type === "import") return refuse("missing_right");
    const parsed = revertInput.safeParse(given);
    if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
    const { title = former.title, reason, urgent, keep_addresses } = parsed.data;
    const unrushed = urgent ? denial(ctx.actor, "page.confirm") : undefined;
    if (unrushed) return refuse(unrushed);

    const undoings: Undoing[] = [];
    for (const part of await listPublishedParts(ctx.store, former.id)) {
      const undoing = undo(part, keep_addresses);
      if (undoing === "gone") return refuse("target_gone", { params: { page: part.ref } });
      if (undoing) undoings.push(undoing);
    }
    const left = undoings.filter((one) => !one.isDone);
    if (left.length === 0) return refuse("no_change");
    const changes = left.map((one) => one.change);
    const taken = await findTaken(ctx, changes);
    if (taken) return refuse("slug_taken", { params: { page: taken } });
    const submit = !left.some((one) => one.isDisputed);
    return openChangeset(ctx, { title, reason, submit, changes }, { type: "revert", copyOf: former.id, urgent });
  },
);

/** The change that takes one part back; undefined where somebody has done so, "gone" where the page itself is not there any more. */
function undo(part: PublishedPart, keepsAddress: boolean): Undoing | undefined | "gone" {
  const { kind, slug, state, action, before, after, head } = part;
  const page = { kind, slug };
  const isLatest = head.id === after.id;
  const isThere = state === "published";
  if (action === "create" || action === "undelete")
    return isThere
      ? { change: { ...page, action: "delete", base: after.number }, isDisputed: !isLatest, isDone: false }
      : undefined;
  if (action === "delete" || action === "redirect")
    return isThere
      ? undefined
      : { change: { ...page, action: "undelete", base: head.number }, isDisputed: !isLatest, isDone: false };
  if (!isThere || !before) return "gone";

  const merge = revertContent(before.content, after.content, head.content);
  const base = after.number;
  // A page that was renamed once more since then keeps its present address.
  const moves = action === "rename" && slug === part.to && !keepsAddress;
  const change: ChangeInput = moves
    ? { ...page, action: "rename", base, to: part.from, content: before.content }
    : { ...page, action: "edit", base, content: before.content };
  const isDone = !moves && merge.ok && sameContent(merge.content, head.content);
  return { change, isDisputed: !merge.ok, isDone };
}

/** The first address that a page should get back and another page has now. */
async function findTaken(ctx: Context, changes: readonly ChangeInput[]): Promise<PageRef | undefined> {
  const wanted = changes.flatMap(({ action, kind, to }) =>
    action === "rename" && to ? [`${kind}/${to}` as PageRef] : [],
  );
  const pages = await mapPageIds(ctx.store, wanted);
  return wanted.find((ref) => pages.has(ref));
}
