import type { PageRef } from "../kinds/names";
import { changedClaims } from "./changes";
import { defineCheck } from "./check";
import { aClaim, knowing, theDaily, withClaims } from "./examples";

/** A machine may have garbled names and figures: a second look at names, and credibility 6 until somebody judged it. */
export const machineTranslated = defineCheck({
  name: "machine-translated",
  severity: "notice",
  run: (proposed, base, { sources }) => {
    const told = new Set<PageRef>();
    return changedClaims(base, proposed).flatMap(({ claim, at }) => {
      const source = claim.citations.map((citation) => citation.source).find((ref) => sources[ref]?.machineTranslated);
      if (!source || told.has(source)) return [];
      told.add(source);
      return [
        {
          message: "check.machine_translated",
          at: `${at}/citations`,
          params: { source: source.slice("source/".length) },
        } as const,
      ];
    });
  },
  examples: {
    passes: [knowing(withClaims(aClaim()), theDaily(["One", "Two", "Three"]))],
    raises: [
      knowing(
        withClaims(aClaim(), aClaim({ id: "b" })),
        theDaily(["One", "Two", "Three"], { machineTranslated: true }),
      ),
    ],
  },
});
