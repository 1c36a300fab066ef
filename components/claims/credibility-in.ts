import type { Claim } from "@/domain/claims/claim";
import { credibilities } from "@/domain/claims/credibility";
import type { Ledger } from "./ledger";

const worked = new WeakMap<Ledger, WeakMap<readonly Claim[], ReadonlyMap<string, Claim["credibility"]>>>();

/** The credibility of a claim among all claims of its page, worked out once for a page and not for each of its cards. */
export function credibilityIn(ledger: Ledger, claims: readonly Claim[], claim: Claim): Claim["credibility"] {
  const ofLedger = worked.get(ledger) ?? new WeakMap();
  worked.set(ledger, ofLedger);
  const known = ofLedger.get(claims) ?? credibilities(claims, ledger);
  ofLedger.set(claims, known);
  return known.get(claim.id) ?? claim.credibility;
}
