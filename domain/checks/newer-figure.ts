import { asOf } from "../claims/context";
import { compareClaims } from "../claims/series";
import { changedClaims } from "./changes";
import { defineCheck, ledgerContext, type Raised } from "./check";
import { aClaim, aPage, changing, onDay } from "./examples";
import { publishedBeside } from "./figures-differ";

const first = aClaim({ id: "first", q: "at_least", v: 30, qualifiers: { asOf: onDay("2020-05-01") } });
const later = (rest: Parameters<typeof aClaim>[0]) =>
  changing(
    aPage("event", { claims: [first] }),
    aPage("event", { claims: [first, aClaim({ id: "later", q: "more_than", v: 40, ...rest })] }),
  );

/** A later figure that is compatible with an earlier one may be its update; only a person can say so. */
export const newerFigure = defineCheck({
  name: "newer-figure",
  severity: "notice",
  run: (proposed, base, knowledge) => {
    const context = ledgerContext(knowledge);
    return changedClaims(base, proposed)
      .filter(({ claim }) => claim.rank !== "deprecated")
      .flatMap((changed) => {
        const mine = asOf(changed.claim, context);
        if (!mine) return [];
        return publishedBeside(changed, base, knowledge)
          .filter((other) => compareClaims(changed.claim, other) === "compatible")
          .filter((other) => !other.relations.some(({ type, to }) => type === "updates" && to === changed.claim.id))
          .flatMap((other): Raised[] => {
            const theirs = asOf(other, context);
            if (!theirs) return [];
            const params = { claim: other.id };
            if (mine.start > theirs.end) return [{ message: "check.newer_figure", at: changed.at, params }];
            if (theirs.start > mine.end) return [{ message: "check.newer_figure.published", at: changed.at, params }];
            return [];
          });
      });
  },
  examples: {
    passes: [
      later({ qualifiers: { asOf: onDay("2020-05-01") } }),
      later({}),
      later({ qualifiers: { asOf: onDay("2020-05-09") }, relations: [{ type: "updates", to: "first" }] }),
    ],
    raises: [
      later({ qualifiers: { asOf: onDay("2020-05-09") } }),
      later({ qualifiers: { asOf: onDay("2020-04-30") } }),
    ],
  },
});
