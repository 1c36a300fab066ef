import { fold } from "../arabic/fold";

/** Whether a text, or anything that holds texts, has one of the words in whatever spelling. */
export function speaks(words: readonly string[]): (value: unknown) => boolean {
  const wanted = words.map((word) => fold(word.trim())).filter(Boolean);
  return (value) => {
    if (wanted.length === 0 || value === null || value === undefined) return false;
    const text = fold(typeof value === "string" ? value : JSON.stringify(value));
    return wanted.some((word) => text.includes(word));
  };
}
