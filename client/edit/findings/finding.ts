/** What a check says of the form, worded by the server. */
export type Finding = {
  readonly check: string;
  readonly severity: "error" | "warning" | "notice";
  /** The name of the field that it speaks of. */
  readonly field: string;
  readonly message: string;
  readonly advice: string;
  /** Where its block of a body begins, from 1; 0 where it speaks of no block. */
  readonly line: number;
  /** The words that it speaks of. */
  readonly word: string | null;
  /** Words that can stand in their place; an empty one takes them out. */
  readonly by: readonly string[];
};

/** The first place of the words of a finding in a text, as whole words, from the block that it names. */
export function placeIn(text: string, { word, line }: Finding): { from: number; to: number } | undefined {
  if (!word) return undefined;
  const from = line > 1 ? text.split("\n", line - 1).join("\n").length + 1 : 0;
  const words = word.split(/\s+/).map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${words.join("[\\s\\p{P}]+")}(?![\\p{L}\\p{M}])`, "giu");
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}
