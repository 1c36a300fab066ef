import { diffArrays } from "diff";
import { keptByText } from "../kept-by-text";
import { countWords } from "../markup/count-words";
import { isSpellingOnly } from "./spelling";
import { diffTokens, sentences } from "./tokens";

/** A run of text that both versions have, or only one of them. */
export type TextPart = { kind: "same" | "added" | "removed"; text: string };

/** Neighbouring sentences with one fate. `before` and `after` are the whole stretch on either side. */
export type TextHunk = {
  kind: "same" | "added" | "removed" | "changed" | "rewritten";
  before: string;
  after: string;
  parts: TextPart[];
  /** Equal after folding and without punctuation; no digit, link, citation or figure touched. */
  spellingOnly: boolean;
};

/** The difference of two texts. All hunks together are both texts again. */
export type TextDiff = { hunks: TextHunk[]; wordsAdded: number; wordsRemoved: number; spellingOnly: boolean };

/** Milliseconds after which two texts count as unrelated; on two ordinary versions it takes a few. */
const timeout = 300;

/** Work left for comparing words, as squares of edit distances: what the algorithm costs. */
type Budget = { left: number };

/** So many characters of compared texts are kept: a proposal over many long pages is looked at more than once before it is decided. */
const mostKept = 3_000_000;

const diffPair = keptByText((pair) => {
  const start = pair.indexOf(" ") + 1;
  const cut = start + Number(pair.slice(0, start));
  return compare(pair.slice(start, cut), pair.slice(cut));
}, mostKept);

/** Compares two texts sentence by sentence, and inside changed sentences word by word. */
export const diffText = (before: string, after: string): TextDiff => diffPair(`${before.length} ${before}${after}`);

function compare(before: string, after: string): TextDiff {
  const changes = diffArrays(sentences(before), sentences(after), { timeout });
  const hunks = changes ? hunksOf(changes) : [rewritten(before, after)];
  const changed = hunks.filter((hunk) => hunk.kind !== "same");
  const words = (kind: TextPart["kind"]) =>
    changed
      .flatMap((hunk) => hunk.parts)
      .reduce((sum, part) => sum + (part.kind === kind ? countWords(part.text) : 0), 0);
  return {
    hunks,
    wordsAdded: words("added"),
    wordsRemoved: words("removed"),
    spellingOnly: changed.length > 0 && changed.every((hunk) => hunk.spellingOnly),
  };
}

/** The text with only the chosen hunks (by index) taken over; the others stay as they were. */
export const applyHunks = (hunks: readonly TextHunk[], chosen: ReadonlySet<number>): string =>
  hunks.map((hunk, index) => (chosen.has(index) ? hunk.after : hunk.before)).join("");

function hunksOf(changes: { value: string[]; added: boolean; removed: boolean }[]): TextHunk[] {
  const budget: Budget = { left: 4_000_000 };
  const hunks: TextHunk[] = [];
  let before = "";
  let after = "";
  const flush = () => {
    if (before || after) hunks.push(hunkOf(before, after, budget));
    before = "";
    after = "";
  };
  for (const { value, added, removed } of changes) {
    const text = value.join("");
    if (removed) before += text;
    else if (added) after += text;
    else {
      flush();
      hunks.push({ kind: "same", before: text, after: text, parts: [{ kind: "same", text }], spellingOnly: false });
    }
  }
  flush();
  return hunks;
}

function hunkOf(before: string, after: string, budget: Budget): TextHunk {
  if (!before) return { kind: "added", before, after, parts: partsOf(before, after), spellingOnly: false };
  if (!after) return { kind: "removed", before, after, parts: partsOf(before, after), spellingOnly: false };
  const parts = wordParts(before, after, budget);
  if (!parts) return rewritten(before, after);
  return { kind: "changed", before, after, parts, spellingOnly: isSpellingOnly(before, after) };
}

const rewritten = (before: string, after: string): TextHunk => ({
  kind: "rewritten",
  before,
  after,
  parts: partsOf(before, after),
  spellingOnly: isSpellingOnly(before, after),
});

const partsOf = (before: string, after: string): TextPart[] => [
  ...(before ? [{ kind: "removed" as const, text: before }] : []),
  ...(after ? [{ kind: "added" as const, text: after }] : []),
];

/** The words of a changed stretch; undefined when so little is shared that the pieces would only confuse. */
function wordParts(before: string, after: string, budget: Budget): TextPart[] | undefined {
  const old = diffTokens(before);
  const fresh = diffTokens(after);
  const maxEditLength = Math.min(old.length + fresh.length, Math.floor(Math.sqrt(budget.left)), 1_000);
  const changes = diffArrays(old, fresh, { maxEditLength });
  const edits = changes?.reduce((sum, { count, added, removed }) => sum + (added || removed ? count : 0), 0);
  budget.left -= (edits ?? maxEditLength) ** 2;
  if (!changes) return undefined;

  const shared = changes.reduce((sum, one) => sum + (one.added || one.removed ? 0 : countWords(one.value.join(""))), 0);
  const most = Math.max(countWords(before), countWords(after));
  if (most >= 8 && shared < most / 5) return undefined;
  return changes.map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}
