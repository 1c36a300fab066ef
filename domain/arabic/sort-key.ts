import { fold } from "./fold";

/** Words that begin with these letters without an article in front. */
const noArticle = /^ال(?:له(?= |$)|ماني|باني|كترون)/;

/**
 * The text by which a title is ordered in SQL, by code point: folded, without article and signs, numbers padded so that 9 comes
 * before 10. Code points follow the Arabic alphabet once a title is folded.
 */
export function sortKey(title: string): string {
  const words = fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const bare = noArticle.test(words) ? words : words.replace(/^ال(?=[^ ]{2})|^(?:the|an?|al|el) (?=.)/, "");
  return bare.replace(/\d+/g, (number) => number.replace(/^0+(?=\d)/, "").padStart(10, "0"));
}
