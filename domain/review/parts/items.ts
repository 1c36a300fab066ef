import type { PageContent } from "../../revisions/content";
import { type Change, type ChangeKind, diffContent } from "../../revisions/page-diff";
import { pointer } from "../../revisions/pointer";
import type { ChangeAction } from "../changeset";

/** The smallest part of a page's proposal that can be taken or left by itself. */
export type ChangeItem = {
  /** `/claims/{id}`, `/titles/ar`, `/aliases/{key}`, `/fields/{name}`, `/body/ar/{stretch}`, `/slug`. */
  readonly at: string;
  readonly what: Change["what"] | "slug";
  readonly kind: ChangeKind;
  /** The change it belongs to: its own pointer, or that of the text that it is a stretch of. */
  readonly of: string;
  /** The sentences of a stretch of text, as they were and as they are to be. */
  readonly text?: { readonly before: string; readonly after: string } | undefined;
};

/** The address of an item in a list of what is left out: `event/slug#/claims/c-1`. */
export const itemAddress = (page: string, at: string): string => `${page}#${at}`;

/** Actions whose pages can be divided; a deletion, undeletion or redirect is taken as a whole. */
export const isDivisible = (action: ChangeAction): boolean =>
  action === "edit" || action === "create" || action === "rename";

/** Everything that a page's proposal would change, item by item, in the order in which the difference shows it. */
export function itemsOf(
  action: ChangeAction,
  before: PageContent | undefined,
  after: PageContent | undefined,
): ChangeItem[] {
  if (!after || !isDivisible(action)) return [];
  const slug: ChangeItem[] = action === "rename" ? [{ at: "/slug", what: "slug", kind: "changed", of: "/slug" }] : [];
  return [...slug, ...diffContent(before, after).changes.flatMap(itemsOfChange)];
}

function itemsOfChange(change: Change): ChangeItem[] {
  if (change.what === "summary" || change.what === "body")
    return change.diff.hunks.flatMap(({ kind, before, after }, index) =>
      kind === "same"
        ? []
        : [
            {
              at: pointer(change.what, change.lang, index),
              what: change.what,
              kind: kind === "rewritten" ? ("changed" as const) : kind,
              of: change.at,
              text: { before, after },
            },
          ],
    );
  const kind = change.what === "order" ? ("changed" as const) : change.kind;
  return [{ at: change.at, what: change.what, kind, of: change.at }];
}
