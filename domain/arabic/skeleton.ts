import { fold } from "./fold";
import { tokens } from "./tokens";

/**
 * Consonants that different spellings of one name exchange, each class under one letter: ج ق غ ك گ as k, emphatic letters as plain
 * ones, ش and چ as c. Long vowels, hamza, ع and the sounds of h are dropped: spellings agree on none of them.
 */
const arabicClass: Readonly<Record<string, string>> = {
  ...byClass({
    b: "ب",
    t: "تط",
    s: "سصث",
    c: "ش",
    x: "خ",
    d: "دض",
    r: "ر",
    z: "زذظ",
    k: "جقغك",
    f: "ف",
    l: "ل",
    m: "م",
    n: "ن",
  }),
};
const latinClass: Readonly<Record<string, string>> = {
  ...byClass({ b: "bp", t: "t", s: "s", d: "d", r: "r", z: "z", k: "jgqkc", f: "f", l: "l", m: "m", n: "n" }),
  x: "ks",
};

function byClass(classes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(classes).flatMap(([to, from]) => Array.from(from, (letter) => [letter, to])),
  );
}

const isArabic = (word: string) => /[\u0600-\u06ff]/.test(word);
const latinParticles = new Set(["al", "el", "ul", "ur", "us", "e", "i", "the", "of"]);

/**
 * The consonants of a name, one key for its spellings in Arabic letters and in Latin ones: جنقوي, جهنگوي and Jhangvi share it.
 * For titles and aliases only: ordinary words collide,
 * and so do short names (Quetta, Kohat): an equal key is a candidate, never a proof. A name without consonants keeps its folded letters.
 */
export function nameSkeleton(name: string): string {
  const words = tokens(name)
    .flatMap((token) => fold(token.text).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word !== "" && !latinParticles.has(word));
  const consonants = words.map((word) => (isArabic(word) ? arabicSkeleton(word) : latinSkeleton(word))).join("");
  return consonants.replace(/(\D)\1+/g, "$1") || words.join("");
}

const arabicSkeleton = (word: string): string =>
  Array.from(word.replace(/^ال(?=.{2})/, "").replace(/تش/g, "ش"), (letter) => classOf(letter, arabicClass)).join("");

const latinSkeleton = (word: string): string =>
  word
    .split(/(kh|sh|ch|gh|ph|zh)/)
    .map((part) => digraphs[part] ?? Array.from(part, (letter) => classOf(letter, latinClass)).join(""))
    .join("");

const digraphs: Readonly<Record<string, string>> = { kh: "x", sh: "c", ch: "c", gh: "k", ph: "f", zh: "z" };

const classOf = (letter: string, classes: Readonly<Record<string, string>>): string =>
  classes[letter] ?? (/\p{N}/u.test(letter) ? letter : /[\p{Script=Arabic}a-z]/u.test(letter) ? "" : letter);
