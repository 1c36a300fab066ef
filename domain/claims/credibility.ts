import { canonicalJson } from "../revisions/canonical";
import type { Claim } from "./claim";
import { type LedgerContext, originsOf } from "./context";
import { intervalOf } from "./interval";
import { supersededIds } from "./superseded";

/**
 * The Admiralty digit of every claim, by id. 1 is computed, never chosen: claims that agree stand in documents of at
 * least two independent origins. What lost all its sources, withdrawn or withheld, cannot be judged: 6. A digit that a person set to doubtful or improbable stays, and confirms nobody else.
 */
export function credibilities(
  claims: readonly Claim[],
  context: LedgerContext,
): ReadonlyMap<string, Claim["credibility"]> {
  const replaced = supersededIds(claims, context);
  const counts = (claim: Claim) => claim.rank !== "deprecated" && !replaced.has(claim.id) && !isDoubted(claim);
  const agreeing = new Map<string, { id: string; origins: readonly string[] }[]>();
  for (const claim of claims.filter(counts)) {
    const key = agreementKey(claim);
    if (key) agreeing.set(key, [...(agreeing.get(key) ?? []), { id: claim.id, origins: originsOf(claim, context) }]);
  }
  const isConfirmed = (claim: Claim) => {
    const own = new Set(originsOf(claim, context));
    const others = counts(claim) && own.size > 0 ? (agreeing.get(agreementKey(claim) ?? "") ?? []) : [];
    return others.some(({ id, origins }) => id !== claim.id && origins.some((origin) => !own.has(origin)));
  };
  const digit = (claim: Claim) => {
    if (isConfirmed(claim)) return 1;
    const lostItsSources = claim.citations.length > 0 && originsOf(claim, context).length === 0 && !isDoubted(claim);
    return claim.credibility === 1 || lostItsSources ? 6 : claim.credibility;
  };
  return new Map(claims.map((claim) => [claim.id, digit(claim)]));
}

/** The digit of one claim among those of its page; for a whole page ask `credibilities` once. */
export const credibilityOf = (claim: Claim, claims: readonly Claim[], context: LedgerContext): Claim["credibility"] =>
  credibilities(claims, context).get(claim.id) ?? claim.credibility;

const isDoubted = ({ credibility }: Claim) => credibility === 4 || credibility === 5;

/** Claims agree that share it: property, qualifiers and value. Paraphrases never agree by themselves: words are not compared. */
function agreementKey(claim: Claim): string | undefined {
  const { category, part, stance, relation, party } = claim.qualifiers;
  if (claim.value.type === "text") return undefined;
  return canonicalJson([claim.property, { category, part, stance, relation, party }, essence(claim)]);
}

/** What of a value counts for agreement: the date without how it was found, the place without its note. */
function essence({ value }: Claim): unknown {
  if (value.type === "quantity") {
    const { low, high } = intervalOf(value) ?? {};
    return { q: value.q, low, high: high === Number.POSITIVE_INFINITY ? null : high, unit: value.unit };
  }
  if (value.type === "date") return { edtf: value.edtf };
  if (value.type === "place") return { ref: value.ref, relation: value.relation };
  return value;
}
