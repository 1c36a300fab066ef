import { locales } from "../text";
import { type Choices, type Conflict, type Settling, settleConflict } from "./conflict";
import { type PageContent, pageContent } from "./content";
import { aliasKey, claimKey, itself, paragraphKey } from "./member-keys";
import { mergeClaim } from "./merge-claim";
import { mergeMembers, type Sides, settled } from "./merge-members";
import { mergeText } from "./merge-text";
import { pointer } from "./pointer";

/** Content that both sides agree with, or the places that a person must settle. */
export type Merge =
  | { ok: true; content: PageContent }
  | { ok: false; code: "merge_conflict"; conflicts: Conflict[] }
  /** The parts merge, but the whole breaks a rule of content (an edit of a person, too many claims); `at` is where. */
  | { ok: false; code: "invalid_content"; at: string; message: string };

/**
 * Three-way merge: `published` and `proposed` grew out of `base`. Text merges by sentence and word, titles and fields by key,
 * claims and list members by theirs. Nothing that one side alone changed is lost; what both changed alike is taken once.
 * `choices` settles conflicts that an earlier call named; a choice for values that have changed since is not applied. A base that
 * is withheld is merged with and named nowhere.
 */
export function mergeContent(
  base: PageContent,
  published: PageContent,
  proposed: PageContent,
  choices: Choices = {},
  { baseWithheld = false }: { baseWithheld?: boolean } = {},
): Merge {
  const settling: Settling = { choices, conflicts: [], baseWithheld };
  const sides = { base, published, proposed };
  const merged = {
    ...{ schema: published.schema, kind: published.kind },
    titles: mergeKeys(settling, ["titles"], pick(sides, "titles"), locales),
    aliases: mergeMembers(pick(sides, "aliases"), aliasKey, (key, member) =>
      listOf(mergeValue(settling, pointer("aliases", key), member)),
    ),
    summary: mergeTexts(settling, "summary", pick(sides, "summary")),
    body: mergeTexts(settling, "body", pick(sides, "body")),
    fields: mergeFields(settling, { ...pick(sides, "fields") }),
    claims: mergeClaims(settling, sides),
  };
  if (settling.conflicts.length > 0) return { ok: false, code: "merge_conflict", conflicts: settling.conflicts };

  const read = pageContent.safeParse(merged);
  if (read.success) return { ok: true, content: read.data as PageContent };
  const issue = read.error.issues[0];
  return {
    ok: false,
    code: "invalid_content",
    at: pointer(...(issue?.path ?? []).map(String)),
    message: issue?.message ?? "",
  };
}

/** `mergeContent` under the name of its second use: the author has chosen, the same merge is made again with the choices. */
export const applyChoices = (sides: Sides<PageContent>, choices: Choices): Merge =>
  mergeContent(sides.base, sides.published, sides.proposed, choices);

const pick = <K extends keyof PageContent>(sides: Sides<PageContent>, key: K): Sides<PageContent[K]> => ({
  base: sides.base[key],
  published: sides.published[key],
  proposed: sides.proposed[key],
});

const listOf = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

/** A value that is taken whole from one side. */
function mergeValue<T>(settling: Settling, at: string, sides: Sides<T | undefined>): T | undefined {
  const one = settled(sides);
  if (one) return one.value;
  const choice = settleConflict(settling, { at, ...sides, canKeepBoth: false });
  // What a person typed is checked with the whole content at the end of the merge.
  if (choice.take === "edit") return choice.value as T | undefined;
  return choice.take === "mine" ? sides.proposed : sides.published;
}

type Row = Readonly<Record<string, unknown>>;

function mergeKeys(settling: Settling, path: readonly string[], sides: Sides<Row>, keys: readonly string[]): Row {
  const { base, published, proposed } = sides;
  const entries = keys.map((key) => {
    const values = { base: base[key], published: published[key], proposed: proposed[key] };
    return [key, mergeValue(settling, pointer(...path, key), values)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

type Texts = { ar?: string | undefined; en?: string | undefined };

function mergeTexts(settling: Settling, part: "summary" | "body", sides: Sides<Texts>): Texts {
  const entries = locales.map((lang) => {
    const [base, published, proposed] = [sides.base[lang], sides.published[lang], sides.proposed[lang]];
    const at = pointer(part, lang);
    const one = settled({ base, published, proposed });
    if (one) return [lang, one.value] as const;
    // A text that one side removed and the other went on writing is in dispute as a whole.
    if (published === undefined || proposed === undefined) {
      return [lang, mergeValue(settling, at, { base, published, proposed })] as const;
    }
    const pieces = mergeText(base ?? "", published, proposed);
    return [
      lang,
      pieces.map((piece) => (typeof piece === "string" ? piece : settleText(settling, at, piece))).join(""),
    ] as const;
  });
  return Object.fromEntries(entries.filter(([, text]) => text !== undefined));
}

function settleText(settling: Settling, at: string, piece: Sides<string>): string {
  const choice = settleConflict(settling, { at, ...piece, canKeepBoth: true });
  if (choice.take === "edit") return String(choice.value ?? "");
  if (choice.take === "both") return `${piece.published}${/\s$/.test(piece.published) ? "" : " "}${piece.proposed}`;
  return choice.take === "mine" ? piece.proposed : piece.published;
}

/** Fields by name; paragraphs and flags of a source member by member. */
function mergeFields(settling: Settling, sides: Sides<Row>): Row {
  const names = [
    ...new Set([...Object.keys(sides.published), ...Object.keys(sides.proposed), ...Object.keys(sides.base)]),
  ];
  const lists: Readonly<Record<string, (member: never) => string>> = { paragraphs: paragraphKey, flags: itself };
  const plain = names.filter((name) => !Object.hasOwn(lists, name));
  const merged = { ...mergeKeys(settling, ["fields"], sides, plain) };
  for (const name of names.filter((one) => Object.hasOwn(lists, one))) {
    const keyOf = lists[name] as (member: unknown) => string;
    const members = (side: Row) => (side[name] ?? []) as readonly unknown[];
    const three = { base: members(sides.base), published: members(sides.published), proposed: members(sides.proposed) };
    merged[name] = mergeMembers(three, keyOf, (key, member) =>
      listOf(mergeValue(settling, pointer("fields", name, key), member)),
    );
  }
  return merged;
}

function mergeClaims(settling: Settling, sides: Sides<PageContent>) {
  const taken = new Set([sides.base, sides.published, sides.proposed].flatMap((side) => side.claims.map(claimKey)));
  return mergeMembers(pick(sides, "claims"), claimKey, (id, member) => mergeClaim(settling, id, member, taken));
}
