import type { Claim } from "../../claims/claim";
import { type Alias, emptyContent, type PageContent } from "../../revisions/content";
import { aliasKey, claimKey, itself, paragraphKey } from "../../revisions/member-keys";
import { sameContent } from "../../revisions/merge-members";
import { pointer } from "../../revisions/pointer";
import { applyHunks, diffText } from "../../revisions/text-diff";
import { type Locale, locales } from "../../text";

type Row = Readonly<Record<string, unknown>>;
type Texts = { ar?: string | undefined; en?: string | undefined };

/**
 * The content between two: everything that `after` changes, but for the items that are left out, which stay as in `before`.
 * What comes of it may break a rule of content; whoever asks validates it.
 */
export function takeItems(before: PageContent | undefined, after: PageContent, left: ReadonlySet<string>): PageContent {
  const old = before ?? emptyContent(after.kind);
  return {
    ...{ schema: after.schema, kind: after.kind },
    titles: takeKeys(["titles"], old.titles, after.titles, left),
    aliases: takeMembers<Alias>(["aliases"], old.aliases, after.aliases, aliasKey, left),
    summary: takeTexts("summary", old.summary, after.summary, left),
    body: takeTexts("body", old.body, after.body, left),
    fields: takeFields(old.fields, after.fields, left),
    claims: takeMembers<Claim>(["claims"], old.claims, after.claims, claimKey, left),
  } as PageContent;
}

function takeKeys(path: readonly string[], before: Row, after: Row, left: ReadonlySet<string>): Row {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  const entries = names.map((name) => [name, left.has(pointer(...path, name)) ? before[name] : after[name]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function takeTexts(part: "summary" | "body", before: Texts, after: Texts, left: ReadonlySet<string>): Texts {
  const entries = locales.map((lang) => [lang, takeText(part, lang, before[lang], after[lang], left)] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== undefined));
}

function takeText(
  part: "summary" | "body",
  lang: Locale,
  before: string | undefined,
  after: string | undefined,
  left: ReadonlySet<string>,
): string | undefined {
  if (before === after) return after;
  const { hunks } = diffText(before ?? "", after ?? "");
  const changed = hunks.flatMap((hunk, index) => (hunk.kind === "same" ? [] : [index]));
  const taken = changed.filter((index) => !left.has(pointer(part, lang, index)));
  if (taken.length === changed.length) return after;
  if (taken.length === 0) return before;
  return applyHunks(hunks, new Set(taken)).trimEnd() || undefined;
}

/** Fields by name; paragraphs and flags of a source member by member, as the difference lists them. */
function takeFields(before: Row, after: Row, left: ReadonlySet<string>): Row {
  const lists: Readonly<Record<string, (member: never) => string>> = { paragraphs: paragraphKey, flags: itself };
  const whole = takeKeys(["fields"], before, after, left);
  const entries = Object.entries(whole).map(([name, value]) => {
    const keyOf = lists[name] as ((member: unknown) => string) | undefined;
    if (!keyOf || left.has(pointer("fields", name))) return [name, value] as const;
    const members = (row: Row) => (row[name] ?? []) as readonly unknown[];
    return [name, takeMembers(["fields", name], members(before), members(after), keyOf, left)] as const;
  });
  return Object.fromEntries(entries);
}

function takeMembers<T>(
  path: readonly string[],
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
  left: ReadonlySet<string>,
): T[] {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const now = new Map(after.map((one) => [keyOf(one), one]));
  const isLeft = (key: string) => left.has(pointer(...path, key));
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
    (key) => !sameContent(old.get(key), now.get(key)),
  );
  // Where the order is no item of its own, it goes with the last member that is taken.
  const hasOwnOrder = path[0] !== "fields";
  const keepsOrder = left.has(pointer(...path)) || (!hasOwnOrder && changed.length > 0 && changed.every(isLeft));
  if (!keepsOrder && !changed.some(isLeft)) return [...after];
  const isUntouched = changed.every(isLeft) && (keepsOrder || changed.length > 0);
  if (isUntouched && (keepsOrder || sameOrder(old, now))) return [...before];
  const [first, second] = keepsOrder ? [old, now] : [now, old];
  return besides([...first.keys()], [...second.keys()]).flatMap((key) => {
    const one = isLeft(key) ? old.get(key) : now.get(key);
    return one === undefined ? [] : [one];
  });
}

/** The members of both stand in the same order. */
function sameOrder(old: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): boolean {
  const ordered = [...old.keys()].filter((key) => now.has(key));
  const today = [...now.keys()].filter((key) => old.has(key));
  return ordered.every((key, index) => key === today[index]);
}

/** The first list, with what only the second one has behind its neighbour there. */
function besides(first: readonly string[], second: readonly string[]): string[] {
  const known = new Set(first);
  const behind = new Map<string | undefined, string[]>();
  let neighbour: string | undefined;
  for (const key of second) {
    if (known.has(key)) neighbour = key;
    else behind.set(neighbour, [...(behind.get(neighbour) ?? []), key]);
  }
  return [...(behind.get(undefined) ?? []), ...first.flatMap((key) => [key, ...(behind.get(key) ?? [])])];
}
