import { clean } from "../arabic/clean";
import type { Locale } from "../text";
import { type ChangedText, changedTexts } from "./changes";
import { defineCheck, type Knowledge, type Raised } from "./check";
import { aClaim, aPage, knowing, withClaims } from "./examples";
import { type LoadedTerm, loadedTerms, officialNames } from "./loaded-terms";
import { ownWords, withoutQuotations } from "./own-words";
import { type Phrases, phraseOf, phrasesOf, placesOf, sentencesOf, type Word, wordsOf } from "./word-search";

const saying = (text: string) => ({
  proposed: aPage("event", { body: { [/[a-z]/i.test(text) ? "en" : "ar"]: text } }),
});

/** Loaded words belong to speakers. In the wiki's own voice a plain word stands, or the word is a quotation with its speaker. */
export const loadedLanguage = defineCheck({
  name: "loaded-language",
  severity: "warning",
  run: (proposed, base, knowledge) => {
    const names = namesOf(knowledge);
    return changedTexts(base, proposed)
      .filter(({ voice }) => !(proposed.kind === "source" && voice === "title"))
      .flatMap((piece) => findingsIn(piece, names));
  },
  examples: {
    passes: [
      saying("Four gunmen attacked the station."),
      saying("هاجم أربعة مسلحين المركز."),
      saying("قال المتحدث إن القتلى «شهداء» في كلامه."),
      saying("The spokesman called them “heroes” in his statement."),
      saying("The Counter Terrorism Department opened a case."),
      saying("نُقل الجرحى إلى مستشفى الشهيد فلان."),
      saying("The group was listed as a terrorist organisation by the ministry in 2008."),
      saying("صُنفت الجماعة منظمة إرهابية في عام 2008."),
      saying("A group claimed responsibility for the suicide bombing."),
      knowing(saying("قال جيش تحرير البلدة إنه نفذ الهجوم."), {
        pages: [{ ref: "group/invented-army", names: ["جيش تحرير البلدة"] }],
      }),
      { proposed: aPage("source", { titles: { en: "Massacre at the market" } }) },
    ],
    raises: [
      saying("قُتل الإرهابيون في الهجوم."),
      saying("واستشهد أربعة من الجنود."),
      saying("جرى تحييد المسلحين."),
      saying("The terrorists were neutralised."),
      saying("The barbaric attack killed four."),
      { proposed: aPage("event", { titles: { ar: "«مجزرة» السوق" } }) },
      withClaims(aClaim({ property: "damage", value: { type: "text", text: { ar: "دُمّر وكر المسلحين" } } })),
    ],
  },
});

type Names = Phrases<string>;

/** Names of two words and more: a single word that is a name would excuse the word everywhere. */
const namesOf = ({ pages }: Knowledge): Names =>
  phrasesOf(
    [...officialNames, ...pages.flatMap(({ names }) => names)]
      .map((name) => [phraseOf(name), name] as const)
      .filter(([phrase]) => phrase.length > 1),
  );

/** Each loaded word of a piece once, strong ones to be acknowledged with a reason. */
function findingsIn(piece: ChangedText, names: Names): Raised[] {
  const text = ownWords(piece.text);
  const mayQuote = piece.voice === "body" || piece.voice === "claim";
  const words = sentencesOf(mayQuote ? withoutQuotations(text) : text).flatMap((sentence) =>
    openWords(sentence, names),
  );
  const found = new Map<LoadedTerm, readonly Word[]>();
  for (const { at, length, of } of placesOf(words, loadedTerms[piece.locale])) {
    if (!found.has(of)) found.set(of, words.slice(at, at + length));
  }
  return [...found].map(([term, printed]) => raised(term, printed, piece));
}

const raised = ({ level, use }: LoadedTerm, found: readonly Word[], { at, line }: ChangedText): Raised => ({
  message: "check.loaded_language",
  at,
  severity: level === "notice" ? "notice" : "warning",
  ...(level === "strong" && { needsReason: true }),
  params: { word: found.map(({ text }) => text).join(" "), use, line: line ?? 0 },
});

/** The words of a sentence without official names, and without a dated legal designation. */
function openWords(sentence: string, names: Names): Word[] {
  if (isDesignation(sentence)) return [];
  const words = wordsOf(sentence);
  const closed = new Set(
    placesOf(words, names).flatMap(({ at, length }) => Array.from({ length }, (_, index) => at + index)),
  );
  // A blank stands for a name, so that the words on its two sides do not become a phrase.
  return words.map((word, at) => (closed.has(at) ? { ...word, forms: [] } : word));
}

const designations: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:listed|designated|proscribed|classified)\b.{0,60}\bterroris[tm]/iu,
  ar: /(?:صنف|ادرج|تصنيف|ادراج|قائمة|لائحة).{0,60}ارهاب/u,
};

/** "Listed as a terrorist organisation by X in 2008" states a dated legal fact. */
const isDesignation = (sentence: string) =>
  /(?:^|\D)(?:1[89]|20|١٩|٢٠)[0-9٠-٩]{2}(?:\D|$)/u.test(sentence) &&
  (designations.en.test(sentence) || designations.ar.test(clean(sentence)));
