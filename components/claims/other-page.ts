import type { Claim } from "@/domain/claims/claim";
import { saidOn } from "@/domain/claims/context";
import type { PageRef } from "@/domain/kinds/names";
import type { Ledger } from "./ledger";

/** A claim and the page that holds it, where it is shown on another one. */
export type ClaimElsewhere = { readonly subject: PageRef; readonly claim: Claim };

/** The same ledger as the page that holds the claim would have it: its permalink leads there, its provenance stays there. */
export const ledgerOf = (ledger: Ledger, subject: PageRef): Ledger =>
  subject === ledger.page ? ledger : { ...ledger, page: subject, provenance: undefined };

/** Oldest first by the date of what is told, else by when it was said; undated ones last. */
export function byDate(ledger: Ledger) {
  const day = ({ claim }: ClaimElsewhere) =>
    claim.qualifiers.time?.start ?? saidOn(claim, ledger)?.start ?? saidOn(claim, ledger)?.end ?? "9999";
  return (a: ClaimElsewhere, b: ClaimElsewhere) => day(a).localeCompare(day(b));
}
