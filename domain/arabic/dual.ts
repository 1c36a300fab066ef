import { fold } from "./fold";

/** Names and words that end like a dual and are none. */
const others: ReadonlySet<string> = new Set(
  `طالبان تايوان باميان لاغمان قاديان مازندران مهرجان مولتان كابتان بهتان اللتان اللتين
  أرجنتين قسطنطين كونستانتين كريستين فالنتين جيلاتين متفاوتين`
    .split(/\s+/)
    .map(fold),
);

/** What may stand before a noun: "and", "so", "in", "for", "like", the article. */
const clitics = /^(?:[وف]?[بك]?ال|[وف]?لل|[وف]?[بلك]|[وف])(?=.{4})/;

/**
 * Whether a folded word is a dual by its form: a noun of the doer (زائران), one that begins with م (مراسلان), one that says where
 * from (باكستانيان), or one with the feminine ending (زائرتان, زائرتين). Other nouns are duals only if the lexicon has them: رمضان
 * and ميدان are written the same way.
 */
export function isDual(folded: string): boolean {
  const bare = folded.replace(clitics, "");
  return !others.has(folded) && !others.has(bare) && (isBareDual(folded) || isBareDual(bare));
}

function isBareDual(word: string): boolean {
  if (word.endsWith("تان")) return word.length >= 6 && !word.endsWith("ستان");
  if (word.endsWith("تين")) return word.length >= 6 && !/^.?.ا.?تين$|وتين$/.test(word);
  if (!word.endsWith("ان")) return false;
  const stem = word.slice(0, -2);
  return /^.ا..$/.test(stem) || /^م.{3,}$/.test(stem) || /^.{4,}ي$/.test(stem);
}
