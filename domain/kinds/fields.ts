import { z } from "zod";
import { dateValue } from "../claims/values";
import {
  groupTypes,
  keysOf,
  paragraphKinds,
  placeTypes,
  reliabilities,
  sourceFlags,
  sourceTypes,
  translations,
} from "../claims/vocabularies";
import { bilingual, bilingualLine } from "../text";
import { pageRef } from "./names";

/** Fields of an event or a person: none, everything known of them is a claim. */
export const noFields = z.strictObject({});

export const groupFields = z.strictObject({ groupType: z.enum(keysOf(groupTypes)).default("armed_group") });

export const placeFields = z.strictObject({
  placeType: z.enum(keysOf(placeTypes)).default("locality"),
  /** Two decimals are enough; absent means unknown, and the place it lies in is shown instead. */
  coordinates: z
    .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180), source: pageRef.optional() })
    .optional(),
  /** Key of the outline that the map draws (ISO 3166 code), where there is one. */
  outline: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
    .optional(),
});

/** What is known of a paragraph without its text: its kind and the hash of its normalised text. */
export const paragraphRecord = z.strictObject({
  n: z.int().min(1),
  kind: z.enum(keysOf(paragraphKinds)).default("body"),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What the paragraph supports, in our own words. */
  gist: bilingual(400).optional(),
});

export const sourceFields = z.strictObject({
  type: z.enum(keysOf(sourceTypes)).default("unknown"),
  publisher: bilingualLine(160).optional(),
  author: bilingualLine(160).optional(),
  published: dateValue.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .default("ar"),
  originalLanguage: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  translation: z.enum(keysOf(translations)).default("unknown"),
  reliability: z.enum(keysOf(reliabilities)).default("F"),
  reliabilityReason: bilingual(600).optional(),
  /** Documents that print the same story share one; weight counts groups, not documents. */
  originGroup: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  retrievedAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  rights: bilingual(300).optional(),
  flags: z.array(z.enum(keysOf(sourceFlags))).default([]),
  paragraphs: z.array(paragraphRecord).max(10_000).default([]),
});

export type GroupFields = z.infer<typeof groupFields>;
export type PlaceFields = z.infer<typeof placeFields>;
export type SourceFields = z.infer<typeof sourceFields>;
export type ParagraphRecord = z.infer<typeof paragraphRecord>;
