import "server-only";
import { matchSpans, type Term } from "@/domain/arabic/analyse";

export type ExcerptPart = { readonly text: string; readonly match: boolean };

const before = 90;
const longest = 260;

/** About forty words around the first match, with every match marked on the original letters. */
export function excerptOf(text: string, asked: readonly Term[]): ExcerptPart[] {
  const spans = matchSpans(text, asked);
  const first = spans[0]?.start ?? 0;
  let from = Math.max(0, first - before);
  if (from > 0) from = text.indexOf(" ", from) + 1 || from;
  if (from > first) from = first;
  let to = Math.min(text.length, from + longest);
  if (to < text.length) to = text.lastIndexOf(" ", to) > from ? text.lastIndexOf(" ", to) : to;
  const parts: ExcerptPart[] = from > 0 ? [{ text: "… ", match: false }] : [];
  let at = from;
  for (const { start, end } of spans) {
    if (start < at || end > to) continue;
    if (start > at) parts.push({ text: text.slice(at, start), match: false });
    parts.push({ text: text.slice(start, end), match: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), match: false });
  if (to < text.length) parts.push({ text: " …", match: false });
  return parts;
}
