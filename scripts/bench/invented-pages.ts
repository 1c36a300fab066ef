import type { ChangeInput } from "@/domain/review/changeset";
import { paragraphHash } from "@/domain/revisions/hash";
import type { Locale } from "@/domain/text";
import { oneOf } from "./random";

/** A query, and the language of whoever asks. */
export type Asked = { readonly q: string; readonly locale: Locale };

/** Words that stand in nearly every page. */
export const arabic =
  "ميناء سوق مدرسة جسر طريق مكتب قرية نهر محطة ساحة مصنع مستشفى بلدية مخزن قطار حقل بيت برج حديقة مسرح مطار ملعب".split(
    " ",
  );
export const english =
  "harbour market school bridge road office village river station square factory hospital town store train field house tower garden theatre airport stadium".split(
    " ",
  );
const verbsAr = "أعلن ذكر أفاد بيّن أوضح أضاف".split(" ");
const verbsEn = "announced reported stated noted explained added".split(" ");

/** A wiki of `count` invented pages, always the same for the same chance: one source and one place for every ten events. */
export function inventedPages(count: number, random: () => number): ChangeInput[] {
  const sources = Math.max(1, Math.floor(count / 12));
  const places = Math.max(1, Math.floor(count / 12));
  const changes: ChangeInput[] = [];
  for (let n = 0; n < sources; n += 1) changes.push(sourcePage(n));
  for (let n = 0; n < places; n += 1) changes.push(placePage(n, random));
  for (let n = changes.length; n < count; n += 1) changes.push(eventPage(n, sources, places, random));
  return changes;
}

const sourcePage = (n: number): ChangeInput => ({
  kind: "source",
  slug: `invented-report-${n}`,
  base: null,
  content: {
    titles: { ar: `تقرير مخترع رقم ${n}`, en: `Invented report no. ${n}` },
    summary: { ar: "وثيقة مخترعة للقياس.", en: "A document invented for measuring." },
    fields: {
      type: "newspaper",
      language: "ar",
      originGroup: `report-${n}`,
      paragraphs: Array.from({ length: 12 }, (_, index) => ({
        n: index + 1,
        kind: "body",
        sha256: paragraphHash(`report ${n} paragraph ${index + 1}`),
      })),
    },
  },
});

function placePage(n: number, random: () => number): ChangeInput {
  const word = Math.floor(random() * arabic.length);
  return {
    kind: "place",
    slug: `invented-place-${n}`,
    base: null,
    content: {
      titles: { ar: `${arabic[word]} ${n}`, en: `The ${english[word]} of ${n}` },
      summary: { ar: "مكان مخترع.", en: "An invented place." },
      fields: {
        placeType: "locality",
        coordinates: { lat: Math.round(random() * 6000) / 100, lon: Math.round(random() * 9000) / 100 },
      },
    },
  };
}

function eventPage(n: number, sources: number, places: number, random: () => number): ChangeInput {
  const source = `invented-report-${Math.floor(random() * sources)}`;
  const place = `place/invented-place-${Math.floor(random() * places)}`;
  const day = `20${String(10 + Math.floor(random() * 15))}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`;
  const cite = (paragraph: number) => [{ source: `source/${source}`, paragraph }];
  const told = (attribution: string) => ({ speakerType: attribution });
  const figure = 1 + Math.floor(random() * 40);
  return {
    kind: "event",
    slug: `invented-event-${n}`,
    base: null,
    content: {
      titles: {
        ar: `حادث ${oneOf(random, arabic)} رقم ${n}`,
        en: `Incident at the ${oneOf(random, english)} no. ${n}`,
      },
      summary: { ar: sentenceAr(random), en: sentenceEn(random) },
      body: { ar: bodyOf(source, () => sentenceAr(random)), en: bodyOf(source, () => sentenceEn(random)) },
      claims: [
        {
          id: "type",
          property: "type",
          value: { type: "enum", key: "other" },
          attribution: told("narration"),
          citations: cite(1),
        },
        {
          id: "date",
          property: "date",
          value: { type: "date", edtf: day, start: day, end: day, precision: "day", basis: "stated" },
          attribution: told("narration"),
          citations: cite(1),
          asWritten: day,
        },
        {
          id: "place",
          property: "location",
          value: { type: "place", ref: place, precision: "locality" },
          attribution: told("narration"),
          citations: cite(2),
        },
        {
          id: "injured-office",
          property: "injured",
          value: { type: "quantity", q: "at_least", v: figure },
          qualifiers: { category: "total" },
          attribution: told("official"),
          citations: cite(3),
          asWritten: `${figure}`,
        },
        {
          id: "injured-hospital",
          property: "injured",
          value: { type: "quantity", q: "exact", v: figure + Math.floor(random() * 3) },
          qualifiers: { category: "total" },
          attribution: told("medical"),
          citations: cite(4),
        },
        {
          id: "damage",
          property: "damage",
          value: { type: "text", text: { ar: sentenceAr(random), en: sentenceEn(random) } },
          attribution: told("witness"),
          citations: cite(5),
        },
      ],
    },
  };
}

const sentenceAr = (random: () => number) =>
  `${oneOf(random, verbsAr)} المكتب أن ${Array.from({ length: 9 }, () => oneOf(random, arabic)).join(" و")} قرب ${oneOf(random, arabic)}.`;
const sentenceEn = (random: () => number) =>
  `The office ${oneOf(random, verbsEn)} that the ${Array.from({ length: 9 }, () => oneOf(random, english)).join(" and the ")} stood by the ${oneOf(random, english)}.`;

/** About ten thousand characters of text under three headings, every sentence cited. */
const bodyOf = (source: string, sentence: () => string) =>
  Array.from(
    { length: 3 },
    (_, part) =>
      `## ${part + 1}\n\n${Array.from({ length: 12 }, (_line, at) => `${sentence()} [@${source}, ¶${1 + ((part * 12 + at) % 12)}]`).join("\n")}`,
  ).join("\n\n");
