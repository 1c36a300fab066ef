import type { Claim } from "@/domain/claims/claim";
import { groupRelations, keysOf } from "@/domain/claims/vocabularies";
import type { PageRef } from "@/domain/kinds/names";
import type { ClaimElsewhere } from "../claims/other-page";

export type RelationKind = keyof typeof groupRelations;

/** One statement of a relation: `from` stands in it to `to`, by the claim on the page `subject`. */
export type RelationEdge = {
  readonly kind: RelationKind;
  readonly from: PageRef;
  readonly to: PageRef;
  readonly claim: Claim;
};

/** The relations that a group's own claims state and those that other pages state of it, in the order of the vocabulary. */
export function relationEdges(
  group: PageRef,
  claims: readonly Claim[],
  elsewhere: readonly ClaimElsewhere[],
): RelationEdge[] {
  const rows = [...claims.map((claim) => ({ subject: group, claim })), ...elsewhere];
  const edges = rows.flatMap(({ subject, claim }): RelationEdge[] => {
    const { relation } = claim.qualifiers;
    if (claim.property !== "relation" || !relation || claim.value.type !== "page") return [];
    if (subject !== group && claim.value.ref !== group) return [];
    return [{ kind: relation, from: subject, to: claim.value.ref, claim }];
  });
  const order = keysOf(groupRelations);
  return edges.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
