import { canonicalJson } from "../revisions/canonical";
import type { Claim } from "./claim";
import { type LedgerContext, originsOf } from "./context";
import { intervalOf } from "./interval";
import { supersededIds } from "./superseded";

/**
 * The Admiralty digit of a claim. 1 is computed, never chosen: claims that agree stand in documents of at least two
 * independent origins. A digit that a person set to doubtful or improbable stays, and confirms nobody else.
 */
export function credibilityOf(claim: Claim, claims: readonly Claim[], context: LedgerContext): Claim["credibility"] {
  if (isDoubted(claim)) return claim.credibility;
  const replaced = supersededIds(claims, context);
  const agreeing = claims.filter(
    (other) =>
      other.id !== claim.id &&
      other.rank !== "deprecated" &&
      !replaced.has(other.id) &&
      !isDoubted(other) &&
      agree(claim, other),
  );
  const origins = new Set(originsOf(claim, context));
  const independent = agreeing.some((other) => originsOf(other, context).some((origin) => !origins.has(origin)));
  if (independent && claim.rank !== "deprecated") return 1;
  return claim.credibility === 1 ? 6 : claim.credibility;
}

const isDoubted = ({ credibility }: Claim) => credibility === 4 || credibility === 5;

/** Same property and qualifiers, and the same value. Paraphrases never agree by themselves: words are not compared. */
function agree(a: Claim, b: Claim): boolean {
  if (a.property !== b.property || scope(a) !== scope(b)) return false;
  return a.value.type !== "text" && canonicalJson(essence(a)) === canonicalJson(essence(b));
}

const scope = ({ qualifiers: { category, part, stance, relation, party } }: Claim) =>
  canonicalJson({ category, part, stance, relation, party });

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
