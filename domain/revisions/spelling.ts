import { fold } from "../arabic/fold";

/** Links, citations, figures, footnote marks and addresses: no part of them is ever mere spelling. */
const fixed =
  /\[\[[^[\]\n]*\]\]|\[[@^][^[\]\n]*\]|\{\{[^{}\n]*\}\}|\]\([^)\]\n]{0,2000}\)|(?:https?:\/\/|mailto:)\S+|`[^`\n]*`/gu;
const figures = /[-−+<>≤≥~≈]?\p{N}+(?:[^\p{L}\p{N}\s]+\p{N}+)*[%٪]?/gu;
const punctuation = /[.,;:!?،؛؟۔…'"“”‘’«»()–—-]/g;

/** A line as it is compared: what opens it (list, heading, quotation) stays, the rest is folded and loses its punctuation. */
function bare(line: string): string {
  const opening = /^[\s>#*+-]*/.exec(line)?.[0] ?? "";
  const rest = fold(line.slice(opening.length)).replace(punctuation, " ");
  return `${opening.trimEnd()} ${rest.replace(/\s+/g, " ").trim()}`;
}

const same = (before: string, after: string, of: RegExp): boolean =>
  (before.match(of) ?? []).join("\n") === (after.match(of) ?? []).join("\n");

/**
 * True when two texts differ in spelling or punctuation alone: equal after folding, with no digit, link, citation or figure
 * touched. Such an amendment leaves a moderator the right to approve (permission rules, product section 2).
 */
export const isSpellingOnly = (before: string, after: string): boolean =>
  before !== after &&
  same(before, after, fixed) &&
  same(before, after, figures) &&
  before.split("\n").map(bare).join("\n") === after.split("\n").map(bare).join("\n");
