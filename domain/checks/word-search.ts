import { withoutProclitics } from "../arabic/clitics";
import { fold } from "../arabic/fold";
import { type Token, tokens } from "../arabic/tokens";

/** A word of a text with every folded form that it may stand for: itself, and itself without clitics. */
export type Word = Token & { readonly forms: readonly string[] };

/** The words of a text, ready to be searched. */
export const wordsOf = (text: string): Word[] =>
  tokens(text).map((token) => ({ ...token, forms: withoutProclitics(fold(token.text)) }));

/** A phrase as it is searched for: its folded words. */
export const phraseOf = (text: string): string[] => tokens(text).map((token) => fold(token.text));

/** Whether the phrase stands at this word; inflections only as listed, never parts of words. */
export const standsAt = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.length > 0 && phrase.every((one, index) => words[at + index]?.forms.includes(one));

/** Phrases by their first word: a long text is then searched for thousands of them in one pass. */
export type Phrases<T> = ReadonlyMap<string, readonly { readonly phrase: readonly string[]; readonly of: T }[]>;

/** Prepares phrases to be searched for, each with what it stands for. */
export function phrasesOf<T>(all: Iterable<readonly [phrase: readonly string[], of: T]>): Phrases<T> {
  const byFirst = new Map<string, { phrase: readonly string[]; of: T }[]>();
  for (const [phrase, of] of all) {
    const [first] = phrase;
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known) known.push({ phrase, of });
    else byFirst.set(first, [{ phrase, of }]);
  }
  return byFirst;
}

/** Every place where one of the phrases stands, in the order of the text; they may overlap. */
export const placesOf = <T>(words: readonly Word[], phrases: Phrases<T>): { at: number; length: number; of: T }[] =>
  words.flatMap(({ forms }, at) =>
    forms
      .flatMap((form) => phrases.get(form) ?? [])
      .filter(({ phrase }) => standsAt(words, at, phrase))
      .map(({ phrase, of }) => ({ at, length: phrase.length, of })),
  );

/** Whether any of these single words stands in the text. */
export const hasWord = (words: readonly Word[], list: ReadonlySet<string>): boolean =>
  words.some(({ forms }) => forms.some((form) => list.has(form)));

/** Single words, folded, from a list in one string. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean).map(fold));

/** Sentences of a text, roughly: cut at full stops, question and exclamation marks and line ends. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?؟])\s+|\n+/u).filter((sentence) => sentence.trim() !== "");
