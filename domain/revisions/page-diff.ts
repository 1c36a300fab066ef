import { type Locale, locales } from "../text";
import { canonicalJson } from "./canonical";
import { type ClaimChange, diffClaims } from "./claim-diff";
import { emptyContent, type PageContent } from "./content";
import { aliasKey, claimKey, itself, paragraphKey } from "./member-keys";
import { sameContent } from "./merge-members";
import { pointer } from "./pointer";
import { diffText, type TextDiff } from "./text-diff";

export type ChangeKind = "added" | "removed" | "changed";

/** A title, alias, field or member of a field that differs. */
export type ValueChange = {
  what: "title" | "alias" | "field";
  /** JSON pointer to it. */
  at: string;
  /** The language of a title, the name of a field, the key of an alias. */
  name: string;
  kind: ChangeKind;
  before: unknown;
  after: unknown;
};

/** A summary or body that differs, with its hunks. */
export type TextChange = { what: "summary" | "body"; at: string; lang: Locale; kind: ChangeKind; diff: TextDiff };

/** The same claims or aliases in another order. */
export type OrderChange = { what: "order"; at: "/claims" | "/aliases"; before: string[]; after: string[] };

export type Change = ValueChange | TextChange | ClaimChange | OrderChange;

/** The difference of two revisions by name, in the order in which a page is read. Empty only for equal content. */
export type PageDiff = {
  changes: Change[];
  words: Record<Locale, { added: number; removed: number }>;
  claims: Record<ChangeKind, number>;
  /** Nothing but spelling and punctuation of texts and titles differs. */
  spellingOnly: boolean;
};

/** Compares two revisions of a page; without `before` everything is new. */
export function diffContent(before: PageContent | undefined, after: PageContent): PageDiff {
  const old = before ?? emptyContent(after.kind);
  const claims = diffClaims(old.claims, after.claims);
  const texts = [...diffTexts("summary", old, after), ...diffTexts("body", old, after)];
  const changes: Change[] = [
    ...valueChanges("title", ["titles"], old.titles, after.titles),
    ...valueChanges("alias", ["aliases"], byKey(old.aliases, aliasKey), byKey(after.aliases, aliasKey)),
    ...orderChange("/aliases", old.aliases.map(aliasKey), after.aliases.map(aliasKey)),
    ...texts,
    ...diffFields(old.fields, after.fields),
    ...claims,
    ...orderChange("/claims", old.claims.map(claimKey), after.claims.map(claimKey)),
  ];
  const words = (lang: Locale) => ({
    added: sum(texts.filter((one) => one.lang === lang).map((one) => one.diff.wordsAdded)),
    removed: sum(texts.filter((one) => one.lang === lang).map((one) => one.diff.wordsRemoved)),
  });
  const count = (kind: ChangeKind) => claims.filter((claim) => claim.kind === kind).length;
  return {
    changes,
    words: { ar: words("ar"), en: words("en") },
    claims: { added: count("added"), changed: count("changed"), removed: count("removed") },
    spellingOnly: changes.length > 0 && changes.every(isSpelling),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const isSpelling = (change: Change): boolean => {
  if (change.what === "summary" || change.what === "body") return change.diff.spellingOnly;
  if (change.what !== "title" || change.kind !== "changed") return false;
  return diffText(String(change.before), String(change.after)).spellingOnly;
};

type Row = Readonly<Record<string, unknown>>;

const kindOf = (before: unknown, after: unknown): ChangeKind =>
  before === undefined ? "added" : after === undefined ? "removed" : "changed";

function byKey<T>(list: readonly T[], keyOf: (one: T) => string): Row {
  return Object.fromEntries(list.map((one) => [keyOf(one), one]));
}

function valueChanges(what: ValueChange["what"], path: readonly string[], before: Row, after: Row): ValueChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => !sameContent(before[name], after[name]))
    .map((name) => ({
      what,
      at: pointer(...path, name),
      name,
      kind: kindOf(before[name], after[name]),
      before: before[name],
      after: after[name],
    }));
}

function diffTexts(what: "summary" | "body", old: PageContent, now: PageContent): TextChange[] {
  return locales.flatMap((lang) => {
    const [before, after] = [old[what][lang], now[what][lang]];
    if (before === after) return [];
    const kind = kindOf(before, after);
    return [{ what, at: pointer(what, lang), lang, kind, diff: diffText(before ?? "", after ?? "") }];
  });
}

/** Fields by name; paragraphs and flags of a source member by member. */
function diffFields(before: PageContent["fields"], after: PageContent["fields"]): ValueChange[] {
  const old: Row = before;
  const now: Row = after;
  const lists = { paragraphs: paragraphKey, flags: itself } as Readonly<Record<string, (one: never) => string>>;
  const without = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([name]) => !lists[name]));
  const members = Object.entries(lists).flatMap(([name, keyOf]) => {
    const rows = (row: Row) => byKey((row[name] ?? []) as readonly never[], keyOf);
    const found = valueChanges("field", ["fields", name], rows(old), rows(now));
    // The same members in another order are still another content.
    return found.length > 0 || sameContent(old[name], now[name])
      ? found
      : valueChanges("field", ["fields"], { [name]: old[name] }, { [name]: now[name] });
  });
  return [...valueChanges("field", ["fields"], without(old), without(now)), ...members];
}

function orderChange(at: OrderChange["at"], before: string[], after: string[]): OrderChange[] {
  const common = (list: string[], other: string[]) => list.filter((key) => other.includes(key));
  const same = canonicalJson(common(before, after)) === canonicalJson(common(after, before));
  return same ? [] : [{ what: "order", at, before, after }];
}
