import { z } from "zod";
import { propertyKeys } from "@/domain/claims/registry";
import { kindNames, pageRef } from "@/domain/kinds/names";
import { changesetStates } from "@/domain/review/states";
import { locales } from "@/domain/text";

const limit = z.coerce
  .number<string>()
  .int()
  .min(1)
  .max(200)
  .default(50)
  .meta({ description: "How many items at most.", example: 50 });
const cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,200}$/)
  .optional()
  .meta({ description: "The `next` of an earlier answer; opaque." });
const kind = z.enum(kindNames).optional();
const lang = z.enum(locales).optional();
const words = z.string().trim().max(300).optional();
const yesOrNo = z
  .enum(["true", "false"])
  .transform((text) => text === "true")
  .optional();

/** A day or a moment, as milliseconds since 1970. */
const moment = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })])
  .transform((text) => Date.parse(text))
  .optional();

const facets = {
  type: z.string().max(40).optional().meta({ description: "Type of event, group, place or source." }),
  year: z.coerce.number<string>().int().min(1).max(9999).optional(),
  place: pageRef.optional().meta({ description: "Pages with a claim that points to this place." }),
  group: pageRef.optional().meta({ description: "Pages with a claim that names this group." }),
  reviewed: yesOrNo.meta({ description: "Whether a person has looked at what is published." }),
  disagreement: yesOrNo.meta({ description: "Whether reports differ on a figure of the page." }),
};

/** What may stand in the query of each read; the requests are validated by these very schemas. */
export const queries = {
  pages: z.object({
    kind,
    q: words.meta({ description: "Words in any spelling; the answer is then ordered by fit." }),
    lang: lang.meta({ description: "Only pages that exist in this language, ordered by their titles in it." }),
    updated_since: moment.meta({ description: "Only pages published since; newest first." }),
    limit,
    cursor,
  }),
  revisions: z.object({ limit, cursor }),
  claims: z.object({
    subject: pageRef.optional().meta({ description: "The page that holds the claims." }),
    kind: kind.meta({ description: "The kind of the page that holds the claims." }),
    property: z.enum(propertyKeys).optional().meta({ description: "What the claims speak of." }),
    source: pageRef.optional().meta({ description: "The source page that the claims cite." }),
    target: pageRef.optional().meta({ description: "The page that the value points to." }),
    speaker: pageRef.optional().meta({ description: "The page of whoever says so." }),
    limit,
    cursor,
  }),
  events: z.object(facets),
  search: z.object({ q: z.string().trim().min(1, { message: "text.empty" }).max(300), kind, lang, limit }),
  suggest: z.object({
    q: z
      .string()
      .default("")
      .meta({ description: "What was typed so far, in any spelling; of a longer text only the beginning counts." }),
    lang: lang.meta({ description: "The language of the titles and labels; Arabic where none is asked for." }),
    kinds: z
      .string()
      .regex(/^(?:event|group|place|person|source)(?: (?:event|group|place|person|source))*$/)
      .optional()
      .meta({ description: "Only pages of these kinds, separated by blanks." }),
    unwritten: yesOrNo.meta({ description: "With true, also places of the list of places that have no page yet." }),
    limit: z.coerce.number<string>().int().min(1).max(20).default(8),
  }),
  changesets: z.object({
    state: z.enum([...changesetStates, "open"]).optional(),
    author: z.string().max(80).optional().meta({ description: "Name of the account that opened it." }),
    kind,
    page: pageRef.optional(),
    place: pageRef.optional().meta({ description: "A place that the proposal speaks of." }),
    findings: z.enum(["clean", "warnings", "errors"]).optional().meta({ description: "Its gravest finding." }),
    waiting_for_me: yesOrNo.meta({ description: "Only what one may decide, and one's own that came back." }),
    free: yesOrNo.meta({ description: "Only what nobody is looking at." }),
    mine: yesOrNo.meta({ description: "Only one's own, newest first, drafts included." }),
    limit,
    cursor,
  }),
  rechecks: z.object({ limit, cursor }),
  log: z.object({
    action: z
      .string()
      .regex(/^[a-z_]{1,60}$/)
      .optional(),
    subject: z.string().max(120).optional(),
    limit,
    cursor,
  }),
} as const;
