import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { kindNames, slug } from "@/domain/kinds/names";
import { answers } from "./answers";
import { bodies } from "./bodies";
import { ofPage, read, refusals, table, write } from "./operation";
import { queries } from "./queries";

const json = "application/json";
const address = z.object({ kind: z.enum(kindNames), slug });
const autosaveId = z.object({ id: z.string().meta({ description: "A UUID that the browser made." }) });
const userName = z.object({ name: z.string().meta({ description: "The name of the account." }) });
const changesetId = z.object({ id: z.string().meta({ description: "As `id` of the changeset says." }) });

/** Every call of the HTTP interface, version 1. A test compares this list with the route files. */
export const operations: ZodOpenApiPathsObject = {
  "/api/v1/pages": { get: read("Published pages", "pages", { query: "pages", refused: [429] }) },
  "/api/v1/pages/{kind}/{slug}": {
    get: ofPage(read("A page as readers see it", "page", { path: address, refused: [404, 410] })),
  },
  "/api/v1/pages/{kind}/{slug}/revisions": {
    get: ofPage(read("History, newest first", "revisions", { path: address, query: "revisions", refused: [404, 410] })),
  },
  "/api/v1/pages/{kind}/{slug}/revisions/{number}": {
    get: ofPage(
      read("One revision whole", "revision", {
        path: address.extend({ number: z.coerce.number<string>().int().min(1) }),
        refused: [404, 410],
        description: "410 with the code `suppressed` where the content was withheld.",
      }),
    ),
  },
  "/api/v1/claims": { get: read("Claims across pages", "claims", { query: "claims" }) },
  "/api/v1/claims.csv": { get: table("Claims as a table", "text/csv", "claims") },
  "/api/v1/events.csv": { get: table("Events as a table", "text/csv", "events") },
  "/api/v1/events.geojson": {
    get: {
      summary: "Events on a map",
      requestParams: { query: queries.events },
      responses: {
        "200": { description: "RFC 7946.", content: { "application/geo+json": { schema: answers.events } } },
        ...refusals(422, 429),
      },
    },
  },
  "/api/v1/search": {
    get: read("Pages that answer a query, best first", "search", { query: "search", refused: [429] }),
  },
  "/api/v1/suggest": {
    get: read("Pages whose title or alias begins so, as one types", "suggest", { query: "suggest" }),
  },
  "/api/v1/sources/{slug}/paragraphs": {
    get: {
      ...read("The paragraphs of a source, with the words that one may read", "paragraphs", {
        path: z.object({ slug }),
        refused: [401, 403, 404, 410],
        description: "For editors. `text` is null where none is attached, and where it is neither cited nor one's own.",
      }),
      security: [{ token: [] }],
    },
  },
  "/api/v1/render": {
    post: {
      summary: "Markdown as an article shows it",
      description: "Changes nothing, and needs no token.",
      requestBody: { required: true, content: { [json]: { schema: bodies.render } } },
      responses: {
        "200": { description: "Safe HTML.", content: { [json]: { schema: answers.rendered } } },
        ...refusals(413, 415, 422, 429),
      },
    },
  },
  "/api/v1/checks": {
    post: write("What the checks say of a draft", "checks", {
      scope: "propose",
      body: "checks",
      description:
        "Stores nothing. For editors, while one types: what is unfinished is listed under `problems`, the rest is checked.",
    }),
  },
  "/api/v1/autosaves/{id}": {
    get: {
      ...read("An unsent text of one's own, as it was typed", "autosave", {
        path: autosaveId,
        refused: [401, 404, 410],
        description: "410 with the code `gone` where it was sent or thrown away.",
      }),
      security: [{ token: [] }],
    },
    put: write("Keep the form of an edit as it stands, however incomplete, for oneself", "keptAutosave", {
      scope: "propose",
      body: "keepAutosave",
      path: autosaveId,
      refused: [410],
      description:
        "409 with the code `draft_conflict` where it was saved elsewhere since, or where another unsent text of the same place is there " +
        "that `beside` does not name: `params` says which and since when. Nothing is overwritten.",
    }),
  },
  "/api/v1/changesets": {
    get: {
      ...read("The queue, or one's own proposals", "changesets", { query: "changesets", refused: [401, 403] }),
      security: [{ token: [] }],
    },
    post: write("Propose a change of one or more pages", "changeset", {
      scope: "propose",
      body: "openChangeset",
      status: 201,
    }),
  },
  "/api/v1/changesets/{id}": {
    get: {
      ...read("A changeset with everything said about it", "changeset", {
        path: changesetId,
        refused: [401, 404, 410],
      }),
      security: [{ token: [] }],
    },
    put: write("A new version, by its author", "changeset", {
      scope: "propose",
      body: "reviseChangeset",
      path: changesetId,
    }),
  },
  "/api/v1/changesets/{id}/reviews": {
    post: write("A verdict on one version", "reviewed", {
      scope: "review",
      body: "review",
      path: changesetId,
      status: 201,
      description:
        "`comment` needs the scope `propose` only. An approval publishes all of the changeset, or all but what it leaves out, or nothing.",
    }),
  },
  "/api/v1/changesets/{id}/amend": {
    post: write("Amend a proposal that waits for review, as a moderator", "changeset", {
      scope: "review",
      body: "amend",
      path: changesetId,
      description:
        "A new version under both names. Whoever amends cannot approve it, unless spelling alone was corrected; `stale_base` where there is a newer version.",
    }),
  },
  "/api/v1/changesets/{id}/part-preview": {
    post: write("What an approval of a part would publish", "partPreview", {
      scope: "propose",
      body: "part",
      path: changesetId,
      description: "Changes nothing. For those who decide it.",
    }),
  },
  "/api/v1/changesets/{id}/comments": {
    post: write("A comment", "reviewed", { scope: "propose", body: "comment", path: changesetId, status: 201 }),
  },
  "/api/v1/changesets/{id}/comments/{comment}/apply": {
    post: write("Carry out what a comment suggests", "changeset", {
      scope: "propose",
      path: changesetId.extend({ comment: z.string() }),
      description:
        "By the author of the proposal, or by a moderator as an amendment (scope `review`): a new version, and the comment is settled. " +
        "`stale_base` where what it would replace is not there any more.",
    }),
  },
  "/api/v1/changesets/{id}/comments/{comment}/resolve": {
    post: write("Settle a comment, or open it again", "changeset", {
      scope: "propose",
      body: "resolve",
      path: changesetId.extend({ comment: z.string() }),
    }),
  },
  "/api/v1/changesets/{id}/submit": {
    post: write("Hand a draft to the moderators", "changeset", { scope: "propose", path: changesetId }),
  },
  "/api/v1/changesets/{id}/take-back": {
    post: write("Take a proposal out of the queue", "changeset", { scope: "propose", path: changesetId }),
  },
  "/api/v1/changesets/{id}/withdraw": {
    post: write("Give a proposal up", "changeset", { scope: "propose", path: changesetId }),
  },
  "/api/v1/changesets/{id}/merge-preview": {
    post: write("What a proposal would be on today's pages", "mergePreview", {
      scope: "propose",
      body: "rebase",
      path: changesetId,
      description: "Changes nothing. Without choices it lists every conflict; with them, what they would give.",
    }),
  },
  "/api/v1/changesets/{id}/rebase": {
    post: write("Bring a proposal up to date", "changeset", {
      scope: "propose",
      body: "rebase",
      path: changesetId,
      description: "A new version on today's pages, by its author; `merge_conflict` while a choice is missing.",
    }),
  },
  "/api/v1/changesets/{id}/revert": {
    post: write("Propose to take a publication back", "changeset", {
      scope: "propose",
      body: "revert",
      path: changesetId,
      status: 201,
      description:
        "A changeset of the type `revert` over all its pages; later edits elsewhere stay. Where a later edit changed the same " +
        "place it is a draft, and the calls `merge-preview` and `rebase` settle what stands. `copy_of` names what it takes back.",
    }),
  },
  "/api/v1/changesets/{id}/copy": {
    post: write("Start again from a rejected or withdrawn proposal", "changeset", {
      scope: "propose",
      path: changesetId,
      status: 201,
      description: "Its author gets a new draft on today's pages; `copy_of` names the old one.",
    }),
  },
  "/api/v1/changesets/{id}/reopen": {
    post: write("Take an expired proposal up again", "changeset", {
      scope: "propose",
      path: changesetId,
      description: "A draft on today's pages, with all that was said about it.",
    }),
  },
  "/api/v1/changesets/{id}/false-alarms": {
    post: write("Say that a check is wrong here", "changeset", {
      scope: "propose",
      body: "falseAlarm",
      path: changesetId,
      description: "Counted for the check. From whoever may decide it also acknowledges the warning; never an error.",
    }),
  },
  "/api/v1/changesets/{id}/take": {
    post: write("Say that you are looking at a proposal", "changeset", {
      scope: "review",
      body: "take",
      path: changesetId,
      description:
        "For thirty minutes; a signal to other moderators, not a lock. `lease_taken` names who holds it, until when.",
    }),
  },
  "/api/v1/changesets/{id}/release": {
    post: write("Leave a proposal to others", "changeset", { scope: "review", path: changesetId }),
  },
  "/api/v1/users/{name}/undo": {
    post: write("Propose to take back what an account published in a period", "changeset", {
      scope: "review",
      body: "undo",
      path: userName,
      status: 201,
      description:
        "One changeset of the type `revert` over at most fifty pages; later edits of others stay. Where one changed the same place " +
        "it is a draft, and `merge-preview` and `rebase` settle what stands.",
    }),
  },
  "/api/v1/users/{name}/close-proposals": {
    post: write("Reject everything that a suspended account has proposed", "closed", {
      scope: "review",
      body: "closeProposals",
      path: userName,
    }),
  },
  "/api/v1/rechecks": {
    get: read("What publications made doubtful elsewhere, longest waiting first", "rechecks", {
      query: "rechecks",
      refused: [401, 403],
    }),
  },
  "/api/v1/rechecks/{id}/confirm": {
    post: write("Say that what was made doubtful stands", "confirmed", {
      scope: "review",
      path: z.object({ id: z.string() }),
      description: "`already_decided` where somebody has said so before.",
    }),
  },
  "/api/v1/log": { get: read("The audit log, newest first", "log", { query: "log" }) },
  "/api/v1/me": { get: read("Who asks", "me", { refused: [401] }) },
  "/api/v1/openapi.json": {
    get: {
      summary: "This document",
      responses: { "200": { description: "OpenAPI 3.1.", content: { [json]: { schema: z.looseObject({}) } } } },
    },
  },
};
