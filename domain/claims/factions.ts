import type { PageRef } from "../kinds/names";
import type { Claim } from "./claim";

/**
 * The group that each faction belongs to, from the `faction_of` claims of the group pages. Deprecated claims, denials
 * and what was only supposed do not count; of several the first by id stands.
 */
export function factionsOf(
  groups: readonly { readonly ref: PageRef; readonly claims: readonly Claim[] }[],
): Partial<Record<PageRef, PageRef>> {
  const pairs = groups.flatMap(({ ref, claims }) => {
    const parent = [...claims]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .find((claim) => claim.qualifiers.relation === "faction_of" && counts(claim));
    return parent?.value.type === "page" && parent.value.ref !== ref ? [[ref, parent.value.ref] as const] : [];
  });
  return Object.fromEntries(pairs);
}

const counts = ({ rank, attribution, qualifiers }: Claim) =>
  rank !== "deprecated" && attribution.verb !== "denied" && !qualifiers.flags.includes("hypothetical");

/** The group that each faction belongs to. */
export type Factions = Readonly<Partial<Record<PageRef, PageRef>>>;

/** The group at the top of a faction's chain; a chain that runs in a circle ends where it began to. */
export function familyOf(ref: PageRef, { factionOf }: { readonly factionOf?: Factions | undefined }): PageRef {
  const seen = new Set<PageRef>([ref]);
  let top = ref;
  for (let parent = factionOf?.[top]; parent && !seen.has(parent); parent = factionOf?.[top]) {
    seen.add(parent);
    top = parent;
  }
  return top;
}

/** The factions that stand under another group than before, whichever link of their chain changed. */
export const regrouped = (before: Factions, after: Factions): PageRef[] =>
  (Object.keys({ ...before, ...after }) as PageRef[]).filter(
    (ref) => familyOf(ref, { factionOf: before }) !== familyOf(ref, { factionOf: after }),
  );
