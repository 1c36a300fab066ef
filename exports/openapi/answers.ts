import { z } from "zod";
import { claim } from "@/domain/claims/claim";
import { keysOf, paragraphKinds } from "@/domain/claims/vocabularies";
import { kindNames, pageRef } from "@/domain/kinds/names";
import { roles, scopes } from "@/domain/policy/actor";
import { recheckCauses } from "@/domain/review/recheck";
import { changeset, changesetRow, checkedDraft, mergePreview, partPreview } from "./changeset-answers";
import { revision, revisionRow, summary, whole } from "./page-answers";
import { count, hash, listOf, name, number, text, time } from "./shapes";

/** What reads and writes answer. The tests hold every answer against these. */
export const answers = {
  pages: listOf(summary),
  page: z.object({ ...whole, revision }).meta({ id: "Page" }),
  revisions: listOf(revisionRow),
  revision: z.object({ ...whole, revision: revisionRow }).meta({ id: "PageRevision" }),
  claims: listOf(z.strictObject({ subject: pageRef, ...claim.shape }).meta({ id: "ListedClaim" })),
  events: z
    .object({
      type: z.literal("FeatureCollection"),
      features: z.array(
        z.object({
          type: z.literal("Feature"),
          id: z.string(),
          geometry: z.object({ type: z.literal("Point"), coordinates: z.array(z.number()) }).nullable(),
          properties: z.looseObject({ event: z.string() }),
        }),
      ),
    })
    .meta({ id: "EventFeatures" }),
  search: z.object({
    items: z.array(
      summary.extend({
        score: z.number(),
        excerpt: z.array(z.object({ text: z.string(), match: z.boolean().optional() })),
        excerpt_lang: z.enum(["ar", "en"]),
        alias: z.string().nullable().meta({ description: "The other name that answers, when no title does." }),
      }),
    ),
    next: z.null(),
    exact: z.boolean().meta({ description: "False when no page has all the words and some were enough." }),
    did_you_mean: z
      .string()
      .nullable()
      .meta({ description: "The query that was answered instead, a slip of the hand mended." }),
  }),
  suggest: z.object({
    items: z.array(
      z.object({
        page: pageRef,
        kind: z.enum(kindNames),
        kind_label: z.string(),
        title: z.string(),
        title_lang: z.enum(["ar", "en"]),
        alias: z.string().nullable().meta({ description: "The other name that begins so, when the title does not." }),
        within: z
          .array(z.string())
          .meta({ description: "Of a place: the places around it, the nearest first, by their titles." }),
        unwritten: z.boolean().meta({ description: "It stands in the list of places and has no page yet." }),
      }),
    ),
    next: z.null(),
  }),
  paragraphs: listOf(
    z
      .object({
        n: number,
        kind: z.enum(keysOf(paragraphKinds)),
        gist: text.nullable().meta({ description: "What it says, in the wiki's own words." }),
        text: z.string().nullable(),
      })
      .meta({ id: "Paragraph" }),
  ),
  rendered: z.object({ html: z.string().meta({ description: "Elements of an allow-list; safe to show." }) }),
  checks: checkedDraft,
  autosave: z
    .object({
      id: z.string(),
      place: z.string(),
      saves: number,
      saved_at: time,
      fields: z.record(z.string(), z.string()),
    })
    .meta({ id: "Autosave" }),
  keptAutosave: z.object({ id: z.string(), saves: number, saved_at: time }).meta({ id: "KeptAutosave" }),
  changesets: listOf(changesetRow),
  changeset,
  mergePreview,
  partPreview,
  reviewed: changeset
    .extend({ publication: z.string().nullable(), rest: z.string().nullable() })
    .meta({ id: "ReviewedChangeset" }),
  me: z
    .object({
      signed_in: z.boolean(),
      name: z.string().nullable(),
      role: z.enum(roles).nullable(),
      suspended: z.boolean(),
      scopes: z.array(z.enum(scopes)).nullable().meta({ description: "What the token may do; null for a session." }),
      unread: count,
      links: z.record(z.string(), z.string()),
    })
    .meta({ id: "Me" }),
  log: listOf(
    z.object({
      seq: number,
      action: z.string(),
      actor: name,
      subject: z.string(),
      detail: z.looseObject({}),
      created_at: time,
      hash,
    }),
  ),
  rechecks: listOf(
    z.object({
      id: z.string(),
      page: z.string().meta({ description: "The page that repeats or rests on what changed." }),
      cause: z.enum(recheckCauses),
      claim: z.string(),
      source: z.string().nullable(),
      lang: z.enum(["ar", "en"]).nullable(),
      created_at: time,
    }),
  ),
  confirmed: z.object({ id: z.string(), confirmed: z.literal(true) }).meta({ id: "Confirmed" }),
  closed: z
    .object({ closed: z.array(z.string()).meta({ description: "The changesets that were rejected, by id." }) })
    .meta({ id: "Closed" }),
  problem: z
    .object({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      detail: z.string().meta({ description: "A sentence in the language of Accept-Language (English or Arabic)." }),
      code: z.string().meta({ description: "Stable." }),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      errors: z
        .array(
          z.object({
            pointer: z.string().meta({ description: "JSON pointer (RFC 6901) into what was sent." }),
            code: z.string(),
            detail: z.string(),
            params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
          }),
        )
        .optional(),
    })
    .meta({ id: "Problem", description: "RFC 9457." }),
} as const;
