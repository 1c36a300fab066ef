import type { VagueWord } from "../claims/vocabularies";
import { numberPattern, parseDigits } from "./digits";
import { isDual } from "./dual";
import { fold } from "./fold";
import { duals, type NumberWord, numberWords, singulars, vagueNumbers } from "./number-lexicon";
import { plainScale, Sum } from "./number-sum";
import { tokens } from "./tokens";

/**
 * A number of a text with its place (UTF-16 offsets). Forms: digits (61, ٦١, "3 آلاف"), word (واحد وستون, "sixty-one"), dual (ضابطان),
 * dual_or_plural (مسلحين: two, or more), singular (شرطي: one), vague (مئات: `value` is the smallest count that it allows).
 */
export type FoundNumber = {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly form: "digits" | "word" | "dual" | "dual_or_plural" | "singular" | "vague";
  readonly word?: VagueWord;
};

type Piece = { readonly text: string; readonly start: number; readonly end: number; readonly value?: number };

/** Every number that a text states, in its order: ranges give both ends, a counted noun after a number is not counted again. */
export function numbersIn(text: string): FoundNumber[] {
  const pieces = piecesOf(text);
  const found: FoundNumber[] = [];
  let at = 0;
  while (at < pieces.length) {
    const read = vagueAt(pieces, at) ?? numberAt(text, pieces, at) ?? nounAt(pieces, at, found);
    if (read) found.push(read.number);
    at = read ? read.next : at + 1;
  }
  return found;
}

/** Words and numbers of the text in order; a number keeps its separators, "1,234" is one piece. */
function piecesOf(text: string): Piece[] {
  const numbers: Piece[] = Array.from(text.matchAll(numberPattern), (match) => {
    const value = parseDigits(match[0]);
    const piece = { text: match[0], start: match.index, end: match.index + match[0].length };
    return value === undefined ? piece : { ...piece, value };
  });
  const words = tokens(text).filter((token) => !/^\p{N}+$/u.test(token.text));
  return [...numbers, ...words.map((token) => ({ ...token, text: fold(token.text) }))].sort(
    (a, b) => a.start - b.start,
  );
}

type Read = { readonly number: FoundNumber; readonly next: number } | undefined;

function vagueAt(pieces: readonly Piece[], at: number): Read {
  const piece = pieces[at];
  const vague = piece && piece.value === undefined ? lookup(vagueNumbers, piece.text) : undefined;
  if (!piece || !vague) return undefined;
  // "آلاف" after a number is its scale, and then the number is read from its beginning.
  let next = at + 1;
  const of = pieces[next]?.text === "of" ? next + 1 : next;
  const scale = pieces[of];
  const thousands = scale && scale.value === undefined ? lookup(vagueNumbers, scale.text) : undefined;
  if (vague.value >= 10 && vague.value < 1000 && thousands?.value === 1000) {
    next = of + 1;
    const number = {
      value: vague.value * 1000,
      start: piece.start,
      end: scale?.end ?? piece.end,
      form: "vague",
      word: "tens_of_thousands",
    } as const;
    return { number, next };
  }
  return { number: { value: vague.value, start: piece.start, end: piece.end, form: "vague", word: vague.word }, next };
}

function numberAt(text: string, pieces: readonly Piece[], at: number): Read {
  const first = pieces[at];
  if (!first) return undefined;
  if (first.value !== undefined) {
    const scale = pieces[at + 1];
    const times = scale?.value === undefined && scale ? numberWords.get(scale.text) : undefined;
    const scaled =
      times?.role === "scale" && scale && /^\s*$/.test(text.slice(first.end, scale.start)) ? times : undefined;
    if (scaled && scale)
      return {
        number: {
          value: Math.round(first.value * plainScale(scaled)),
          start: first.start,
          end: scale.end,
          form: "digits",
        },
        next: at + 2,
      };
    return { number: { value: first.value, start: first.start, end: first.end, form: "digits" }, next: at + 1 };
  }
  return wordsAt(text, pieces, at);
}

/** A number in words from here on, as long as each word can follow the one before. */
function wordsAt(text: string, pieces: readonly Piece[], at: number): Read {
  const sum = new Sum();
  let end = 0;
  let next = at;
  for (; next < pieces.length; next++) {
    const piece = pieces[next];
    if (!piece || piece.value !== undefined) break;
    const near = next === at || /^[\s-]*(?:and\s+)?$/i.test(text.slice(end, piece.start));
    if (piece.text === "and" && next > at && near && isNumberWord(pieces[next + 1]) && sum.takesAnd()) continue;
    const joined = next > at && piece.text.startsWith("و") ? numberWords.get(piece.text.slice(1)) : undefined;
    const word = joined ?? (next === at ? firstWord(pieces, at) : numberWords.get(piece.text));
    if (!word || !near || !sum.add(word, joined !== undefined)) break;
    end = piece.end;
  }
  const start = pieces[at]?.start;
  if (start === undefined || end === 0) return undefined;
  return { number: { value: sum.total(), start, end, form: "word" }, next };
}

const isNumberWord = (piece: Piece | undefined): boolean =>
  piece?.value === undefined && piece !== undefined && numberWords.has(piece.text);

/** The first word may carry a clitic or the article; أحد and إحدى are one only before a ten ("anyone" otherwise). */
function firstWord(pieces: readonly Piece[], at: number): NumberWord | undefined {
  const text = pieces[at]?.text ?? "";
  const following = pieces[at + 1]?.text ?? "";
  if (/^[وبلفك]?(?:احد|احدي)$/.test(text)) {
    const ten = numberWords.get(following) ?? numberWords.get(following.replace(/^و/, ""));
    return ten?.role === "teen" || ten?.role === "tens" ? { value: 1, role: "unit" } : undefined;
  }
  // Monday is written like "the two".
  if (text === fold("الاثنين") || text === fold("الإثنين")) return undefined;
  return lookup(numberWords, text);
}

function lookup<T>(words: ReadonlyMap<string, T>, folded: string): T | undefined {
  const direct = words.get(folded);
  if (direct) return direct;
  const bare = /^(?:[وف]?لل|[وف]?[بلك]?(?:ال)?)(?=.{2})/.exec(folded);
  return bare?.[0] ? (words.get(folded.slice(bare[0].length)) ?? words.get(folded.slice(1))) : undefined;
}

/** Two by the dual, one by the singular; the noun that a number counts ("61 قتيلا") says nothing more. */
function nounAt(pieces: readonly Piece[], at: number, found: readonly FoundNumber[]): Read {
  const piece = pieces[at];
  if (!piece || piece.value !== undefined) return undefined;
  const before = pieces[at - 1];
  if (before && found.at(-1)?.end === before.end && found.at(-1)?.form !== "singular" && found.at(-1)?.form !== "dual")
    return undefined;
  const dual = lookup(duals, piece.text);
  const place = { start: piece.start, end: piece.end };
  if (dual) return { number: { value: 2, ...place, form: dual.orPlural ? "dual_or_plural" : "dual" }, next: at + 1 };
  if (isDual(piece.text)) return { number: { value: 2, ...place, form: "dual" }, next: at + 1 };
  if (lookupSingular(piece.text)) return { number: { value: 1, ...place, form: "singular" }, next: at + 1 };
  if (/^an?$/.test(piece.text)) return englishArticle(pieces, at);
  return undefined;
}

const lookupSingular = (folded: string): boolean =>
  singulars.has(folded) || (/^[وفبلك]/.test(folded) && folded.length > 4 && singulars.has(folded.slice(1)));

const englishNouns = new Set(
  "person man woman child boy girl soldier policeman policewoman officer guard civilian gunman attacker bomber militant worker driver passenger journalist body hostage prisoner couple dozen".split(
    " ",
  ),
);

/** "a policeman" is one, "a couple" two, "a dozen" twelve; one adjective may stand between. */
function englishArticle(pieces: readonly Piece[], at: number): Read {
  const index = [at + 1, at + 2].find((one) => englishNouns.has(pieces[one]?.text ?? ""));
  const article = pieces[at];
  const noun = index === undefined ? undefined : pieces[index];
  if (!article || !noun || index === undefined) return undefined;
  const value = noun.text === "couple" ? 2 : noun.text === "dozen" ? 12 : 1;
  return {
    number: { value, start: article.start, end: noun.end, form: value === 1 ? "singular" : "word" },
    next: index + 1,
  };
}
