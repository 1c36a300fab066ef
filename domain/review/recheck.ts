import type { Claim } from "../claims/claim";
import type { PageRef } from "../kinds/names";
import { figuresIn } from "../markup/marks-in";
import { canonicalJson } from "../revisions/canonical";
import type { PageContent } from "../revisions/content";
import { type Locale, locales } from "../text";

/** Why something that is published must be looked at once more. */
export const recheckCauses = ["source_retracted", "source_regraded", "figure_changed"] as const;
export type RecheckCause = (typeof recheckCauses)[number];

/** What a new revision of a source makes of the claims that rest on it alone: nothing, or a reason to look at them again (T20). */
export function sourceCause(
  before: PageContent | undefined,
  after: PageContent,
): "source_retracted" | "source_regraded" | undefined {
  if (after.kind !== "source" || before?.kind !== "source") return undefined;
  const [was, is] = [before.fields, after.fields];
  if (is.flags.includes("retracted") && !was.flags.includes("retracted")) return "source_retracted";
  return is.reliability === was.reliability ? undefined : "source_regraded";
}

/** Whether a claim has no other source than this one. */
export const restsOn = (claim: Claim, source: PageRef): boolean =>
  claim.citations.length > 0 && claim.citations.every((citation) => citation.source === source);

/**
 * The texts that repeat a figure which a new revision changed, and were not themselves changed with it: the sentence around the
 * figure may not fit it any more.
 */
export function textsToRecheck(before: PageContent, after: PageContent): { claimId: string; lang: Locale }[] {
  const kept = new Map(after.claims.map((claim) => [claim.id, claim]));
  const changed = before.claims.filter(
    (claim) => canonicalJson(kept.get(claim.id)?.value ?? null) !== canonicalJson(claim.value),
  );
  return locales.flatMap((lang) => {
    const body = after.body[lang];
    if (!body || body !== before.body[lang]) return [];
    const figures = figuresIn(body);
    return changed
      .filter(({ property, qualifiers }) =>
        figures.some(
          (mark) => mark.name === property && (mark.category ?? "total") === (qualifiers.category ?? "total"),
        ),
      )
      .map((claim) => ({ claimId: claim.id, lang }));
  });
}
