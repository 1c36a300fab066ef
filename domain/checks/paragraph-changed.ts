import { changedClaims } from "./changes";
import { defineCheck } from "./check";
import { paragraphsOf } from "./cited";
import { aClaim, knowing, theDaily, withClaims } from "./examples";

const citing = (paragraphHash: string) =>
  withClaims(aClaim({ citations: [{ source: "source/invented-daily", paragraph: 1, paragraphHash }] }));

/** The words under a citation are not those that were cited: somebody has to read them again. */
export const paragraphChanged = defineCheck({
  name: "paragraph-changed",
  severity: "warning",
  run: (proposed, base, knowledge) =>
    changedClaims(base, proposed).flatMap(({ claim, at }) =>
      claim.citations.flatMap((citation, index) => {
        const { source, paragraph, paragraphTo, paragraphHash } = citation;
        const isRange = paragraphTo !== undefined && paragraphTo > paragraph;
        const now = isRange
          ? knowledge.sources[source]?.ranges?.[`${paragraph}-${paragraphTo}`]
          : paragraphsOf({ source, paragraph }, knowledge)[0]?.sha256;
        if (!paragraphHash || !now || paragraphHash === now) return [];
        return [{ message: "check.paragraph_changed", at: `${at}/citations/${index}`, params: { paragraph } } as const];
      }),
    ),
  examples: {
    passes: [
      knowing(citing("a".repeat(64)), theDaily([{ sha256: "a".repeat(64) }])),
      knowing(withClaims(aClaim({ paragraph: 1 })), theDaily([{}])),
    ],
    raises: [knowing(citing("a".repeat(64)), theDaily([{ sha256: "b".repeat(64) }]))],
  },
});
