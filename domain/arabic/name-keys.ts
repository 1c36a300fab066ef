import { fold } from "./fold";
import { knownWord } from "./known-words";
import { nameSkeleton } from "./skeleton";
import { tokens } from "./tokens";

/** Shorter skeletons are shared by too many names: Quetta and Kohat are both two letters. */
const shortest = 3;
const article = /^ال(?=.{3})/;

/** The skeleton of a word that may be a name; nothing for words of the dictionary and for those too short to tell names apart. */
export function wordKey(word: string): string | undefined {
  const folded = fold(word);
  if (knownWord(folded) || knownWord(folded.replace(article, ""))) return undefined;
  const skeleton = nameSkeleton(word);
  return skeleton.length >= shortest && !/\p{N}/u.test(skeleton) ? skeleton : undefined;
}

/** The keys under which the spellings of a name meet: that of the whole name, and that of each of its words. */
export function nameKeys(name: string): string[] {
  const words = tokens(name)
    .map((token) => wordKey(token.text))
    .filter((key) => key !== undefined);
  const whole = nameSkeleton(name);
  const hasWhole = whole.length >= shortest && (words.length > 0 || wordsOfName(name).length > 1);
  return [...new Set(hasWhole ? [whole, ...words] : words)];
}

/** The words of a name as search compares them: folded, letters and digits only. */
export const wordsOfName = (name: string): string[] => wordsOfFolded(fold(name));

/** The same of a name that is folded already. */
export const wordsOfFolded = (folded: string): string[] =>
  folded.replace(/'s?(?![\p{L}\p{N}])|'/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];
