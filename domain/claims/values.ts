import { z } from "zod";
import { pageRef } from "../kinds/names";
import { bilingual } from "../text";
import { isoDuration } from "./iso-duration";
import {
  bases,
  keysOf,
  placePrecisions,
  placeRelations,
  quantityQualifiers,
  timePrecisions,
  vagueWords,
} from "./vocabularies";

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { message: "date.iso_day" });

/** A number as a report words it: the qualifier is part of the value ("at least 6" never becomes 6). */
export const quantity = z.strictObject({
  type: z.literal("quantity"),
  q: z.enum(keysOf(quantityQualifiers)),
  v: z.int().min(0).max(100_000_000).optional(),
  v2: z.int().min(0).max(100_000_000).optional(),
  word: z.enum(keysOf(vagueWords)).optional(),
  unit: z.string().max(40).default("persons"),
});

/** A point or span of time in the EDTF subset of `domain/dates`, with how the value was obtained. */
export const dateValue = z.strictObject({
  type: z.literal("date"),
  edtf: z.string().min(1).max(120),
  start: isoDay.optional(),
  end: isoDay.optional(),
  precision: z.enum(keysOf(timePrecisions)),
  basis: z.enum(keysOf(bases)),
  mode: z.enum(["throughout", "sometime_within"]).default("throughout"),
  reasoning: bilingual(600).optional(),
  raw: z.string().max(80).optional(),
});

/** A link to a page: a group with a stance, a parent event, the group a relation points to. */
export const pageValue = z.strictObject({ type: z.literal("page"), ref: pageRef });

/** A place page with how exactly it is known. */
export const placeValue = z.strictObject({
  type: z.literal("place"),
  ref: pageRef,
  precision: z.enum(keysOf(placePrecisions)),
  relation: z.enum(keysOf(placeRelations)).default("in"),
  basis: z.enum(keysOf(bases)).default("stated"),
  note: bilingual(300).optional(),
});

/** A key of the closed vocabulary that the property names. */
export const enumValue = z.strictObject({ type: z.literal("enum"), key: z.string().regex(/^[a-z_]{1,40}$/) });

/** Our own paraphrase, at most 40 words a language. */
export const textValue = z.strictObject({ type: z.literal("text"), text: bilingual(600) });

/** ISO 8601 duration, with the qualifier of its wording ("more than three hours"). */
export const durationValue = z.strictObject({
  type: z.literal("duration"),
  q: z.enum(keysOf(quantityQualifiers)).default("exact"),
  iso: z.string().regex(isoDuration, { message: "duration.iso" }),
});

export const claimValue = z.discriminatedUnion("type", [
  quantity,
  dateValue,
  pageValue,
  placeValue,
  enumValue,
  textValue,
  durationValue,
]);

export type Quantity = z.infer<typeof quantity>;
export type DateValue = z.infer<typeof dateValue>;
export type PageValue = z.infer<typeof pageValue>;
export type PlaceValue = z.infer<typeof placeValue>;
export type EnumValue = z.infer<typeof enumValue>;
export type TextValue = z.infer<typeof textValue>;
export type DurationValue = z.infer<typeof durationValue>;
export type ClaimValue = z.infer<typeof claimValue>;
