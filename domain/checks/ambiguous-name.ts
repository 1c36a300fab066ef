import { fold } from "../arabic/fold";
import type { Claim } from "../claims/claim";
import { ambiguousNames } from "./ambiguous-names";
import { changedClaims } from "./changes";
import { defineCheck, type Knowledge } from "./check";
import { citedText } from "./cited";
import { aClaim, aPage, knowing, theDaily, withClaims } from "./examples";
import { phraseOf, standsAt, wordsOf } from "./word-search";

const ambiguous: Partial<Knowledge> = { ambiguousNames: [{ name: "نهرين", context: ["مدينة", "مقاطعة"] }] };
const inPlace = (asWritten: string, flags: Claim["qualifiers"]["flags"] = []) =>
  withClaims(
    aClaim({
      id: "place",
      property: "location",
      value: { type: "place", ref: "place/nahrain", precision: "locality", relation: "in", basis: "stated" },
      qualifiers: { flags },
      asWritten,
      paragraph: 1,
    }),
  );

/** A name with several bearers is settled by a word beside it or by a person, never by itself. */
export const ambiguousName = defineCheck({
  name: "ambiguous-name",
  severity: "warning",
  run: (proposed, base, knowledge) => {
    const known = new Map([...ambiguousNames, ...knowledge.ambiguousNames].map((entry) => [fold(entry.name), entry]));
    const before = new Set(base?.aliases.map(({ text }) => text));
    const aliases = proposed.aliases.flatMap(({ text, source }, index) =>
      known.has(fold(text)) && !before.has(text) && !source
        ? [{ message: "check.ambiguous_name", at: `/aliases/${index}`, params: { name: text } } as const]
        : [],
    );
    const claims = changedClaims(base, proposed).flatMap(({ claim, at }) => {
      const name = claim.asWritten;
      const entry = name ? known.get(fold(name)) : undefined;
      const pointsSomewhere = claim.value.type === "place" || claim.value.type === "page";
      if (!name || !entry || !pointsSomewhere || claim.qualifiers.flags.includes("ambiguous_name")) return [];
      const words = wordsOf(citedText(claim.citations, knowledge) ?? "");
      const settled = entry.context?.some((context) =>
        words.some((_, index) => standsAt(words, index, phraseOf(context))),
      );
      return settled ? [] : [{ message: "check.ambiguous_name.claim", at: `${at}/value`, params: { name } } as const];
    });
    return [...aliases, ...claims];
  },
  examples: {
    passes: [
      knowing(inPlace("نهرين"), ambiguous, theDaily(["وقع الحادث في مدينة نهرين."])),
      knowing(inPlace("نهرين", ["ambiguous_name"]), ambiguous),
      knowing(inPlace("دلتا"), ambiguous),
      knowing(
        {
          proposed: aPage("place", {
            aliases: [{ text: "نهرين", lang: "ar", kind: "variant", source: "source/invented-daily", paragraph: 2 }],
          }),
        },
        ambiguous,
      ),
    ],
    raises: [
      knowing(inPlace("نهرين"), ambiguous, theDaily(["وقع الحادث في نهرين."])),
      knowing({ proposed: aPage("place", { aliases: [{ text: "نهرين", lang: "ar", kind: "variant" }] }) }, ambiguous),
    ],
  },
});
