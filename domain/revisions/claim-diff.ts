import type { Citation, Claim } from "../claims/claim";
import { citationPlace, claimKey } from "./member-keys";
import { sameContent } from "./merge-members";
import { pointer } from "./pointer";

/** A part of a claim that differs: `value`, `qualifiers`, `citations`, … */
export type ClaimPart = { name: Exclude<keyof Claim, "id">; at: string; before: unknown; after: unknown };

/** A claim that came, went or differs. */
export type ClaimChange = {
  what: "claim";
  /** `/claims/{id}` */
  at: string;
  id: string;
  property: string;
  kind: "added" | "removed" | "changed";
  before?: Claim;
  after?: Claim;
  /** Empty unless the claim was changed. */
  parts: ClaimPart[];
  citationsAdded: Citation[];
  citationsRemoved: Citation[];
};

const partNames = [
  "property",
  "value",
  "qualifiers",
  "attribution",
  "citations",
  "asWritten",
  "quote",
  "credibility",
  "note",
  "rank",
  "rankReason",
  "relations",
  "origin",
] as const satisfies readonly ClaimPart["name"][];

/** The claims that differ, by id: first those of the new revision in its order, then the removed ones. */
export function diffClaims(before: readonly Claim[], after: readonly Claim[]): ClaimChange[] {
  const old = new Map(before.map((one) => [claimKey(one), one]));
  const now = new Map(after.map((one) => [claimKey(one), one]));
  return [
    ...after.filter((one) => !sameContent(old.get(one.id), one)).map((one) => changeOf(one.id, old.get(one.id), one)),
    ...before.filter((one) => !now.has(one.id)).map((one) => changeOf(one.id, one, undefined)),
  ];
}

function changeOf(id: string, before: Claim | undefined, after: Claim | undefined): ClaimChange {
  const places = (claim: Claim | undefined) => new Set(claim?.citations.map(citationPlace));
  const [old, now] = [places(before), places(after)];
  return {
    what: "claim",
    at: pointer("claims", id),
    id,
    property: (after ?? before)?.property ?? "",
    kind: before ? (after ? "changed" : "removed") : "added",
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    parts: before && after ? partsOf(id, before, after) : [],
    citationsAdded: (after?.citations ?? []).filter((one) => !old.has(citationPlace(one))),
    citationsRemoved: (before?.citations ?? []).filter((one) => !now.has(citationPlace(one))),
  };
}

const partsOf = (id: string, before: Claim, after: Claim): ClaimPart[] =>
  partNames
    .filter((name) => !sameContent(before[name], after[name]))
    .map((name) => ({ name, at: pointer("claims", id, name), before: before[name], after: after[name] }));
