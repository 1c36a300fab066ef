import type { Claim } from "../claims/claim";
import { type Settling, settleConflict } from "./conflict";
import { citationPlace, itself, relationKey } from "./member-keys";
import { mergeMembers, type Sides, sameContent, settled } from "./merge-members";
import { pointer } from "./pointer";

/** Parts of a claim that only make sense together, and are merged as one. */
const units = {
  /** What was said, in the words and under the conditions in which it was said. */
  said: (one: Claim) => ({
    ...{ property: one.property, value: one.value, asWritten: one.asWritten, quote: one.quote },
    qualifiers: { ...one.qualifiers, flags: [] },
  }),
  attribution: (one: Claim) => one.attribution,
  rank: (one: Claim) => ({ rank: one.rank, rankReason: one.rankReason }),
  credibility: (one: Claim) => one.credibility,
  note: (one: Claim) => one.note,
  origin: (one: Claim) => one.origin,
} as const;
type Unit = keyof typeof units;
const unitNames = Object.keys(units) as Unit[];

const each = <T, R>({ base, published, proposed }: Sides<T>, of: (side: T) => R): Sides<R> => ({
  ...{ base: of(base), published: of(published), proposed: of(proposed) },
});

/**
 * Merges one claim that both sides changed. Statement and evidence belong together: where one side changed what was said or
 * who said it and the other its citations, a person must look, else a figure could end up under a source that gives another one.
 */
export function mergeClaim(
  settling: Settling,
  id: string,
  sides: Sides<Claim | undefined>,
  takenIds: ReadonlySet<string>,
): Claim[] {
  const { base, published, proposed } = sides;
  if (!published || !proposed) return decide(settling, id, sides, [], takenIds);
  // Both added a claim under one id: nothing is known of a common beginning.
  if (!base) return decide(settling, id, sides, ["id"], takenIds);

  const whole = { base, published, proposed };
  const parts = disputed(whole);
  return parts.length > 0 ? decide(settling, id, sides, parts, takenIds) : [combine(whole, new Set())];
}

/** Statement, speaker and evidence: chosen together, so that a choice never mixes one side's figure with the other's source. */
const statement = ["said", "attribution"] as const;
const evidence = (one: Claim): string[] => one.citations.map(citationPlace).sort();

function disputed(sides: Sides<Claim>): string[] {
  const { base, published, proposed } = sides;
  const parts: string[] = unitNames.filter((unit) => !settled(each<Claim, unknown>(sides, units[unit])));
  const restated = (side: Claim) => statement.some((unit) => !sameContent(units[unit](base), units[unit](side)));
  const resourced = (side: Claim) => !sameContent(evidence(base), evidence(side));
  const differs = statement.filter((unit) => !sameContent(units[unit](published), units[unit](proposed)));
  const isCrossed = (restated(published) && resourced(proposed)) || (restated(proposed) && resourced(published));
  const otherEvidence = sameContent(evidence(published), evidence(proposed)) ? [] : ["citations"];
  const clash =
    statement.some((unit) => parts.includes(unit)) || (isCrossed && differs.length + otherEvidence.length > 0);
  return clash ? [...new Set([...differs, ...otherEvidence, ...parts])] : parts;
}

/** The claim with every part merged; parts in dispute are those of the proposal. */
function combine(
  sides: Sides<Claim>,
  disputedParts: ReadonlySet<string>,
  winner: "published" | "proposed" = "published",
): Claim {
  const source = (unit: Unit): Claim => {
    if (disputedParts.has(unit)) return sides[winner];
    return sameContent(units[unit](sides.base), units[unit](sides.published)) ? sides.proposed : sides.published;
  };
  const said = source("said");
  const rank = source("rank");
  const either = <T>(list: Sides<readonly T[]>, keyOf: (one: T) => string) =>
    mergeMembers(list, keyOf, (_key, member) => {
      const kept = member[winner] ?? member.published ?? member.proposed;
      return kept === undefined ? [] : [kept];
    });
  const citations = disputedParts.has("citations")
    ? sides[winner].citations
    : either(
        each(sides, (one) => one.citations),
        citationPlace,
      );

  return {
    ...sides.published,
    ...{ property: said.property, value: said.value, asWritten: said.asWritten, quote: said.quote },
    qualifiers: {
      ...said.qualifiers,
      flags: either(
        each(sides, (one) => one.qualifiers.flags),
        itself,
      ),
    },
    attribution: source("attribution").attribution,
    citations,
    ...{ rank: rank.rank, rankReason: rank.rankReason, credibility: source("credibility").credibility },
    ...{ note: source("note").note, origin: source("origin").origin },
    relations: either(
      each(sides, (one) => one.relations),
      relationKey,
    ),
  };
}

function decide(
  settling: Settling,
  id: string,
  sides: Sides<Claim | undefined>,
  parts: readonly string[],
  takenIds: ReadonlySet<string>,
): Claim[] {
  const { base, published, proposed } = sides;
  const choice = settleConflict(settling, {
    ...{ at: pointer("claims", id), base, published, proposed, parts },
    canKeepBoth: published !== undefined && proposed !== undefined,
  });
  // What a person typed is checked with the whole content at the end of the merge.
  if (choice.take === "edit") return choice.value === undefined ? [] : [{ ...(choice.value as Claim), id }];
  if (choice.take === "both" && published && proposed) return [published, { ...proposed, id: freeId(id, takenIds) }];
  const winner = choice.take === "mine" ? "proposed" : "published";
  if (base && published && proposed) return [combine({ base, published, proposed }, new Set(parts), winner)];
  const kept = sides[winner];
  return kept ? [kept] : [];
}

/** An id for a rival claim: the first of `id-2`, `id-3`, … that no side uses. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n += 1) {
    const candidate = `${id.slice(0, 60)}-${n}`;
    if (!taken.has(candidate)) return candidate;
  }
}
