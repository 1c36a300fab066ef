import type { Token } from "markdown-it";
import { inlineText } from "./block-text";

/** A heading of a rendered body. */
export type Heading = { id: string; level: number; text: string };

const idLength = 60;

/** The part of a heading's id that comes from its words: letters and digits of any script, joined by hyphens. */
function slugOf(text: string): string {
  const words =
    text
      .slice(0, 4 * idLength)
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join("-")].slice(0, idLength).join("") || "section";
}

/** An id nobody has taken yet: `h-words`, `h-words-2`, … */
function idsFrom(taken: Set<string>): (text: string) => string {
  const counts = new Map<string, number>();
  return (text) => {
    const base = `h-${slugOf(text)}`;
    let count = counts.get(base) ?? 0;
    let id = "";
    do {
      count += 1;
      id = count === 1 ? base : `${base}-${count}`;
    } while (taken.has(id));
    counts.set(base, count);
    taken.add(id);
    return id;
  };
}

/**
 * Gives headings their ids and levels, in place. The page's title is the only h1: whatever level an author starts
 * with becomes h2, and no level is skipped on the way down, so that the outline can be walked by ear.
 */
export function placeHeadings(tokens: Token[]): Heading[] {
  const idFor = idsFrom(new Set());
  const opens = tokens.flatMap((token, index) => (token.type === "heading_open" ? [index] : []));
  const top = opens.reduce((least, index) => Math.min(least, levelOf(tokens[index])), 6);
  let previous = 1;

  return opens.map((index) => {
    const level = Math.min(levelOf(tokens[index]) - top + 2, previous + 1, 6);
    const text = inlineText(tokens[index + 1]?.children ?? []).trim();
    const id = idFor(text);
    previous = level;
    for (const tag of [tokens[index], tokens[index + 2]]) if (tag) tag.tag = `h${level}`;
    tokens[index]?.attrSet("id", id);
    return { id, level, text };
  });
}

const levelOf = (token: Token | undefined): number => Number(token?.tag.slice(1));
