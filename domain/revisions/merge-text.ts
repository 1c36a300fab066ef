import { type Piece, threeWay } from "./three-way";
import { diffTokens, sentences } from "./tokens";

/** A stretch of a merged text: settled, or one that both sides wrote differently. */
export type TextPiece = string | { base: string; published: string; proposed: string };

/** Words up to which changed sentences are merged word by word. */
const maxTokens = 4_000;

/** The last sentence gets a line break, so that writing on behind it does not count as changing it. */
const closed = (text: string): string => (text.trim() ? `${text.trimEnd()}\n\n` : "");

/**
 * Merges two texts that grew out of one, by sentence and then by word inside sentences that both changed. Blanks at the end
 * are kept only where one side left the text alone.
 */
export function mergeText(base: string, published: string, proposed: string): TextPiece[] {
  if (published === proposed || base === proposed) return [published];
  if (base === published) return [proposed];

  const [old, theirs, ours] = [base, published, proposed].map((text) => sentences(closed(text)));
  const pieces = joined(threeWay(old ?? [], theirs ?? [], ours ?? [], "merge").flatMap(settleWords));
  const last = pieces.pop();
  return last === undefined ? [] : [...pieces, opened(last)];
}

/** The last stretch without the line break that `closed` gave it. */
const opened = (piece: TextPiece): TextPiece =>
  typeof piece === "string"
    ? piece.trimEnd()
    : { base: piece.base.trimEnd(), published: piece.published.trimEnd(), proposed: piece.proposed.trimEnd() };

/** Settled stretches that follow each other, as one. */
function joined(pieces: readonly TextPiece[]): TextPiece[] {
  const found: TextPiece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (typeof piece === "string" && typeof last === "string") found[found.length - 1] = last + piece;
    else found.push(piece);
  }
  return found;
}

function settleWords(piece: Piece): TextPiece[] {
  if (piece.kind === "merged") return [piece.items.join("")];
  const { base, published, proposed } = piece;
  const texts = { base: base.join(""), published: published.join(""), proposed: proposed.join("") };
  // Where the base has nothing, or a side dropped everything, there are no sentences to look into.
  if (!texts.base || !texts.published || !texts.proposed) return [texts];
  const merged = mergeWords(texts);
  if (merged !== undefined) return [merged];

  // As many sentences as before on both sides: each is its own dispute, or none.
  if (base.length === 1 || base.length !== published.length || base.length !== proposed.length) return [texts];
  return base.flatMap((one, index) => settleSentence(one, published[index] ?? "", proposed[index] ?? ""));
}

function settleSentence(base: string, published: string, proposed: string): TextPiece[] {
  if (published === proposed || base === proposed) return [published];
  if (base === published) return [proposed];
  return settleWords({ kind: "conflict", base: [base], published: [published], proposed: [proposed] });
}

/** The words of both sides in one text; undefined where they meet. */
function mergeWords({ base, published, proposed }: { base: string; published: string; proposed: string }) {
  const [old, theirs, ours] = [diffTokens(base), diffTokens(published), diffTokens(proposed)];
  if (Math.max(old.length, theirs.length, ours.length) > maxTokens) return undefined;
  const words = threeWay(old, theirs, ours, "conflict");
  return words.every((one) => one.kind === "merged") ? words.flatMap((one) => one.items).join("") : undefined;
}
