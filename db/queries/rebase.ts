import "server-only";
import type { z } from "zod";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import { readPageRef } from "@/domain/kinds/read-ref";
import type { ChangeInput } from "@/domain/review/changeset";
import { choicesFor, type choicesInput } from "@/domain/review/choices";
import type { RefusalCode } from "@/domain/review/refusal";
import { assignClaimIds } from "@/domain/revisions/claim-ids";
import { type Choices, type Conflict, type Settling, settleConflict } from "@/domain/revisions/conflict";
import { emptyContent, type PageContent } from "@/domain/revisions/content";
import { type Merge, mergeContent } from "@/domain/revisions/merge";
import type { Reader } from "../store";
import { changesOnToday } from "./changes-on-today";
import type { ChangesetItem } from "./changeset";
import { findPublishedPage, mapPageIds } from "./pages";
import { type PlannedItem, planChangeset } from "./plan";

export type RebasedItem = {
  readonly item: PlannedItem;
  /** As it would be handed in on today's page; undefined where choices are missing, or where the page is to stay as it is. */
  readonly change: ChangeInput | undefined;
  /** Where its author must still choose. */
  readonly conflicts: readonly Conflict[];
  /** What no choice can settle. */
  readonly hindrance?: { readonly code: RefusalCode; readonly at?: string; readonly message?: string } | undefined;
};

/** What a proposal would be on today's pages with these choices, page by page; what must still be chosen is listed. */
export async function planRebase(
  reader: Reader,
  changeset: { contentHash: string; items: readonly ChangesetItem[] },
  choices: z.output<typeof choicesInput>["choices"] = [],
): Promise<RebasedItem[]> {
  const { items } = await planChangeset(reader, changeset);
  const today = await changesOnToday(reader, items);
  const rebased: RebasedItem[] = [];
  for (const [index, item] of items.entries()) {
    const change = today[index];
    if (change) rebased.push(await rebaseItem(reader, item, change, choicesFor(item.ref, choices)));
  }
  return rebased;
}

async function rebaseItem(
  reader: Reader,
  item: PlannedItem,
  change: ChangeInput,
  choices: Choices,
): Promise<RebasedItem> {
  const still = { item, conflicts: [] };
  if (item.withheld) return { ...still, change: undefined, hindrance: { code: "suppressed" } };
  if (item.freshness === "orphaned") return restoreTarget(reader, item, change, choices);
  if (item.freshness !== "behind_conflict") return { ...still, change };
  if (item.action === "create")
    return item.sameSubject ? joinSameSubject(reader, item, choices, change) : joinExisting(reader, item, choices);
  if (item.slugTaken) return moveElsewhere(item, change, choices);
  if (item.action !== "edit" && item.action !== "rename") return confirmOnToday(item, change, choices);
  const { head, mergeWith } = item;
  if (!head || !mergeWith) return { ...still, change: undefined, hindrance: { code: "target_gone" } };
  return settled(item, mergeWith(choices), { ...change, base: head.number });
}

/** A page of this address appeared meanwhile: the proposal is offered as a merge into it, not as a second page. */
async function joinExisting(reader: Reader, item: PlannedItem, choices: Choices): Promise<RebasedItem> {
  const joined = await mergeInto(reader, item, item.ref, choices);
  return joined ?? { item, change: undefined, conflicts: [], hindrance: { code: "slug_taken" } };
}

/** A page of this title appeared meanwhile: its author makes the proposal an addition to it, or says that it is another one. */
async function joinSameSubject(reader: Reader, item: PlannedItem, choices: Choices, change: ChangeInput) {
  const { choice, conflict } = settleWhole(choices, {
    base: undefined,
    published: { page: item.sameSubject },
    proposed: { action: "create" },
  });
  if (choice?.take === "mine") return { item, change, conflicts: [] };
  const onto = choice?.take === "theirs" ? item.sameSubject : undefined;
  return (await mergeInto(reader, item, onto, choices, conflict)) ?? { item, change: undefined, conflicts: [conflict] };
}

/**
 * The page was deleted meanwhile: its author may make its restoration a part of the proposal, take what they changed to another page
 * of the kind, or leave the page out.
 */
async function restoreTarget(
  reader: Reader,
  item: PlannedItem,
  change: ChangeInput,
  choices: Choices,
): Promise<RebasedItem> {
  const { head, mergeWith } = item;
  const page = (await mapPageIds(reader, [item.ref])).get(item.ref);
  const isEdit = item.action === "edit" || item.action === "rename";
  if (!isEdit || page?.state !== "deleted" || !head || !mergeWith)
    return { item, change: undefined, conflicts: [], hindrance: { code: "target_gone" } };
  const { choice, conflict } = settleWhole(choices, {
    base: { revision: item.baseRevisionId },
    published: { deleted: head.number },
    proposed: { action: "undelete" },
  });
  if (choice?.take === "theirs") return { item, change: undefined, conflicts: [] };
  if (choice?.take !== "mine") {
    const onto = choice?.take === "edit" ? readPageRef(String(choice.value ?? ""), [item.kind]) : undefined;
    const moved = await mergeInto(reader, item, onto, choices, conflict);
    return moved ?? { item, change: undefined, conflicts: [conflict] };
  }
  const { to: _, ...rest } = change;
  return settled(item, mergeWith(choices), { ...rest, action: "undelete", base: head.number });
}

/**
 * The proposal as an edit of another published page of its kind; undefined where there is none. The choice that led there stays
 * beside the conflicts that follow from it.
 */
async function mergeInto(
  reader: Reader,
  item: PlannedItem,
  onto: PageRef | undefined,
  choices: Choices,
  chosen?: Conflict,
): Promise<RebasedItem | undefined> {
  const { kind, slug } = splitRef(onto ?? item.ref);
  const page = onto && kind === item.kind ? await findPublishedPage(reader, { kind, slug }) : undefined;
  const { content } = item.proposal;
  if (!page || page.withheld || page.id === item.pageId) return undefined;
  const merge =
    item.action === "create"
      ? content && mergeContent(emptyContent(kind), page.content, content, choices)
      : item.mergeWith?.(choices, page.content);
  if (chosen && merge?.ok === false && merge.code === "merge_conflict")
    return { item, change: undefined, conflicts: [chosen, ...merge.conflicts] };
  const own = new Set(item.base?.claims.map(({ id }) => id));
  const merged = merge?.ok ? { ...merge, content: withOwnClaims(merge.content, page.content, own) } : merge;
  return settled(item, merged, { kind, slug, action: "edit", base: page.revision.number });
}

/** Claims that the other page still has under their ids are new ones here. */
function withOwnClaims(content: PageContent, page: PageContent, elsewhere: ReadonlySet<string>): PageContent {
  const here = new Set(page.claims.map(({ id }) => id));
  const known = new Set(content.claims.map(({ id }) => id).filter((id) => here.has(id) || !elsewhere.has(id)));
  let counted = 0;
  return assignClaimIds(content, known, () => {
    counted += 1;
    return `moved-${counted}`;
  });
}

/** The choice about a page as a whole, and the conflict that asks for it. */
function settleWhole(choices: Choices, sides: Pick<Conflict, "base" | "published" | "proposed">) {
  const asked: Settling = { choices: {}, conflicts: [] };
  settleConflict(asked, { at: "", ...sides, canKeepBoth: false });
  const [conflict] = asked.conflicts;
  if (!conflict) throw new Error("A conflict without a choice was not noted.");
  return { conflict, choice: choices[conflict.id] };
}

/** The address that a page should get was taken meanwhile: its author chooses another one, or leaves the page where it is. */
function moveElsewhere(item: PlannedItem, change: ChangeInput, choices: Choices): RebasedItem {
  const { head, proposal, mergeWith } = item;
  const settling: Settling = { choices, conflicts: [] };
  const sides = { base: item.slug, published: item.slug, proposed: proposal.to };
  const choice = settleConflict(settling, { at: "/slug", ...sides, canKeepBoth: false });
  if (settling.conflicts.length > 0 || !head || !mergeWith)
    return { item, change: undefined, conflicts: settling.conflicts };
  if (choice.take === "mine") return { item, change: undefined, conflicts: [], hindrance: { code: "slug_taken" } };
  const merge = mergeWith(choices);
  const { to: _, ...stays } = change;
  return choice.take === "edit"
    ? settled(item, merge, { ...change, base: head.number, to: String(choice.value) })
    : settled(item, merge, { ...stays, action: "edit", base: head.number });
}

/** A page that is to be deleted or redirected has changed: its author says whether the newer text is to go too. */
function confirmOnToday(item: PlannedItem, change: ChangeInput, choices: Choices): RebasedItem {
  const settling: Settling = { choices, conflicts: [] };
  const choice = settleConflict(settling, {
    at: "",
    base: { revision: item.baseRevisionId },
    published: { revision: item.head?.number },
    proposed: { action: item.action },
    canKeepBoth: false,
  });
  const isSettled = settling.conflicts.length === 0;
  return { item, change: isSettled && choice.take === "mine" ? change : undefined, conflicts: settling.conflicts };
}

function settled(item: PlannedItem, merge: Merge | undefined, change: ChangeInput): RebasedItem {
  if (!merge) return { item, change: undefined, conflicts: [], hindrance: { code: "suppressed" } };
  if (merge.ok) return { item, change: { ...change, content: merge.content }, conflicts: [] };
  if (merge.code === "merge_conflict") return { item, change: undefined, conflicts: merge.conflicts };
  const { at, message } = merge;
  return { item, change: undefined, conflicts: [], hindrance: { code: "invalid_input", at, message } };
}
