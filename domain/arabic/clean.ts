/** Letters of Persian, Urdu and Pashto, and special forms, written with the nearest letter of Arabic. */
const nearest: Readonly<Record<string, string>> = {
  ...spread("ا", "أإآٱٲٳٵ"),
  ...spread("ب", "پٻݐ"),
  ...spread("ت", "ٹټٺ"),
  ...spread("ج", "ڄڃ"),
  ...spread("ح", "څځ"),
  ...spread("د", "ڈډڌڊ"),
  ...spread("ر", "ڑړڕ"),
  ...spread("ز", "ژږ"),
  ...spread("س", "ښ"),
  ...spread("ف", "ڤڢڡ"),
  ...spread("ق", "ڨٯ"),
  ...spread("ك", "کڪګ"),
  ...spread("غ", "گڭڳ"),
  ...spread("ل", "ڵ"),
  ...spread("ن", "ںڼڻ"),
  ...spread("ه", "ہھەۀۂۿ"),
  ...spread("ة", "ۃ"),
  ...spread("و", "ۆۇۋۈۏ"),
  ...spread("ي", "یېۍێےۓ"),
  ...spread("ء", "ؤئٴٶٷٸ"),
  ...spread("'", "‘’ʼʾʿ`´′"),
  ...spread('"', "“”„«»″"),
  ...spread("-", "‐‑‒–—―−"),
  چ: "تش",
};

function spread(to: string, from: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (letter) => [letter, to]));
}

/** One letter with the marks that stand on it; or marks without a letter. Marks beyond the sixteenth stand alone. */
export const segmentPattern = /\P{M}\p{M}{0,16}|\p{M}+/gsu;

const marks = /\p{M}+/gu;
const startsWithMark = /^\p{M}/u;
const invisible = /[\p{Cf}\u0640]+/gu;
const known = new Map<string, string>();

/** A segment as `clean` writes it; empty when nothing of it remains (marks, tatweel, zero-width signs). */
export function cleanSegment(segment: string): string {
  const before = known.get(segment);
  if (before !== undefined) return before;
  if (startsWithMark.test(segment)) return "";
  const cleaned = Array.from(segment.normalize("NFKC"), cleanLetter).join("").replace(marks, "").replace(invisible, "");
  // Only what recurs is kept, and only so much of it: a text may not fill the memory with its own garbage.
  if (segment.length <= 2 && known.size < 4096) known.set(segment, cleaned);
  return cleaned;
}

function cleanLetter(letter: string): string {
  const plain = nearest[letter];
  if (plain !== undefined) return plain;
  const bare = letter.normalize("NFKD").replace(marks, "").toLowerCase().normalize("NFKD").replace(marks, "");
  return Array.from(bare, (one) => nearest[one] ?? one).join("");
}

/**
 * The text in plain letters: NFKC, lower case, without marks, tatweel and invisible signs, alef forms as ا, ؤ and ئ as ء,
 * Persian and Urdu letters as their Arabic neighbours, one kind of quotes and dashes. It keeps ة and ى, which the stemmers need.
 */
export function clean(text: string): string {
  return text.replace(segmentPattern, cleanSegment);
}
