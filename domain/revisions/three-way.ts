import { diffArrays } from "diff";
import { diffIndices } from "node-diff3";

/** A stretch of a three-way merge: settled, or changed by both sides in different ways. */
export type Piece =
  | { kind: "merged"; items: string[] }
  | { kind: "conflict"; base: string[]; published: string[]; proposed: string[] };

/** Items `start` up to `end` of the base became `items`. */
type Hunk = { start: number; end: number; items: string[] };

/** Cells up to which the exact comparison is made; it grows with the product of both lengths. */
const maxCells = 10_000_000;

/** What turned `base` into `side`. Texts too different to be compared are one hunk from the first difference to the last. */
function hunksOf(base: readonly string[], side: readonly string[]): Hunk[] {
  const shorter = Math.min(base.length, side.length);
  let head = 0;
  while (head < shorter && base[head] === side[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && base[base.length - 1 - tail] === side[side.length - 1 - tail]) tail += 1;

  const old = base.slice(head, base.length - tail);
  const fresh = side.slice(head, side.length - tail);
  if (old.length === 0 && fresh.length === 0) return [];
  if (old.length * fresh.length > maxCells) return coarseHunks(old, fresh, head);
  return diffIndices(old, fresh).map(({ buffer1: [start, length], buffer2Content: items }) => {
    return { start: head + start, end: head + start + length, items };
  });
}

function coarseHunks(old: string[], fresh: string[], head: number): Hunk[] {
  const whole = [{ start: head, end: head + old.length, items: fresh }];
  const changes = diffArrays(old, fresh, { maxEditLength: 1_000 });
  if (!changes) return whole;
  const hunks: Hunk[] = [];
  let at = head;
  let current: Hunk | undefined;
  for (const { value, added, removed } of changes) {
    if (added || removed) {
      current ??= { start: at, end: at, items: [] };
      if (added) current.items = value;
      else at = current.end = at + value.length;
    } else {
      if (current) hunks.push(current);
      current = undefined;
      at += value.length;
    }
  }
  return current ? [...hunks, current] : hunks;
}

const sameItems = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** The items that stand between `start` and `end` of the base on a side with these hunks. */
function sideOf(base: readonly string[], hunks: readonly Hunk[], start: number, end: number): string[] {
  let at = start;
  const parts: string[][] = [];
  for (const hunk of hunks) {
    parts.push(base.slice(at, hunk.start), hunk.items);
    at = hunk.end;
  }
  return [...parts, base.slice(at, end)].flat();
}

/**
 * Merges two sides that grew out of one base. Changes that overlap conflict unless they are the same; `touching: "conflict"`
 * also refuses changes that stand side by side (words of one sentence), `"merge"` keeps both (neighbouring sentences).
 */
export function threeWay(
  base: readonly string[],
  published: readonly string[],
  proposed: readonly string[],
  touching: "merge" | "conflict",
): Piece[] {
  const theirs = hunksOf(base, published).map((hunk) => ({ ...hunk, side: "published" as const }));
  const ours = hunksOf(base, proposed).map((hunk) => ({ ...hunk, side: "proposed" as const }));
  // An insertion stands before what replaces the items behind it.
  const all = [...theirs, ...ours].sort((a, b) => a.start - b.start || a.end - b.end);

  const pieces: Piece[] = [];
  let at = 0;
  for (let index = 0; index < all.length; ) {
    const first = all[index];
    if (!first) break;
    const region = [first];
    let end = first.end;
    for (let next = all[++index]; next && meets(next, region, end, touching); next = all[++index]) {
      region.push(next);
      end = Math.max(end, next.end);
    }
    pieces.push({ kind: "merged", items: base.slice(at, first.start) });
    pieces.push(settle(base, region, first.start, end));
    at = end;
  }
  pieces.push({ kind: "merged", items: base.slice(at) });
  return pieces.filter((piece) => piece.kind === "conflict" || piece.items.length > 0);
}

type SidedHunk = Hunk & { side: "published" | "proposed" };

function meets(next: SidedHunk, region: readonly SidedHunk[], end: number, touching: "merge" | "conflict"): boolean {
  if (next.start < end) return true;
  if (next.start > end) return false;
  const rivals = region.filter((hunk) => hunk.side !== next.side);
  if (touching === "conflict") return rivals.length > 0;
  // Two insertions at one point: nobody can say which comes first.
  return rivals.some((hunk) => hunk.start === hunk.end && hunk.start === next.start && next.end === next.start);
}

function settle(base: readonly string[], region: readonly SidedHunk[], start: number, end: number): Piece {
  const of = (side: SidedHunk["side"]) =>
    sideOf(
      base,
      region.filter((hunk) => hunk.side === side),
      start,
      end,
    );
  const published = of("published");
  const proposed = of("proposed");
  if (region.every((hunk) => hunk.side === "published")) return { kind: "merged", items: published };
  if (region.every((hunk) => hunk.side === "proposed")) return { kind: "merged", items: proposed };
  if (sameItems(published, proposed)) return { kind: "merged", items: published };
  return { kind: "conflict", base: base.slice(start, end), published, proposed };
}
