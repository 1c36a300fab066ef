import { z } from "zod";
import { changeActions } from "@/domain/review/changeset";
import { contentBody } from "./bodies";
import { count, freshness, hash, kind, name, number, state, time } from "./shapes";

const finding = z.object({
  id: number,
  page: z.string(),
  check: z.string(),
  severity: z.enum(["error", "warning", "notice"]),
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
  at: z.string().meta({ description: "JSON pointer into the content." }),
  acknowledged: z.boolean(),
  needs_reason: z.boolean().meta({ description: "An approval that acknowledges it needs a comment." }),
  false_alarm: z.boolean().meta({ description: "Somebody says that the check is wrong here." }),
  overridden: z.boolean(),
});

const bilingual = z.object({ ar: z.string(), en: z.string() });

/** What would be said of a draft if it were handed in now. */
export const checkedDraft = z
  .object({
    findings: z.array(
      z.object({
        page: z.string(),
        check: z.string(),
        severity: z.enum(["error", "warning", "notice"]),
        pointer: z.string().meta({ description: "JSON pointer into the content of that page." }),
        message: bilingual,
        advice: bilingual,
        params: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
        needs_reason: z.boolean(),
        replacement: z
          .object({ found: z.string(), by: z.array(z.string()) })
          .nullable()
          .meta({ description: "Words that can stand in place of what was found; an empty one deletes it." }),
      }),
    ),
    problems: z
      .array(z.object({ pointer: z.string(), code: z.string(), message: bilingual }))
      .meta({ description: "What is incomplete or not valid; the pointers go into what was sent." }),
  })
  .meta({ id: "CheckedDraft" });

/** A changeset as the queue shows it. */
export const changesetRow = z
  .object({
    id: z.string(),
    type: z.string(),
    title: z.string(),
    author: name,
    state,
    urgent: z.boolean(),
    version: number,
    created_at: time,
    submitted_at: time.nullable(),
    decided_at: time.nullable(),
    pages: z.array(z.string()),
    checks: z.object({ error: count, warning: count, notice: count }),
  })
  .meta({ id: "ChangesetRow" });

/** What a proposal would be on today's pages. */
export const mergePreview = z
  .object({
    freshness,
    clean: z.boolean().meta({ description: "Nothing is left to choose." }),
    items: z.array(
      z.object({
        kind,
        slug: z.string(),
        action: z.enum(changeActions),
        freshness,
        base: number.nullable().meta({ description: "The revision that the new version would start from." }),
        content: contentBody.nullable().meta({ description: "Null while a choice is missing, and for a deletion." }),
        conflicts: z.array(
          z.object({
            id: z.string(),
            at: z.string().meta({ description: "JSON pointer into the content; empty for the page as a whole." }),
            base: z.unknown(),
            published: z.unknown(),
            proposed: z.unknown(),
            parts: z.array(z.string()).optional(),
            can_keep_both: z.boolean(),
          }),
        ),
        hindrance: z.string().nullable().meta({ description: "Code of what no choice can settle." }),
      }),
    ),
  })
  .meta({ id: "MergePreview" });

const outcome = z.enum(["open", "taken", "returned", "dropped", "superseded"]);

const part = z.object({
  pointer: z.string().meta({ description: "With the page, what `leave_out` names: `page#pointer`." }),
  what: z.enum(["slug", "title", "alias", "order", "summary", "body", "field", "claim"]),
  kind: z.enum(["added", "removed", "changed"]),
});

/** What an approval of a part of a proposal would publish. */
export const partPreview = z
  .object({
    seen_hash: hash.meta({ description: "What an approval of exactly this part must name." }),
    items: z
      .array(
        z.object({
          kind,
          slug: z.string(),
          action: z.enum(changeActions),
          to: z.string().optional(),
          freshness,
          content: contentBody.nullable().meta({ description: "What would be published; null where it cannot be." }),
        }),
      )
      .meta({ description: "The pages that are taken, each with what is taken of it." }),
    left: z.array(z.string()).meta({ description: "Pages of which nothing is taken." }),
    needs: z
      .array(z.object({ page: z.string(), needs: z.string() }))
      .meta({ description: "What is taken although it needs something that is left out: an approval is refused." }),
  })
  .meta({ id: "PartPreview" });

/** A changeset with everything said and done about it. */
export const changeset = z
  .object({
    id: z.string(),
    type: z.string(),
    title: z.string(),
    reason: z.string(),
    author: name,
    state,
    urgent: z.boolean(),
    version: number,
    saves: count,
    freshness: freshness.nullable().meta({ description: "Against what is published now; null once it was decided." }),
    seen_hash: hash.nullable().meta({ description: "What a verdict must name; null once it was decided." }),
    copy_of: z.string().nullable().meta({ description: "The changeset that it starts again from, or takes back." }),
    lease: z.object({ holder: z.string(), until: time }).nullable().meta({ description: "Who is looking at it." }),
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
        outcome,
        parts: z
          .array(part)
          .meta({ description: "Every item that can be taken by itself; empty once it was decided." }),
        returned: z.array(z.string()).meta({ description: "Of a page that was taken: the items that went back." }),
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
        suggestion: z
          .object({ before: z.string(), after: z.string() })
          .nullable()
          .meta({ description: "What is to stand there instead; carried out by `apply`." }),
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
