import { claim as claimSchema } from "@/domain/claims/claim";
import { sameContent } from "@/domain/revisions/merge-members";
import type { DraftClaim } from "./draft-claim";
import { FormValues } from "./form-values";

/**
 * The claims of a form that comes back, as somebody left them: a claim that was opened or changed stays open, and its value stands
 * in the words that were typed, whatever was understood.
 */
export function workedOn<T extends DraftClaim>(
  claims: readonly T[],
  fields: Readonly<Record<string, string>>,
): (T & Pick<DraftClaim, "open" | "said">)[] {
  const form = FormValues.of(Object.entries(fields));
  const places = Array.from({ length: form.count("claims") }, (_, index) => `claims.${index}`).filter((at) =>
    form.has(`${at}.property`),
  );
  return claims.map((claim, index) => {
    const at = places[index] ?? "";
    if (!form.has(`${at}.open`) && sameContent(whole(claim), whole(form.carried(`${at}.was`)))) return claim;
    const said = form.text(`${at}.value.said`);
    return { ...claim, open: true, ...(said === undefined ? {} : { said }) };
  });
}

/** The claim alone, without what the form remembers of the work on it. */
export function withoutWork<T extends DraftClaim>({ open: _, said: __, ...claim }: T): Omit<T, "open" | "said"> {
  return claim;
}

/** With all that a claim says by saying nothing, as far as it is one. */
const whole = (given: unknown) => {
  const read = claimSchema.safeParse(given);
  return read.success ? read.data : given;
};
