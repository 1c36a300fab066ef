import { z } from "zod";
import type { ParagraphRecord } from "../kinds/fields";
import { type Alias, type PageContent, pageContent } from "../revisions/content";
import { aliasKey, paragraphKey } from "../revisions/member-keys";
import { pointer } from "../revisions/pointer";

/** Words of a proposal, or a figure in it, and what is suggested in their place. */
export const suggestion = z.strictObject({
  before: z.string().min(1, { message: "text.empty" }).max(4000, { message: "text.too_long" }),
  after: z.string().max(4000, { message: "text.too_long" }),
});
export type Suggestion = z.infer<typeof suggestion>;

/** A suggestion as it is stored with its comment; undefined for none, or what cannot be read. */
export function readSuggestion(stored: string | null): Suggestion | undefined {
  if (stored === null) return undefined;
  try {
    return suggestion.safeParse(JSON.parse(stored)).data;
  } catch {
    return undefined;
  }
}

/** Names of values that say what a thing is, and are no words of anybody. */
const fixed = new Set([
  "id",
  "schema",
  "kind",
  "type",
  "property",
  "source",
  "ref",
  "to",
  "paragraphHash",
  "sha256",
  "n",
]);

/**
 * The content with a suggestion carried out at its place. Undefined where what is to be replaced does not stand there exactly once:
 * then the suggestion is out of date, or does not say what it means.
 */
export function applySuggestion(
  content: PageContent,
  anchor: string,
  { before, after }: Suggestion,
): PageContent | undefined {
  const found = { count: 0 };
  const replaced = replaceIn(content, "", anchor, (leaf, at) => {
    if (typeof leaf === "number") {
      // Only what is said is a figure of somebody's; paragraphs and grades are not.
      if (String(leaf) !== before.trim() || !at.includes("/value/")) return leaf;
      found.count += 1;
      return Number(after.trim() || Number.NaN);
    }
    found.count += leaf.split(before).length - 1;
    return leaf.replace(before, () => after);
  });
  if (found.count !== 1) return undefined;
  const read = pageContent.safeParse(replaced);
  return read.success ? (read.data as PageContent) : undefined;
}

/** Every word and figure at a place, exchanged; the rest as it is. List members are known by their key, as in all pointers. */
function replaceIn(
  value: unknown,
  at: string,
  anchor: string,
  exchange: (leaf: string | number, at: string) => string | number,
): unknown {
  const isInside = anchor === "" || at === anchor || at.startsWith(`${anchor}/`);
  if (!isInside && !anchor.startsWith(`${at}/`) && at !== "") return value;
  if (typeof value === "string" || typeof value === "number") return isInside ? exchange(value, at) : value;
  if (Array.isArray(value))
    return value.map((one, index) => replaceIn(one, `${at}${pointer(keyOf(one, at, index))}`, anchor, exchange));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      fixed.has(name) ? inner : replaceIn(inner, `${at}${pointer(name)}`, anchor, exchange),
    ]),
  );
}

function keyOf(member: unknown, at: string, index: number): string {
  if (at === "/claims") return (member as { id: string }).id;
  if (at === "/aliases") return aliasKey(member as Alias);
  return at === "/fields/paragraphs" ? paragraphKey(member as ParagraphRecord) : String(index);
}
