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
