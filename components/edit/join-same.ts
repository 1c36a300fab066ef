import type { Citation } from "@/domain/claims/claim";
import type { DraftClaim } from "./draft-claim";

/**
 * The claims with those that only repeat another one joined to it: one statement by one speaker is one claim, and each place where
 * it stands a citation of it. A claim that names none of these claims stays as it is.
 */
export function joinSame<T extends DraftClaim>(claims: readonly T[]): T[] {
  const repeats = claims.filter(({ id, sameAs }) => sameAs && sameAs !== id && claims.some((one) => one.id === sameAs));
  return claims
    .filter((claim) => !repeats.includes(claim))
    .map(({ sameAs: _, ...claim }) => {
      const more = repeats.filter(({ sameAs }) => sameAs === claim.id).flatMap(({ citations = [] }) => citations);
      return (
        more.length === 0 ? claim : { ...claim, citations: distinct([...(claim.citations ?? []), ...more]) }
      ) as T;
    });
}

const distinct = (citations: readonly Citation[]) =>
  citations.filter(
    (one, index) =>
      citations.findIndex((other) => other.source === one.source && other.paragraph === one.paragraph) === index,
  );
