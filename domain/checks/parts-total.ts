import { bestLowHigh } from "../claims/best";
import { partsAgainstTotals } from "../claims/parts";
import { seriesOf } from "../claims/series";
import { changedClaims } from "./changes";
import { defineCheck, ledgerContext, type Raised } from "./check";
import { aClaim, withClaims } from "./examples";

const listed = [
  aClaim({ id: "police", v: 2, category: "police" }),
  aClaim({ id: "guard", v: 1, category: "paramilitary" }),
  aClaim({ id: "cleaner", v: 1, category: "civilian" }),
];
const attackers = aClaim({ id: "attackers", v: 3, category: "militant" });

/** Parts that do not make their total, or a part that is larger than the whole: shown with the sum, never corrected. */
export const partsTotal = defineCheck({
  name: "parts-total",
  severity: "notice",
  run: (proposed, base, knowledge) => {
    const context = ledgerContext(knowledge);
    const changed = new Set(changedClaims(base, proposed).map(({ claim }) => claim.id));
    const at = (id: string) => `/claims/${proposed.claims.findIndex((claim) => claim.id === id)}/value`;

    const sums = partsAgainstTotals(proposed.claims, context).filter(
      ({ total, parts, verdict }) => verdict !== "adds_up" && [total, ...parts].some((id) => changed.has(id)),
    );
    const told = new Set(sums.map(({ total }) => total));
    const across = seriesOf(proposed.claims).flatMap((series) =>
      bestLowHigh(proposed.claims, series, context)
        .disagreements.filter(({ categories, claimIds }) => categories && claimIds.some((id) => changed.has(id)))
        .flatMap(({ claimIds }) => series.claims.find(({ id }) => claimIds.includes(id))?.id ?? []),
    );
    return [
      ...sums.map(
        ({ total, formula, verdict }): Raised => ({
          message: verdict === "more" ? "check.parts_total.more" : "check.parts_total",
          at: at(total),
          params: { formula },
        }),
      ),
      ...[...new Set(across)]
        .filter((id) => !told.has(id))
        .map((id): Raised => ({ message: "check.parts_total.category", at: at(id) })),
    ];
  },
  examples: {
    passes: [
      withClaims(aClaim({ id: "total", v: 4 }), ...listed),
      withClaims(aClaim({ id: "total", v: 4 }), ...listed, attackers),
      withClaims(
        aClaim({ id: "total", q: "at_least", v: 61 }),
        aClaim({ id: "police", q: "more_than", v: 80, category: "police", source: "other" }),
      ),
    ],
    raises: [
      withClaims(aClaim({ id: "total", v: 4, qualifiers: { includesAttackers: "yes" } }), ...listed, attackers),
      withClaims(aClaim({ id: "total", v: 5 }), ...listed),
      withClaims(aClaim({ id: "total", v: 4 }), aClaim({ id: "police", v: 9, category: "police", source: "other" })),
    ],
  },
});
