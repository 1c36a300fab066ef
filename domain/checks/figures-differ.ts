import type { Claim } from "../claims/claim";
import { compareClaims } from "../claims/series";
import { supersededIds } from "../claims/superseded";
import type { PageContent } from "../revisions/content";
import { type ChangedClaim, changedClaims } from "./changes";
import { defineCheck, type Knowledge, ledgerContext } from "./check";
import { aClaim, aPage, changing } from "./examples";

/** The published claims that a changed claim may be compared with: current ones, and not those that it updates. */
export function publishedBeside({ claim }: ChangedClaim, base: PageContent | undefined, knowledge: Knowledge): Claim[] {
  const published = base?.claims ?? [];
  const replaced = supersededIds(published, ledgerContext(knowledge));
  const updated = claim.relations.filter(({ type }) => type === "updates").map(({ to }) => to);
  return published.filter(
    ({ id, rank }) => id !== claim.id && rank !== "deprecated" && !replaced.has(id) && !updated.includes(id),
  );
}

const sixty = aClaim({ id: "first", v: 61 });
const beside = (claim: Claim) =>
  changing(aPage("event", { claims: [sixty] }), aPage("event", { claims: [sixty, claim] }));

/** Two reports that differ are the normal state; whoever adds the second one is told, so that it is no slip of the pen. */
export const figuresDiffer = defineCheck({
  name: "figures-differ",
  severity: "notice",
  run: (proposed, base, knowledge) =>
    changedClaims(base, proposed)
      .filter(({ claim }) => claim.rank !== "deprecated")
      .flatMap((changed) => {
        const different = publishedBeside(changed, base, knowledge).filter(
          (other) => compareClaims(changed.claim, other) === "disagrees",
        );
        if (different.length === 0) return [];
        const params = { claims: different.map(({ id }) => id).join(", "), count: different.length };
        return [{ message: "check.figures_differ", at: `${changed.at}/value`, params } as const];
      }),
  examples: {
    passes: [
      beside(aClaim({ id: "second", q: "more_than", v: 50 })),
      beside(aClaim({ id: "second", v: 80, category: "police" })),
      beside(aClaim({ id: "second", v: 80, relations: [{ type: "updates", to: "first" }] })),
    ],
    raises: [beside(aClaim({ id: "second", v: 80 })), beside(aClaim({ id: "second", q: "at_most", v: 20 }))],
  },
});
