import { z } from "zod";
import { claim } from "@/domain/claims/claim";
import { dateValue } from "@/domain/claims/values";
import { kindNames, pageRef } from "@/domain/kinds/names";
import { roles, scopes } from "@/domain/policy/actor";
import { changeActions } from "@/domain/review/changeset";
import { changesetStates } from "@/domain/review/states";
import { alias } from "@/domain/revisions/content";
import { contentBody } from "./bodies";

const time = z.iso.datetime().meta({ description: "UTC." });
const count = z.int().min(0);
const number = z.int().min(1);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const kind = z.enum(kindNames);
const text = z.object({ ar: z.string().optional(), en: z.string().optional() }).meta({ id: "Bilingual" });
const name = z.string().nullable().meta({ description: "Name of an account; null where the wiki itself acted." });
const state = z.enum(changesetStates);
const freshness = z.enum(["current", "behind_clean", "behind_conflict", "orphaned"]);

const listOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: "Cursor of the next answer; null on the last one." }),
  });

const revision = z
  .object({ number, id: count, hash, author: name, created_at: time, reviewed_by: name, reviewed_at: time.nullable() })
  .meta({ id: "PublishedRevision" });

const whole = {
  id: z.string(),
  kind,
  slug: z.string(),
  titles: text,
  aliases: z.array(alias),
  summary: text,
  body: text,
  fields: z.looseObject({}).meta({ description: "As the kind has them: see PageContent." }),
  claims: z.array(claim.meta({ id: "Claim" })),
};

const revisionRow = z
  .object({
    number,
    id: count,
    type: z.string(),
    summary: z.string(),
    author: name,
    changeset: z.string(),
    hash,
    commitment: hash,
    bytes: count,
    words_added: count,
    words_removed: count,
    claims_changed: count,
    created_at: time,
    reviewed_by: name,
    reviewed_at: time.nullable(),
    suppressed: z.boolean(),
  })
  .meta({ id: "RevisionRow" });

const summary = z
  .object({
    page: pageRef.meta({ description: "Kind and slug: the page's address inside the wiki." }),
    kind,
    slug: z.string(),
    titles: text,
    summary: text,
    type: z.string().nullable(),
    date: dateValue.nullable(),
    place: pageRef.nullable(),
    disagreement: z.boolean(),
    reviewed: z.boolean(),
    claims: count,
    updated_at: time,
  })
  .meta({ id: "PageSummary" });

const finding = z.object({
  page: z.string(),
  check: z.string(),
  severity: z.enum(["error", "warning", "notice"]),
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
  at: z.string().meta({ description: "JSON pointer into the content." }),
  acknowledged: z.boolean(),
  overridden: z.boolean(),
});

const changesetRow = z
  .object({
    id: z.string(),
    type: z.string(),
    title: z.string(),
    author: name,
    state,
    version: number,
    created_at: time,
    submitted_at: time.nullable(),
    decided_at: time.nullable(),
    pages: z.array(z.string()),
    checks: z.object({ error: count, warning: count, notice: count }),
  })
  .meta({ id: "ChangesetRow" });

const changeset = z
  .object({
    id: z.string(),
    type: z.string(),
    title: z.string(),
    reason: z.string(),
    author: name,
    state,
    version: number,
    saves: count,
    freshness: freshness.nullable().meta({ description: "Against what is published now; null once it was decided." }),
    seen_hash: hash.nullable().meta({ description: "What a verdict must name; null once it was decided." }),
    created_at: time,
    submitted_at: time.nullable(),
    decided_at: time.nullable(),
    items: z.array(
      z.object({
        kind,
        slug: z.string(),
        action: z.enum(changeActions),
        base: number.nullable(),
        to: z.string().optional(),
        content: contentBody.nullable(),
        base_content: contentBody.nullable(),
        freshness: freshness.nullable(),
        slug_taken: z.boolean(),
      }),
    ),
    checks: z.array(finding),
    versions: z.array(
      z.object({ number, author: name, note: z.string().nullable(), created_at: time, content_hash: hash }),
    ),
    reviews: z.array(
      z.object({
        version: number,
        reviewer: z.string(),
        verdict: z.enum(["approve", "request_changes", "reject", "comment"]),
        reason_code: z.string().nullable(),
        comment: z.string().nullable(),
        late: z.boolean(),
        created_at: time,
      }),
    ),
    comments: z.array(
      z.object({
        id: z.string(),
        version: number,
        author: name,
        page: z.string().nullable(),
        anchor: z.string().nullable(),
        body: z.string().nullable(),
        created_at: time,
        resolved_at: time.nullable(),
      }),
    ),
    events: z.array(
      z.object({
        version: number,
        transition: z.string(),
        from: z.string().nullable(),
        to: z.string(),
        actor: name,
        created_at: time,
      }),
    ),
  })
  .meta({ id: "Changeset" });

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
      }),
    ),
    next: z.null(),
    exact: z.boolean().meta({ description: "False when no page has all the words and some were enough." }),
  }),
  rendered: z.object({ html: z.string().meta({ description: "Elements of an allow-list; safe to show." }) }),
  changesets: listOf(changesetRow),
  changeset,
  reviewed: changeset.extend({ publication: z.string().nullable() }).meta({ id: "ReviewedChangeset" }),
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
