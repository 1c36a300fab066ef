import { changedClaims } from "./changes";
import { defineCheck } from "./check";
import { aClaim, withClaims } from "./examples";

/** Whoever puts one report before the others, or sets one aside, says why: readers are shown the reason. */
export const rankWithoutReason = defineCheck({
  name: "rank-without-reason",
  severity: "error",
  run: (proposed, base) =>
    changedClaims(base, proposed)
      .filter(({ claim }) => claim.rank !== "normal" && !claim.rankReason?.ar && !claim.rankReason?.en)
      .map(({ at }) => ({ message: "check.rank_without_reason", at: `${at}/rankReason` })),
  examples: {
    passes: [
      withClaims(aClaim()),
      withClaims(aClaim({ rank: "preferred", rankReason: { en: "A court counted the victims." } })),
    ],
    raises: [withClaims(aClaim({ rank: "preferred" })), withClaims(aClaim({ rank: "deprecated", rankReason: {} }))],
  },
});
