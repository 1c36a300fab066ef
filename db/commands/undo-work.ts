import "server-only";
import { z } from "zod";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import type { ChangeInput } from "@/domain/review/changeset";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Choices } from "@/domain/revisions/conflict";
import type { PageContent } from "@/domain/revisions/content";
import { mergeContent } from "@/domain/revisions/merge";
import { sameContent } from "@/domain/revisions/merge-members";
import { revertContent } from "@/domain/revisions/restore";
import { line } from "@/domain/text";
import type { Context } from "../context";
import { findAccount } from "../queries/people";
import { listWorkOf, type PageWork } from "../queries/work-of";
import { type OpenedChangeset, openChangeset } from "./open-changeset";
import { recordAudit } from "./record-audit";

/** As many pages as one changeset holds. */
const mostPages = 50;

export const undoInput = z.strictObject({
  title: line(200),
  reason: z.string().trim().min(1, { message: "reason.empty" }).max(4000, { message: "text.too_long" }),
  /** Milliseconds since 1970, UTC: the period, its end not in it. */
  from: z.int().min(0),
  to: z.int().min(0),
  urgent: z.boolean().default(false),
});

export type Undone = OpenedChangeset & {
  readonly pages: number;
  /** Pages on which a later edit touched the same place: whoever undoes must choose there before it is handed in. */
  readonly disputed: number;
};

/** What takes one account's work on one page back. */
type Undoing = { readonly change: ChangeInput; readonly isDisputed: boolean };

/**
 * A moderator proposes to take back everything that an account published in a period, as one changeset that somebody else decides.
 * Later edits of others stay; where one touched the same place it is a conflict to be settled, and the changeset a draft until then.
 */
export async function undoWork(ctx: Context, given: unknown, { name }: { name: string }): Promise<Outcome<Undone>> {
  const denied = denial(ctx.actor, "user.undo_work");
  if (denied) return refuse(denied);
  const parsed = undoInput.safeParse(given);
  if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
  const { from, to, title, reason, urgent } = parsed.data;
  if (from >= to) return refuse("invalid_input", { problems: [{ pointer: "/to", message: "undo.period" }] });
  const account = await findAccount(ctx.store, name);
  if (!account) return refuse("not_found");
  if (account.id === userIdOf(ctx.actor)) return refuse("missing_right");

  const undoings = (await listWorkOf(ctx.store, { authorId: account.id, from, to })).flatMap(
    (page) => undo(page) ?? [],
  );
  if (undoings.length === 0) return refuse("no_change");
  if (undoings.length > mostPages) {
    const params = { pages: undoings.length, most: mostPages };
    return refuse("invalid_input", { problems: [{ pointer: "/from", message: "undo.too_many_pages", params }] });
  }
  const disputed = undoings.filter((one) => one.isDisputed).length;
  const changes = undoings.map((one) => one.change);
  const opened = await openChangeset(
    ctx,
    { title, reason, submit: disputed === 0, changes },
    { type: "revert", urgent },
  );
  if (!opened.ok) return opened;
  await ctx.store.write((tx) =>
    recordAudit(tx, ctx, {
      action: "undo_proposed",
      subject: `user/${account.id}`,
      detail: { changeset: opened.value.id, since: from, until: to, undone: changes.length },
    }),
  );
  return ok({ ...opened.value, pages: changes.length, disputed });
}

/** The change that takes the work on one page back; undefined where nothing of it is left. */
function undo(page: PageWork): Undoing | undefined {
  const { kind, slug, state, head, deeds } = page;
  const [first, last] = [deeds[0], deeds.at(-1)];
  if (!first || !last) return undefined;
  const isLatest = head.number === last.after.number;
  const address = { kind, slug, base: last.after.number };
  if (!first.before || first.action === "undelete")
    return state === "published" ? { change: { ...address, action: "delete" }, isDisputed: !isLatest } : undefined;
  const content = withoutDeeds(page);
  if (state !== "published")
    // What somebody else took away since then is not this account's work.
    return isLatest && (last.action === "delete" || last.action === "redirect")
      ? { change: { ...address, action: "undelete", content }, isDisputed: false }
      : undefined;
  const merge = mergeContent(last.after.content, head.content, content);
  const renames = deeds.filter((one) => one.action === "rename");
  // A page that somebody else has renamed since keeps its present address.
  const back = renames.at(-1)?.to === slug ? renames[0]?.from : undefined;
  if (back === undefined || back === slug) {
    if (merge.ok && sameContent(merge.content, head.content)) return undefined;
    return { change: { ...address, action: "edit", content }, isDisputed: !merge.ok };
  }
  return { change: { ...address, action: "rename", to: back, content }, isDisputed: !merge.ok };
}

/**
 * The page after the account's last publication, less everything that the account did: newest first, each publication is taken
 * back, and where others wrote in the same place in between, what they wrote stays.
 */
function withoutDeeds({ deeds }: PageWork): PageContent {
  const last = deeds.at(-1);
  if (!last) throw new Error("There is nothing to take back.");
  let content = last.after.content;
  for (const { before, after } of deeds.toReversed()) {
    if (!before) continue;
    content = keepingTheirs(before.content, after.content, content);
  }
  return content;
}

function keepingTheirs(before: PageContent, after: PageContent, now: PageContent): PageContent {
  const merge = revertContent(before, after, now);
  if (merge.ok) return merge.content;
  if (merge.code !== "merge_conflict") return now;
  const choices: Choices = Object.fromEntries(merge.conflicts.map(({ id }) => [id, { take: "theirs" }] as const));
  const settled = revertContent(before, after, now, choices);
  return settled.ok ? settled.content : now;
}
