import type { PageRef } from "../kinds/names";
import type { Citation, Claim, Speaker } from "./claim";
import { asOf, type DayRange, type LedgerContext, originsOf } from "./context";
import { familyOf } from "./factions";
import { supersededIds } from "./superseded";
import type { ResponsibilityState, Stance } from "./vocabularies";

/** One line of the panel: group, stance, speaker, channel, source paragraph, date. */
export type ResponsibilityLine = {
  readonly claimId: string;
  readonly group: PageRef;
  readonly stance: Stance;
  /** The other group of a joint claim. */
  readonly party?: PageRef | undefined;
  readonly speaker?: Speaker | undefined;
  readonly channel?: Claim["attribution"]["channel"];
  readonly citations: readonly Citation[];
  readonly asOf?: DayRange | undefined;
};

export type Responsibility = { readonly state: ResponsibilityState; readonly lines: readonly ResponsibilityLine[] };

/**
 * Who is said to be responsible (data model, section 9): every line, and the state derived from them. There is never
 * a single perpetrator. Deprecated and replaced claims have no line; hypothetical ones have one but raise no state.
 */
export function responsibilityOf(claims: readonly Claim[], context: LedgerContext): Responsibility {
  const replaced = supersededIds(claims, context);
  const current = [...claims]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter(({ id, rank }) => rank !== "deprecated" && !replaced.has(id));
  const lines = current.flatMap((claim) => lineOf(claim, context) ?? []);
  const hypothetical = new Set(
    current.filter(({ qualifiers }) => qualifiers.flags.includes("hypothetical")).map(({ id }) => id),
  );
  const state = stateOf(
    lines.filter(({ claimId }) => !hypothetical.has(claimId)),
    context,
  );
  return { state, lines: lines.sort(byDate) };
}

function lineOf(claim: Claim, context: LedgerContext): ResponsibilityLine | undefined {
  const { value, qualifiers, attribution, citations } = claim;
  if (claim.property !== "responsibility" || value.type !== "page" || !qualifiers.stance) return undefined;
  return {
    claimId: claim.id,
    group: value.ref,
    stance: qualifiers.stance,
    party: qualifiers.party,
    speaker: attribution.speaker,
    channel: attribution.channel,
    citations,
    asOf: asOf(claim, context),
  };
}

/** Dated lines first, oldest first. */
const byDate = (a: ResponsibilityLine, b: ResponsibilityLine) =>
  (a.asOf?.start ?? "9999") < (b.asOf?.start ?? "9999")
    ? -1
    : (a.asOf?.start ?? "9999") > (b.asOf?.start ?? "9999")
      ? 1
      : 0;

const asserts = (stance: Stance) =>
  stance === "claimed" || stance === "claimed_joint" || stance === "attributed" || stance === "blamed_unattributed";
const rejects = (stance: Stance) => stance === "denied" || stance === "disavowed";

function stateOf(lines: readonly ResponsibilityLine[], context: LedgerContext): ResponsibilityState {
  const having = (test: (stance: Stance) => boolean) => lines.filter(({ stance }) => test(stance));
  const family = (ref: PageRef) => familyOf(ref, context);

  const asserted = having(asserts);
  const accused = new Set(
    asserted.flatMap(({ group, party }) => (party ? [family(group), family(party)] : [family(group)])),
  );
  if (having(rejects).some(({ group }) => accused.has(family(group)))) return "contested";

  const joint = having((stance) => stance === "claimed_joint");
  const partners = new Set(
    joint.flatMap(({ group, party }) => (party ? [family(group), family(party)] : [family(group)])),
  );
  const alone = new Set(having((stance) => stance === "claimed").map(({ group }) => family(group)));
  if (joint.length > 0) return [...alone].every((group) => partners.has(group)) ? "claimed_joint" : "competing";
  if (alone.size > 1) return "competing";
  if (alone.size === 1) return "claimed";

  if (having((stance) => stance === "not_confirmed_nor_denied").length > 0) return "not_confirmed_nor_denied";
  if (asserted.length > 0) return "attributed_only";
  return having((stance) => stance === "unclaimed").length > 0 ? "unclaimed" : "none_reported";
}

/**
 * Whether "carried out by" this group has the support it needs (data model, section 9): a court document that says so,
 * or an uncontested claim and an attribution of independent origin. A moderator's approval is needed besides.
 */
export function supportsCarriedOutBy(group: PageRef, claims: readonly Claim[], context: LedgerContext): boolean {
  const { state, lines } = responsibilityOf(claims, context);
  const about = lines.filter((line) => line.group === group && asserts(line.stance));
  if (about.some(({ citations }) => citations.some(({ source }) => context.sources[source]?.type === "court")))
    return true;
  if (state !== "claimed" && state !== "claimed_joint") return false;

  const origins = (test: (stance: Stance) => boolean) =>
    claims
      .filter(({ id }) => about.some((line) => line.claimId === id && test(line.stance)))
      .flatMap((claim) => originsOf(claim, context));
  const claimed = new Set(origins((stance) => stance === "claimed" || stance === "claimed_joint"));
  return claimed.size > 0 && origins((stance) => stance === "attributed").some((origin) => !claimed.has(origin));
}
