import { type Bilingual, type Locale, locales } from "../text";
import { changedClaims } from "./changes";
import { defineCheck } from "./check";
import { aClaim, aPage, changing, withClaims } from "./examples";

type Place = { readonly at: string; readonly now: Bilingual | undefined; readonly before?: Bilingual | undefined };

/** The language that a text lacks, where it has the other one. */
const lacking = (text: Bilingual | undefined): Locale | undefined =>
  locales.find((locale) => text && !text[locale] && locales.some((other) => text[other]));

/** Both languages are equal: a reader of the other one is told that a text is missing, so somebody should write it. */
export const missingLanguage = defineCheck({
  name: "missing-language",
  severity: "notice",
  run: (proposed, base) => {
    const places: Place[] = [
      { at: "/titles", now: proposed.titles, before: base?.titles },
      { at: "/summary", now: proposed.summary, before: base?.summary },
      { at: "/body", now: proposed.body, before: base?.body },
      ...changedClaims(base, proposed).flatMap(({ claim, before, at }) => [
        { at: `${at}/note`, now: claim.note, before: before?.note },
        { at: `${at}/rankReason`, now: claim.rankReason, before: before?.rankReason },
      ]),
    ];
    return places.flatMap(({ at, now, before }) => {
      const locale = lacking(now);
      const changed = locales.some((one) => now?.[one] !== before?.[one]);
      return locale && changed ? [{ message: `check.missing_language.${locale}`, at: `${at}/${locale}` } as const] : [];
    });
  },
  examples: {
    passes: [
      { proposed: aPage("event") },
      withClaims(aClaim({ note: { ar: "بحسب الشرطة", en: "According to the police" } })),
      changing(
        aPage("event", { summary: { en: "A summary." } }),
        aPage("event", { summary: { en: "A summary." }, claims: [aClaim()] }),
      ),
    ],
    raises: [
      { proposed: aPage("event", { titles: { en: "Only English" } }) },
      { proposed: aPage("event", { summary: { ar: "ملخص" } }) },
      withClaims(aClaim({ note: { en: "According to the police" } })),
    ],
  },
});
