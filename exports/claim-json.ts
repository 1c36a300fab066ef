import type { Claim } from "@/domain/claims/claim";
import type { PageRef } from "@/domain/kinds/names";
import { toApi } from "./api-names";

/** One claim as a list of claims shows it: the page that it speaks of first, then everything it says. */
export const claimJson = (subject: PageRef, claim: Claim): Record<string, unknown> => ({
  subject,
  ...(toApi(claim) as Record<string, unknown>),
});
