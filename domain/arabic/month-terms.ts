import { monthNames } from "../dates/month-names";
import { withoutProclitics } from "./clitics";
import { fold } from "./fold";
import type { Token } from "./tokens";

/** A month in a text: how many tokens its name takes, the name folded into one word, and the month itself. */
export type MonthTerm = { readonly length: number; readonly folded: string; readonly month: string };

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean).map(fold));
/** Everyday words that are months only beside a number or another month: "may", and آب, which folds to the word for father. */
const onlyByNumber = set(
  "may mar jan feb apr jun jul aug sep sept oct nov dec آب ماي جوان أوت صفر رجب محرم المحرم safar",
);
/** Months whose name is something else now and then: taken for months where somebody asks for them, or beside a number. */
const byNumberInTexts = set("مارس march رمضان شعبان ramadan shaban");

const firstWords = new Map<string, number>();
for (const name of monthNames.keys()) {
  const words = name.split(/[ -]/);
  const [first = ""] = words;
  firstWords.set(first, Math.max(firstWords.get(first) ?? 0, words.length));
}

const longest = 24;
const known = new Map<string, readonly string[]>();
/** The word, with and without what is written before it, where the name of a month may begin with it. Nearly always nothing. */
function beginnings(word: string): readonly string[] {
  if (word.length > longest) return [];
  const before = known.get(word);
  if (before) return before;
  const found = withoutProclitics(fold(word)).filter((bare) => firstWords.has(bare));
  if (known.size < 20_000) known.set(word, found);
  return found;
}

/** Under this key the names of one month meet: no word of any text looks like it. */
const key = (month: string) => `month${month}`;
const isNumber = (token: Token | undefined) => token !== undefined && /^\p{N}+$/u.test(token.text);
const isSureMonth = (token: Token | undefined) => {
  if (!token) return false;
  const folded = fold(token.text);
  return monthNames.has(folded) && !onlyByNumber.has(folded) && !byNumberInTexts.has(folded);
};

/**
 * The month whose name begins at a token, so that كانون الثاني, يناير and January meet. `isAsked`: the text is a query, in which
 * a lone مارس means the month.
 */
export function monthTermAt(
  text: string,
  words: readonly Token[],
  at: number,
  isAsked: boolean,
): MonthTerm | undefined {
  const first = words[at];
  if (!first) return undefined;
  for (const bare of beginnings(first.text)) {
    for (let length = firstWords.get(bare) ?? 0; length >= 1; length--) {
      const last = words[at + length - 1];
      if (!last) continue;
      const name = bare + fold(text.slice(first.end, last.end)).replace(/\s+/g, " ");
      const month = monthNames.get(name);
      if (month === undefined || !isMeant(name, words, at, at + length, isAsked)) continue;
      const folded = length === 1 ? fold(first.text) : name;
      return { length, folded: folded.replace(/[^\p{L}\p{N}]+/gu, ""), month: key(month) };
    }
  }
  return undefined;
}

function isMeant(name: string, words: readonly Token[], from: number, to: number, isAsked: boolean): boolean {
  if (!onlyByNumber.has(name) && (isAsked || !byNumberInTexts.has(name))) return true;
  const before = words[from - 1];
  const isDayOf = before?.text === "من" || before?.text === "of";
  return [before, words[to], isDayOf ? words[from - 2] : undefined].some((word) => isNumber(word) || isSureMonth(word));
}
