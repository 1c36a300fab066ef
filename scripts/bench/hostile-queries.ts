/** What nobody should type: long, empty of words, full of operators, of controls, of marks, of signs that turn the direction. */
export const hostileQueries = (words: readonly string[]): string[] => [
  "a".repeat(10_000),
  "ابجد".repeat(2500),
  "ً".repeat(10_000),
  "ـ".repeat(10_000),
  "%_*?".repeat(2500),
  "\"'*():^-+{}".repeat(900),
  "* OR NEAR/2 NOT AND ^",
  "a*".repeat(5000),
  "\u0000\u0001\u0007\u001b[31m\u007f",
  "\u202eabc\u202c \u2066\u0645\u064a\u2069 \u200f",
  "\ud800 \udc00x",
  `${words[0]} `.repeat(2000),
  words.slice(0, 12).join(" "),
  `${words.slice(-11).join(" ")} zzqqxx`,
  many2000("w"),
  many2000("كلمة"),
];

const many2000 = (word: string) => Array.from({ length: 2000 }, (_, n) => word + n).join(" ");
