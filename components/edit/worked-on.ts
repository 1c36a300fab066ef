import { type Citation, claim as claimSchema } from "@/domain/claims/claim";
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
    const begun = withBegun(claim, form, at);
    if (!begun && !form.has(`${at}.open`) && sameContent(whole(claim), whole(form.carried(`${at}.was`)))) return claim;
    const said = form.text(`${at}.value.said`);
    return { ...claim, ...begun, open: true, ...(said === undefined ? {} : { said }) };
  });
}

/** Citations that were begun beside others and say nothing yet keep their fields. */
function withBegun({ citations = [] }: DraftClaim, form: FormValues, at: string) {
  const rows = Array.from({ length: form.count(`${at}.citations`) }, (_, n) => `${at}.citations.${n}.source`);
  const begun = rows.filter((name) => form.has(name)).length - citations.length;
  return citations.length > 0 && begun > 0
    ? { citations: [...citations, ...Array.from({ length: begun }, () => ({}) as Citation)] }
    : undefined;
}

/** The claim alone, without what the form remembers of the work on it. */
export function withoutWork<T extends DraftClaim>({
  open: _,
  said: __,
  sameAs: ___,
  ...claim
}: T): Omit<T, "open" | "said" | "sameAs"> {
  const citations = claim.citations?.filter((one) => Object.keys(one).length > 0);
  return citations ? { ...claim, citations } : claim;
}

/** With all that a claim says by saying nothing, as far as it is one. */
const whole = (given: unknown) => {
  const read = claimSchema.safeParse(given);
  return read.success ? read.data : given;
};
