import { z } from "zod";
import { claim } from "../claims/claim";
import { aliasKinds, keysOf } from "../claims/vocabularies";
import { kinds } from "../kinds";
import type { GroupFields, PlaceFields, SourceFields } from "../kinds/fields";
import { type KindName, kindNames, pageRef } from "../kinds/names";
import { bilingual, bilingualLine, line } from "../text";

/** A body of text may hold this many bytes of UTF-8. */
export const maxBodyBytes = 512 * 1024;

export const alias = z.strictObject({
  text: line(200),
  lang: z.enum(["ar", "en", "ur", "ps", "fa"]),
  kind: z.enum(keysOf(aliasKinds)).default("variant"),
  source: pageRef.optional(),
  paragraph: z.int().min(1).optional(),
});

const bytes = (text: string | undefined) => (text ? new TextEncoder().encode(text).length : 0);
/** Blanks at the end of a body say nothing: without them a form that is sent back untouched changes nothing. */
const bodyText = z
  .string()
  .transform((text) => text.replaceAll("\r\n", "\n").trimEnd() || undefined)
  .optional();
const body = z
  .strictObject({ ar: bodyText, en: bodyText })
  .refine((text) => bytes(text.ar) <= maxBodyBytes, { message: "body.too_long", path: ["ar"] })
  .refine((text) => bytes(text.en) <= maxBodyBytes, { message: "body.too_long", path: ["en"] });

const common = {
  schema: z.literal(1).default(1),
  titles: bilingualLine(300).refine((titles) => titles.ar || titles.en, { message: "title.missing" }),
  aliases: z.array(alias).max(200).default([]),
  summary: bilingual(1000).default({}),
  body: body.default({}),
  claims: z
    .array(claim)
    .max(2000)
    .default([])
    .refine((claims) => new Set(claims.map((one) => one.id)).size === claims.length, { message: "claim.id_twice" }),
};

/** Fields may be left out; each kind says what stands then. */
const optional = (fields: z.ZodType) => fields.prefault({});

const contentOf = <K extends KindName>(kind: K) =>
  z.strictObject({ ...common, kind: z.literal(kind), fields: optional(kinds[kind].fields) });

/** The whole content of a page at one revision, validated; unknown keys are refused. */
export const pageContent = z.discriminatedUnion("kind", [
  contentOf("event"),
  contentOf("group"),
  contentOf("place"),
  contentOf("person"),
  contentOf("source"),
]);

type Common = {
  schema: 1;
  titles: z.infer<typeof common.titles>;
  aliases: Alias[];
  summary: { ar?: string | undefined; en?: string | undefined };
  body: { ar?: string | undefined; en?: string | undefined };
  claims: z.infer<typeof claim>[];
};
export type Alias = z.infer<typeof alias>;
export type FieldsOf = {
  event: Record<string, never>;
  group: GroupFields;
  place: PlaceFields;
  person: Record<string, never>;
  source: SourceFields;
};
export type ContentOf<K extends KindName> = Common & { kind: K; fields: FieldsOf[K] };
export type PageContent = { [K in KindName]: ContentOf<K> }[KindName];

/** Content as it was stored under any version of its kind, brought up to today's and validated. */
export function readContent(stored: unknown): PageContent {
  const raw = stored as Record<string, unknown>;
  const kind = kinds[raw["kind"] as KindName];
  const upgraded = kind.upgrade(raw, Number(raw["schema"] ?? 1));
  return pageContent.parse(upgraded) as PageContent;
}

/** The body of stored content alone, where nobody asks for the rest. */
export function readBody(stored: unknown): PageContent["body"] {
  const raw = stored as Record<string, unknown>;
  const upgraded = kinds[raw["kind"] as KindName].upgrade(raw, Number(raw["schema"] ?? 1)) as Record<string, unknown>;
  return common.body.parse(upgraded["body"]);
}

/** An empty page of a kind: what the form of a new page starts from. */
export const emptyContent = (kind: KindName): PageContent =>
  ({
    schema: 1,
    kind,
    titles: {},
    aliases: [],
    summary: {},
    body: {},
    fields: kinds[kind].fields.parse({}),
    claims: [],
  }) as PageContent;

export { kindNames };
