import { z } from "zod";
import { pageRef } from "../kinds/names";
import { bilingual, line } from "../text";
import { claimValue, dateValue } from "./values";
import {
  casualtyCategories,
  channels,
  claimFlags,
  claimRelations,
  groupRelations,
  keysOf,
  ranks,
  speakerTypes,
  stances,
  statementKinds,
  verbs,
} from "./vocabularies";

/** Stable across the revisions of a page; given by the server, or by a content file for the first wiki. */
export const claimId = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, { message: "claim.id" });

/** Where a statement stands: a source page and its paragraph, optionally a range or one sentence. */
export const citation = z.strictObject({
  source: pageRef,
  paragraph: z.int().min(1).max(10_000),
  paragraphTo: z.int().min(1).max(10_000).optional(),
  sentence: z.int().min(1).max(1_000).optional(),
  /** Of the paragraph(s) when cited; filled in by the server from the source page. */
  paragraphHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

/** Who says so: a page of this wiki, or a speaker described in words. */
export const speaker = z.union([
  z.strictObject({ ref: pageRef }),
  z.strictObject({ text: bilingual(120), named: z.boolean(), role: bilingual(120).optional() }),
]);

/** One speaker's word on one property of the page that holds the claim, in one source. */
export const claim = z.strictObject({
  id: claimId,
  property: z.string().regex(/^[a-z_]{1,40}$/),
  value: claimValue,
  qualifiers: z
    .strictObject({
      asOf: dateValue.optional(),
      category: z.enum(keysOf(casualtyCategories)).optional(),
      part: bilingual(80).optional(),
      includesAttackers: z.enum(["yes", "no", "unknown"]).optional(),
      stance: z.enum(keysOf(stances)).optional(),
      relation: z.enum(keysOf(groupRelations)).optional(),
      statementKind: z.enum(keysOf(statementKinds)).optional(),
      /** The other party of a property: who banned or designated, whom a role belongs to, the joint partner of a claim. */
      party: pageRef.optional(),
      /** From when to when the value held, or the date of what a text property tells. */
      time: dateValue.optional(),
      flags: z
        .array(z.enum(keysOf(claimFlags)))
        .max(5)
        .default([]),
    })
    .default({ flags: [] }),
  attribution: z.strictObject({
    speaker: speaker.optional(),
    speakerType: z.enum(keysOf(speakerTypes)),
    channel: z.enum(keysOf(channels)).optional(),
    relayedBy: z.array(pageRef).max(6).optional(),
    verb: z.enum(keysOf(verbs)).optional(),
  }),
  citations: z.array(citation).max(20),
  /** The printed words of a figure, date or name: at most five words and sixty characters, never a sentence. */
  asWritten: line(60)
    .refine((text) => text.split(/\s+/).length <= 5, { message: "claim.as_written_too_long" })
    .optional(),
  quote: z.strictObject({ text: line(400), lang: z.string().regex(/^[a-z]{2,3}$/) }).optional(),
  credibility: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]).default(6),
  note: bilingual(600).optional(),
  rank: z.enum(keysOf(ranks)).default("normal"),
  rankReason: bilingual(600).optional(),
  relations: z
    .array(
      z.strictObject({
        type: z.enum(keysOf(claimRelations)),
        /** A claim of the same page (`id`) or of another one (`event/slug#id`). */
        to: z.string().max(170),
        note: bilingual(300).optional(),
      }),
    )
    .max(20)
    .default([]),
  origin: z
    .strictObject({
      method: z.enum(["manual", "rule", "model"]),
      ruleId: z.string().max(80).optional(),
      version: z.string().max(40).optional(),
    })
    .default({ method: "manual" }),
});

export type Claim = z.infer<typeof claim>;
export type Citation = z.infer<typeof citation>;
export type Speaker = z.infer<typeof speaker>;
