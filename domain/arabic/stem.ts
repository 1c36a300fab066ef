import { stemmer as stemArabic } from "@orama/stemmers/arabic";
import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { clean } from "./clean";
import { withoutArticle, withoutEndings, withoutProclitics } from "./clitics";
import { fold } from "./fold";
import { knownWord } from "./known-words";
import { protectedNames } from "./protected-names";

/** Longer "words" are no words: they are compared as they stand, so that garbage costs nothing. */
const longest = 40;

/**
 * The stem under which the forms of one word meet, folded. Order: protected names, broken plurals and known words, the same after
 * clitics and endings come off, then the Snowball stemmers. `names` are folded words that stay whole (`protectedNamesWith`).
 */
export function stem(word: string, names: ReadonlySet<string> = protectedNames): string {
  const cleaned = clean(word);
  if (cleaned.length > longest) return fold(cleaned);
  if (/[\u0600-\u06ff]/.test(cleaned)) return arabicStem(cleaned, names);
  return /^[a-z']+$/.test(cleaned) ? englishStem(cleaned) : fold(cleaned);
}

function arabicStem(cleaned: string, names: ReadonlySet<string>): string {
  const candidates = withoutProclitics(cleaned);
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (names.has(folded)) return folded;
    const known = knownWord(folded);
    if (known) return known;
  }
  for (const candidate of candidates) {
    for (const bare of withoutEndings(candidate)) {
      const known = knownWord(fold(bare));
      if (known) return known;
    }
  }
  const rest = withoutArticle(cleaned);
  return fold(stemArabic(rest) || rest);
}

const englishStem = (cleaned: string): string => {
  const word = cleaned.replace(/'s?$/, "").replace(/'/g, "");
  return stemEnglish(word) || word;
};
