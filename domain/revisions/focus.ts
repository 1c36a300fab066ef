import { plainText } from "../markup/plain-text";
import { type Locale, locales } from "../text";
import type { PageContent } from "./content";
import { sentences } from "./tokens";

/** One item of a page that somebody wants to mend: a claim, a sentence of the text (from 0), or the fields of its kind. */
export type Focus =
  | { readonly on: "claim"; readonly id: string }
  | { readonly on: "sentence"; readonly lang: Locale; readonly at: number }
  | { readonly on: "fields" };

/** A focus as it stands in an address: `claim.<id>`, `en.4`, `fields`. */
export const printFocus = (focus: Focus): string =>
  focus.on === "claim" ? `claim.${focus.id}` : focus.on === "sentence" ? `${focus.lang}.${focus.at}` : "fields";

/** The item that an address names, if the page has it. */
export function readFocus(text: string | undefined, { claims, body, kind }: PageContent): Focus | undefined {
  const [first = "", ...rest] = (text ?? "").split(".");
  const second = rest.join(".");
  if (first === "fields")
    return kind === "source" || kind === "place" || kind === "group" ? { on: "fields" } : undefined;
  if (first === "claim") return claims.some(({ id }) => id === second) ? { on: "claim", id: second } : undefined;
  const lang = locales.find((one) => one === first);
  const at = Number(second);
  const sentence = lang && /^\d{1,6}$/.test(second) ? sentences(body[lang] ?? "")[at] : undefined;
  return lang && sentence?.trim() ? { on: "sentence", lang, at } : undefined;
}

/** The sentence in which these words of an article stand; undefined where none holds them all, as with figures and words of links. */
export function sentenceWith(words: string, lang: Locale, body: string): Focus | undefined {
  // Numbers of notes are no words of the text.
  const bare = (text: string) =>
    text
      .replace(/\[\p{Nd}{0,4}\]?/gu, "")
      .replace(/[\s\u200e\u200f\u2066-\u2069]+/g, " ")
      .replace(/ (?=[.,،؛;:!?؟])/g, "")
      .trim();
  const wanted = bare(words);
  if (wanted === "") return undefined;
  const plain = sentences(body).map((one) => bare(plainText(one)));
  const at = plain.findIndex((one) => one.includes(wanted));
  // A selection over several sentences means the one in which it begins.
  const begun = at < 0 ? plain.findIndex((one) => one.length > 8 && wanted.startsWith(one.slice(-24))) : at;
  return begun < 0 ? undefined : { on: "sentence", lang, at: begun };
}

/** The text with another sentence in the place of one; the blanks behind it stay. */
export function withSentence(body: string, at: number, text: string): string {
  const all = sentences(body);
  const old = all[at];
  if (old === undefined) return body;
  const blanks = /\s*$/.exec(old)?.[0] ?? "";
  return all.with(at, text.trim() ? `${text.trim()}${blanks}` : "").join("");
}
