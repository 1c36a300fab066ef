import { type PageContent, pageContent } from "../../revisions/content";
import { sameContent } from "../../revisions/merge-members";
import type { ChangeAction } from "../changeset";
import { problemsOf } from "../problems";
import type { Problem } from "../refusal";
import { itemsOf } from "./items";
import { takeItems } from "./take-items";

/** One page's part of a changeset as it would be published: what stands there, and what would. */
export type Divisible = {
  readonly action: ChangeAction;
  readonly before: PageContent | undefined;
  readonly after: PageContent;
};

/** What is taken of a page, and whether its new address goes with it. */
export type Division =
  | { readonly ok: true; readonly content: PageContent; readonly renames: boolean }
  /** Nothing of it is taken: the page as a whole is left out. */
  | { readonly ok: true; readonly content: undefined }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Divides one page's part: all items but those that are left out. Names every item that is none, and every rule that the rest breaks. */
export function divide({ action, before, after }: Divisible, left: ReadonlySet<string>): Division {
  const items = itemsOf(action, before, after).map((item) => item.at);
  const unknown = [...left].filter((at) => !items.includes(at));
  if (unknown.length > 0)
    return {
      ok: false,
      problems: unknown.map((at) => ({ pointer: "/leave_out", message: "review.leave_out", params: { item: at } })),
    };
  if (items.every((at) => left.has(at))) return { ok: true, content: undefined };
  const renames = action === "rename" && !left.has("/slug");
  const read = pageContent.safeParse(takeItems(before, after, left));
  if (!read.success) return { ok: false, problems: problemsOf(read.error, "/content") };
  const content = read.data as PageContent;
  // Sentences that differ in the blanks between them alone are no change.
  if (!renames && before && sameContent(before, content)) return { ok: true, content: undefined };
  return { ok: true, content, renames };
}
