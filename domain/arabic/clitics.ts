/** What may stand before a word without a blank, the article last; longest first. */
const proclitics = [
  "وبال",
  "فبال",
  "وكال",
  "وال",
  "فال",
  "بال",
  "كال",
  "ولل",
  "فلل",
  "ال",
  "لل",
  "وب",
  "ول",
  "وك",
  "فب",
  "فل",
  "و",
  "ف",
  "ب",
  "ل",
  "ك",
];

/** What may stand behind a word: pronouns, and the endings of number, gender and case, each with what it replaces. */
const pronouns = ["هما", "كما", "ها", "هم", "هن", "نا", "كم", "ه", "ي", "ك"];
const endings: readonly (readonly [ending: string, instead: string])[] = [
  ["تان", "ة"],
  ["تين", "ة"],
  ["ات", "ة"],
  ["ات", ""],
  ["ان", ""],
  ["ين", ""],
  ["ون", ""],
  ["تي", "ة"],
  ["تا", "ة"],
  ["ت", "ة"],
  ["ت", ""],
  ["وا", ""],
  ["ا", ""],
  ["ي", ""],
  ["و", ""],
  ["ة", ""],
];

/** The word, then the word without each proclitic that leaves three letters or more, the least taken off first. */
export function withoutProclitics(word: string): string[] {
  const shorter = proclitics.filter((clitic) => word.startsWith(clitic) && word.length - clitic.length >= 3);
  const rests = shorter.map((clitic) =>
    clitic.endsWith("لل") ? [word.slice(clitic.length), `ل${word.slice(clitic.length)}`] : [word.slice(clitic.length)],
  );
  return [word, ...rests.flat().sort((a, b) => b.length - a.length)];
}

/** Every form in which a folded name may stand in a text with something before it, itself first: what `withoutProclitics` undoes. */
export const withProclitics = (name: string): string[] => [
  name,
  ...proclitics.flatMap((clitic) =>
    clitic.endsWith("لل") && name.startsWith("ل") ? [clitic + name, clitic + name.slice(1)] : [clitic + name],
  ),
];

/** The word, then the word without endings and pronouns, the least taken off first; what remains has three letters or more. */
export function withoutEndings(word: string): string[] {
  const bare = [word, ...pronouns.filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length))];
  const shorter = bare.flatMap((stem) => [
    stem,
    ...endings.filter(([end]) => stem.endsWith(end)).map(([end, instead]) => stem.slice(0, -end.length) + instead),
  ]);
  return Array.from(new Set(shorter)).filter((stem) => stem === word || stem.length >= 3);
}

/**
 * The word without its article and what stands before it (وال، بال، لل …), for words that no list knows. After another clitic four
 * letters must remain: والدين, "parents", is no "and the religion".
 */
export function withoutArticle(word: string): string {
  const match = /^(?:(?:[وفبك]|وب|فب)ال(?=.{4})|[وف]?لل(?=.{3})|ال(?=.{3}))/.exec(word);
  return match ? word.slice(match[0].length) : word;
}
