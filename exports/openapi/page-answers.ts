import { z } from "zod";
import { claim } from "@/domain/claims/claim";
import { dateValue } from "@/domain/claims/values";
import { pageRef } from "@/domain/kinds/names";
import { alias } from "@/domain/revisions/content";
import { count, hash, kind, name, number, text, time } from "./shapes";

/** Everybody to be credited. */
const authors = z
  .array(z.string())
  .meta({ description: "Everybody who wrote or amended the proposal, whose it was first; without who approved it." });

/** What a page says of the revision that readers see. */
export const revision = z
  .object({
    number,
    id: count,
    hash,
    author: name,
    authors,
    created_at: time,
    reviewed_by: name,
    reviewed_at: time.nullable(),
  })
  .meta({ id: "PublishedRevision" });

/** A page with all that stands on it. */
export const whole = {
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

/** A line of a history. */
export const revisionRow = z
  .object({
    number,
    id: count,
    type: z.string(),
    summary: z.string(),
    author: name,
    authors,
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

/** A page as a list shows it. */
export const summary = z
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
