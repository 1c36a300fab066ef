import "server-only";
import { matchSpans, type Term } from "@/domain/arabic/analyse";
import { plainText } from "@/domain/markup/plain-text";

/** Letters kept before and after the first match: more than an excerpt shows, so that it says where it was cut. */
const before = 200;
const after = 500;

/** A block, or a part of a long one that ends between words. */
const piece = /[\s\S]{1,2000}(?:\s+|$)|[\s\S]{1,2000}/g;

/**
 * The plain text around the first place of a body in which one of the words stands; nothing if there is none. Blocks are looked
 * through as they are written, and only the one that has a word is freed of its markup: long texts are mostly not read.
 */
export function passageOf(body: string, asked: readonly Term[]): string | undefined {
  const blocks = body.split(/(?<=\n\n)(?!\n)/).flatMap((block) => block.match(piece) ?? []);
  for (const [at, block] of blocks.entries()) {
    if (matchSpans(block, asked).length === 0) continue;
    const found = around(plainText(blocks.slice(Math.max(0, at - 1), at + 2).join("")), asked);
    if (found !== undefined) return found;
  }
  // What a link without a label says stands in no block as it is written.
  return body.includes("[[") ? around(plainText(body), asked) : undefined;
}

function around(text: string, asked: readonly Term[]): string | undefined {
  const [first] = matchSpans(text, asked);
  return first && text.slice(Math.max(0, first.start - before), first.start + after);
}
