import { z } from "zod";
import { kindNames, pageRef, slug } from "@/domain/kinds/names";
import { autosaveInput } from "@/domain/review/autosave";
import { changeInput, changesetInput } from "@/domain/review/changeset";
import { choicesInput } from "@/domain/review/choices";
import { partAddress } from "@/domain/review/parts/part-address";
import { reasonCodes } from "@/domain/review/reasons";
import { suggestion } from "@/domain/review/suggestion";
import { pageContent } from "@/domain/revisions/content";
import { locales } from "@/domain/text";

/** Content of a page as it is proposed; `kind` and `schema` may be left out. */
export const contentBody = pageContent.meta({
  id: "PageContent",
  description:
    "The whole content of a page at one revision. Names are written with underscores; those of the schema itself (`asWritten`) are taken too. " +
    "What a read of the page gives can be sent back as it is.",
});

const change = changeInput.extend({ content: contentBody.optional() }).meta({
  id: "Change",
  description:
    "One page's part of a changeset. `base` is the number of the revision that the edit starts from, null for a new page. " +
    "`to` is the new slug of a rename, or the page that a redirect points to.",
});

const changeset = changesetInput.extend({ changes: z.array(change).min(1).max(50) });

const number = z.int().min(1);
const leaveOut = z.array(partAddress).max(2000).default([]);

const revertBody = z
  .strictObject({
    title: z.string().max(200).optional().meta({ description: "Left out: the title of what is taken back." }),
    reason: z.string().trim().min(1).max(4000),
    urgent: z.boolean().default(false).meta({ description: "First in the queue; for moderators." }),
    keep_addresses: z
      .boolean()
      .default(false)
      .meta({ description: "Leaves renamed pages at their present addresses." }),
  })
  .meta({ id: "Revert" });

/** Bodies that writes take. Changesets and verdicts are validated by the commands, by the schemas that these are made of. */
export const bodies = {
  openChangeset: changeset.meta({ id: "NewChangeset", description: "Submitted at once unless `submit` is false." }),
  checks: z
    .strictObject({ changes: z.array(change).min(1).max(50) })
    .meta({ id: "Draft", description: "Changes as a proposal has them, however unfinished." }),
  reviseChangeset: changeset
    .extend({
      submit: z.boolean().optional().meta({
        description: "Left out: an answer to a request for changes is submitted again, a draft stays a draft.",
      }),
      saves: number
        .optional()
        .meta({ description: "The count of saves that was read: refused if somebody saved since." }),
      note: z.string().trim().max(1000).optional(),
    })
    .meta({ id: "NewVersion" }),
  review: z
    .strictObject({
      version: number.meta({ description: "The version that was looked at." }),
      seen_hash: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .meta({ description: "The `seen_hash` of the changeset as it was looked at." }),
      verdict: z.enum(["approve", "request_changes", "reject", "comment"]),
      comment: z.string().trim().max(4000).optional(),
      reason_code: z.enum(reasonCodes).optional().meta({ description: "Needed to reject." }),
      leave_out: leaveOut.meta({
        description:
          "What an approval does not take: pages, and items of pages as `page#pointer`, by the pointers that `parts` of the changeset names. " +
          "They go back to the author as a draft, named by `rest` of the answer. `dependency_open` where what is taken needs one of them. " +
          "Where single items are named, `seen_hash` is that of the part's preview.",
      }),
      acknowledge_warnings: z.boolean().default(false),
    })
    .meta({ id: "Verdict" }),
  comment: z
    .strictObject({
      comment: z.string().trim().min(1, { message: "text.empty" }).max(4000, { message: "text.too_long" }),
      version: number.optional().meta({ description: "The version that it speaks of; left out: the newest." }),
      page: pageRef.optional().meta({ description: "A page of the proposal that it is about." }),
      anchor: z.string().max(300).optional().meta({
        description: "With `page`: a JSON pointer into its content, claims by their id, such as `/claims/c-1`.",
      }),
      suggestion: suggestion.optional().meta({
        description:
          "With `page` and `anchor`: words or a figure that stand there once, and what is to stand there instead.",
      }),
    })
    .meta({ id: "NewComment" }),
  part: z.strictObject({ leave_out: leaveOut }).meta({ id: "Part", description: "What an approval would not take." }),
  amend: z
    .strictObject({
      version: number.meta({ description: "The version that was looked at." }),
      changes: z.array(change).min(1).max(50),
      note: z.string().trim().max(1000).optional(),
    })
    .meta({ id: "Amendment", description: "Every page of the proposal as it is to be." }),
  rebase: choicesInput.meta({
    id: "Choices",
    description:
      "A choice for each conflict that the preview names, by page and `id`: `mine` is what is proposed, `theirs` what is published, " +
      '`both` where `can_keep_both` is true, `edit` with the `value` that is to stand there. A conflict at "" is about a page as a whole: of a page that was deleted, `mine` ' +
      "brings it back, `theirs` leaves it out, and `edit` takes what was changed to the page whose address is the `value`.",
  }),
  resolve: z
    .strictObject({ resolved: z.boolean().default(true).meta({ description: "False opens it again." }) })
    .meta({ id: "Resolution" }),
  revert: revertBody,
  undo: z
    .strictObject({
      title: z.string().trim().min(1).max(200),
      reason: z.string().trim().min(1).max(4000),
      from: z.iso.datetime({ message: "input.format" }).meta({ description: "Beginning of the period." }),
      to: z.iso.datetime({ message: "input.format" }).meta({ description: "Its end, which is not in it." }),
      urgent: z.boolean().default(false).meta({ description: "First in the queue." }),
    })
    .meta({ id: "Undo" }),
  closeProposals: z
    .strictObject({
      reason_code: z.enum(reasonCodes),
      comment: z.string().trim().min(1, { message: "text.empty" }).max(4000, { message: "text.too_long" }),
    })
    .meta({ id: "Closing" }),
  take: z
    .strictObject({
      over: z.boolean().default(false).meta({ description: "Take it over from whoever is looking at it." }),
    })
    .meta({ id: "Lease" }),
  keepAutosave: autosaveInput.meta({ id: "Form", description: "The fields of the form by their names, as typed." }),
  falseAlarm: z
    .strictObject({ finding: number.meta({ description: "The `id` of the finding, as the changeset lists it." }) })
    .meta({ id: "FalseAlarm" }),
  render: z
    .strictObject({
      markdown: z.string().max(512 * 1024, { message: "body.too_long" }),
      lang: z.enum(locales),
      kind: z.enum(kindNames).optional(),
      slug: slug.optional(),
    })
    .meta({ id: "Markdown", description: "With `kind` and `slug`, figures are worded from the claims of that page." }),
} as const;
