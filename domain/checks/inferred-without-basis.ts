import { latinDigits } from "../arabic/digits";
import { fold } from "../arabic/fold";
import { numbersIn } from "../arabic/number-words";
import type { Claim } from "../claims/claim";
import type { DateValue, PlaceValue } from "../claims/values";
import { type Point, parseEdtf } from "../dates/edtf";
import { withMonthNumbers } from "../dates/month-names";
import { changedClaims } from "./changes";
import { defineCheck, type Knowledge, type Raised } from "./check";
import { citedText } from "./cited";
import { aClaim, knowing, onDay, theDaily, withClaims } from "./examples";
import { phraseOf, standsAt, wordsOf } from "./word-search";

const dated = (text: string, date: Partial<DateValue> = {}) =>
  knowing(
    withClaims(aClaim({ property: "date", value: { ...onDay("2020-05-02"), ...date }, paragraph: 1 })),
    theDaily([text]),
  );
const placed = (text: string, basis: PlaceValue["basis"] = "stated", asWritten?: string) =>
  knowing(
    withClaims(
      aClaim({
        property: "location",
        value: { type: "place", ref: "place/somewhere", precision: "locality", relation: "in", basis },
        paragraph: 1,
        ...(asWritten && { asWritten }),
      }),
    ),
    theDaily([text]),
    { pages: [{ ref: "place/somewhere", names: ["Somewhere", "مكانستان"] }] },
  );

/** A value is "stated" only if the paragraph states all of it; what was added to it has its own basis and reasoning. */
export const inferredWithoutBasis = defineCheck({
  name: "inferred-without-basis",
  severity: "error",
  run: (proposed, base, knowledge) =>
    changedClaims(base, proposed).flatMap(({ claim, at }) => {
      const text = citedText(claim.citations, knowledge);
      return text === undefined ? [] : [...dateParts(claim, text, at), ...placeName(claim, text, at, knowledge)];
    }),
  examples: {
    passes: [
      dated("The attack on 2 May 2020 killed four."),
      dated("وقع الهجوم في ٢ أيار/مايو ٢٠٢٠."),
      dated("Dated 02/05/2020."),
      dated("The attack on Saturday killed four.", { basis: "resolved_relative" }),
      dated("In May 2020 four died.", { edtf: "2020-05", start: "2020-05-01", end: "2020-05-31", precision: "month" }),
      placed("A blast in Somewhere killed four."),
      placed("وقع انفجار في مكانستان."),
      placed("وقع انفجار في مكنستان.", "stated", "مكنستان"),
      placed("A blast in the capital of the province.", "editor"),
    ],
    raises: [
      dated("The attack on 2 May killed four."),
      dated("The attack in May 2020 killed four."),
      dated("The attack on Saturday killed four."),
      placed("A blast in the provincial capital killed four."),
    ],
  },
});

function dateParts({ value }: Claim, text: string, at: string): Raised[] {
  if (value.type !== "date" || value.basis !== "stated") return [];
  const read = parseEdtf(value.edtf);
  if (!read.ok) return [];
  const edtf = read.value;
  const points =
    edtf.kind === "point"
      ? [edtf.point]
      : edtf.kind === "oneOf"
        ? edtf.points
        : [edtf.from, edtf.to].filter((end) => end !== "..");
  const stated = statedParts(text);
  return points.some((point) => !states(stated, point))
    ? [{ message: "check.inferred_without_basis.date", at: `${at}/value/basis`, params: { date: value.edtf } }]
    : [];
}

type Stated = { readonly numbers: ReadonlySet<number>; readonly text: string };

const statedParts = (text: string): Stated => ({
  numbers: new Set(numbersIn(text).map(({ value }) => value)),
  text: withMonthNumbers(fold(latinDigits(text))),
});

function states({ numbers, text }: Stated, { year, month, day }: Point): boolean {
  if (year !== undefined && !numbers.has(year)) return false;
  if (day !== undefined && !numbers.has(day)) return false;
  if (month === undefined) return true;
  return text.includes(`<m${month}>`) || new RegExp(`(?:^|\\D)0?${month}[/.-]\\d|\\d[/.-]0?${month}(?!\\d)`).test(text);
}

/** Named by a name of its page, or by the printed name that the claim gives. */
function placeName({ value, asWritten }: Claim, text: string, at: string, { pages }: Knowledge): Raised[] {
  if (value.type !== "place" || value.basis !== "stated") return [];
  const names = pages.find(({ ref }) => ref === value.ref)?.names ?? [];
  if (names.length === 0) return [];
  const words = wordsOf(text);
  const spellings = [...names, ...(asWritten ? [asWritten] : [])].map(phraseOf);
  const named = spellings.some((name) => words.some((_, index) => standsAt(words, index, name)));
  return named
    ? []
    : [{ message: "check.inferred_without_basis.place", at: `${at}/value/basis`, params: { place: value.ref } }];
}
