import { changedClaims } from "./changes";
import { defineCheck } from "./check";
import { aClaim, aPage, changing, withClaims } from "./examples";

const unsourced = aClaim({ citations: [] });

/** A figure nobody can look up cannot be weighed against another report, so it holds the changeset back. */
export const unsourcedClaim = defineCheck({
  name: "unsourced-claim",
  severity: "error",
  run: (proposed, base) =>
    changedClaims(base, proposed)
      .filter(({ claim }) => claim.citations.length === 0)
      .map(({ at }) => ({ message: "check.unsourced_claim", at: `${at}/citations` })),
  examples: {
    passes: [
      withClaims(aClaim()),
      withClaims(),
      changing(
        aPage("event", { claims: [unsourced] }),
        aPage("event", { claims: [unsourced, aClaim({ id: "other" })] }),
      ),
    ],
    raises: [withClaims(unsourced)],
  },
});
