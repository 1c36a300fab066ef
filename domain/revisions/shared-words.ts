import type { TextPart } from "./text-diff";
import { diffTokens } from "./tokens";

/**
 * The parts of a difference as people read them: a word that is taken out and put in again with other blanks behind it stays. Both
 * texts are still told whole.
 */
export function keepSharedWords(parts: readonly TextPart[]): TextPart[] {
  const kept: TextPart[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    if (last?.kind === "removed" && part.kind === "added") {
      kept.pop();
      const shared = sharedStart(last.text, part.text);
      push(kept, "same", shared);
      push(kept, "removed", last.text.slice(shared.length));
      push(kept, "added", part.text.slice(shared.length));
    } else kept.push(part);
  }
  return kept;
}

const push = (parts: TextPart[], kind: TextPart["kind"], text: string) => {
  if (text !== "") parts.push({ kind, text });
};

/** The words with which both begin, and the blanks that both have behind them. */
function sharedStart(one: string, other: string): string {
  const [words, others] = [diffTokens(one), diffTokens(other)];
  let shared = "";
  for (const [index, word] of words.entries()) {
    const beside = others[index];
    if (beside === undefined || word.trimEnd() !== beside.trimEnd() || word.trim() === "") return shared;
    if (word !== beside) return shared + word.slice(0, sameLength(word, beside));
    shared += word;
  }
  return shared;
}

function sameLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
