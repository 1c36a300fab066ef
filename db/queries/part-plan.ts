import "server-only";
import { ok } from "@/domain/result";
import { openDependency } from "@/domain/review/dependencies";
import { divide } from "@/domain/review/parts/divide";
import { type ChangeItem, isDivisible, itemsOf } from "@/domain/review/parts/items";
import { type DividedPage, type Need, openNeeds } from "@/domain/review/parts/open-needs";
import { hasItems, type LeftOut } from "@/domain/review/parts/part-address";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { PageContent } from "@/domain/revisions/content";
import { chainHash } from "@/domain/revisions/hash";
import type { Plan, PlannedItem } from "./plan";

/** A page of which only some items are taken; what is left goes back on top of what was taken. */
export type DividedItem = {
  readonly taken: PlannedItem;
  readonly whole: PlannedItem & { readonly merged: PageContent };
  readonly left: ReadonlySet<string>;
  readonly renames: boolean;
};

/** What an approval takes of a plan, and what it leaves. */
export type PartPlan = {
  readonly taken: readonly PlannedItem[];
  /** Pages that are left out as a whole. */
  readonly left: readonly PlannedItem[];
  readonly divided: readonly DividedItem[];
  /** Taken items that need one which is left out. */
  readonly needs: readonly Need[];
  /** What a verdict on exactly this part must name. */
  readonly hash: string;
};

/** Every item of a planned page, against what stands published there. */
export const itemsOfPlanned = ({ action, head, base, merged, proposal }: PlannedItem): ChangeItem[] =>
  itemsOf(action, action === "create" ? undefined : (head?.content ?? base), merged ?? proposal.content);

/** Divides a plan: the pages and items that are left out against those that are taken. Refused where an address names nothing of it. */
export function planPart(plan: Plan, leftOut: LeftOut): Outcome<PartPlan> {
  const strange = [...leftOut.keys()].find((ref) => !plan.items.some((item) => item.ref === ref));
  if (strange !== undefined) return notThere(strange);
  const taken: PlannedItem[] = [];
  const left: PlannedItem[] = [];
  const divided: DividedItem[] = [];
  for (const item of plan.items) {
    const out = leftOut.get(item.ref);
    if (out === "whole") left.push(item);
    else if (out === undefined || item.merged === undefined) taken.push(item);
    else {
      if (!isDivisible(item.action)) return notThere(item.ref);
      const before = item.action === "create" ? undefined : item.head?.content;
      const division = divide({ action: item.action, before, after: item.merged }, out);
      if (!division.ok) return refuse("invalid_input", { problems: division.problems, params: { page: item.ref } });
      if (division.content === undefined) {
        left.push(item);
        continue;
      }
      const part = partOf(item, division.content, division.renames);
      taken.push(part);
      divided.push({ taken: part, whole: { ...item, merged: item.merged }, left: out, renames: division.renames });
    }
  }
  const pages = [...taken, ...left].flatMap((item): DividedPage[] => {
    const whole = divided.find((one) => one.taken === item)?.whole ?? item;
    const out = leftOut.get(item.ref);
    const before = whole.action === "create" ? undefined : whole.head?.content;
    // Of a page that is left out as a whole, what stands published stays.
    const stands = left.includes(item) ? before : item.merged;
    if (!whole.merged || !stands || !isDivisible(whole.action)) return [];
    const { ref, action, merged: after } = whole;
    return [{ ref, action, before, after, taken: stands, left: out instanceof Set ? out : new Set<string>() }];
  });
  // A page whose new address is left out is missing at that address.
  const unmoved = divided.filter((one) => one.whole.action === "rename" && !one.renames).map((one) => one.whole);
  const missing = openDependency(taken, [...left, ...unmoved]);
  const hash = hasItems(leftOut)
    ? chainHash(
        plan.hash,
        taken.map(({ ref, action, proposal, merged }) => ({
          ref,
          action,
          to: proposal.to ?? null,
          merged: merged ?? null,
        })),
      )
    : plan.hash;
  return ok({ taken, left, divided, needs: [...(missing ? [missing] : []), ...openNeeds(pages)], hash });
}

/**
 * Whether a finding speaks of something that is taken. Of a text only a part may be taken: there it must have been found again,
 * among the places where the checks found anything in that part.
 */
export function concernsTaken(
  { page, check, at }: { page: string; check: string; at: string },
  { left, divided }: PartPlan,
  places?: ReadonlySet<string>,
): boolean {
  if (left.some((item) => item.ref === page)) return false;
  const out = divided.find((one) => one.whole.ref === page)?.left;
  if (!out) return true;
  if ([...out].some((item) => at === item || at.startsWith(`${item}/`))) return false;
  return places?.has(`${page} ${check} ${at}`) ?? true;
}

const notThere = (page: string) =>
  refuse("invalid_input", {
    problems: [{ pointer: "/leave_out", message: "review.leave_out", params: { item: page } }],
    params: { page },
  });

/** The page with what is taken of it as its whole proposal. */
function partOf(item: PlannedItem, content: PageContent, renames: boolean): PlannedItem {
  const { to: _, ...proposal } = item.proposal;
  return {
    ...item,
    action: item.action === "rename" && !renames ? "edit" : item.action,
    proposal: { ...(renames ? item.proposal : proposal), content },
    merged: content,
  };
}
