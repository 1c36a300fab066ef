import type { NewSource } from "@/components/edit/new-source";
import type { Line, SameSource } from "@/components/edit/numbered-text";
import { type FieldErrors, fieldErrors } from "@/components/edit/problems";
import { unreadErrors } from "@/components/edit/unread-errors";
import { workedOn } from "@/components/edit/worked-on";
import { type Autosave, type AutosaveRow, findAutosave, listAutosaves } from "@/db/queries/autosaves";
import { findChangeset, type StoredChangeset } from "@/db/queries/changeset";
import { changesOf } from "@/db/queries/changeset-input";
import type { PublishedPage } from "@/db/queries/pages";
import { listChangesets } from "@/db/queries/queue";
import { findReviewTrail } from "@/db/queries/review-trail";
import { store } from "@/db/store";
import type { KindName, PageRef } from "@/domain/kinds/names";
import { may } from "@/domain/policy/may";
import { emptyContent, type PageContent } from "@/domain/revisions/content";
import type { Locale } from "@/domain/text";
import { refusalMessage } from "@/i18n/refusal";
import type { Asker } from "@/server/context";
import type { Held } from "@/server/form";
import { proposedSource, sameSource } from "./new-source";
import { readEdit } from "./read-edit";

/** What the editor shows: content as typed, as drafted, or as published, and what was wrong with it. */
export type EditState = {
  readonly content: PageContent;
  readonly base: number | null;
  readonly slug: string | undefined;
  readonly draft: { id: string; version: number; changesRequested: boolean } | undefined;
  readonly proposal: { title: string; reason: string };
  readonly into: readonly { id: string; title: string }[];
  /** A source that is cited for the first time. */
  readonly newSource: NewSource | undefined;
  readonly newText: { readonly lines: readonly Line[]; readonly same: SameSource | undefined } | undefined;
  readonly refusal: string | undefined;
  readonly errors: FieldErrors;
  /** What the form edits, as its autosaves name it. */
  readonly place: string;
  /** The autosave that stands in the form; without a count where the server has not got it. */
  readonly autosave: { id: string; saves: number; savedAt: number | undefined } | undefined;
  /** Other unsent texts of this place. */
  readonly unsent: readonly AutosaveRow[];
  /** What a moderator asked for, while it is the author's turn. */
  readonly asked: { by: string; text: string } | undefined;
};

type Input = {
  kind: KindName;
  slug: string | undefined;
  page: PublishedPage | undefined;
  held: Held | undefined;
  changesetId: string | undefined;
  /** The unsent text that is asked for. */
  autosaveId?: string | undefined;
  asker: Asker;
  locale: Locale;
};

/** Gathers the editor's state: what was typed wins over a draft, a draft over the published page. */
export async function loadEditState(input: Input): Promise<EditState> {
  const { kind, slug, page, changesetId, asker, locale } = input;
  const form = page ? `${kind}/${page.slug}` : `new/${kind}`;
  const asked = await findUnsent(asker, form, input.held?.fields["autosave"] || input.autosaveId);
  // A refused form is newer than what was saved before it was sent.
  const held = input.held ?? (asked && { fields: asked.values, refusal: undefined });
  const changeset = await findOwnChangeset(asker, held?.fields["changeset"] || changesetId);
  const place = `${form}${changeset ? `@${changeset.publicId}` : ""}`;
  const autosave = asked?.place === place ? asked : undefined;
  const autosaveId = autosave?.id ?? input.held?.fields["autosave"];
  const ref = slug ? (`${kind}/${slug}` as PageRef) : undefined;
  const item = changeset?.items.find((one) => one.ref === ref);
  const [change] = item ? await changesOf(store(), [item]) : [];
  const read = held && ((await readEdit(kind, held.fields)) as unknown as PageContent);
  const typed = read && { ...read, claims: workedOn(read.claims, held.fields) };
  const proposed = held && proposedSource(held.fields);
  const { actor } = asker;
  // Whoever was sent to sign in, and did, is not told so again.
  const refusal = held?.refusal?.code === "unauthenticated" && actor.kind === "user" ? undefined : held?.refusal;
  const own =
    actor.kind === "user"
      ? (
          await listChangesets(store(), {
            authorId: actor.id,
            states: ["draft", "submitted", "changes_requested"],
            viewer: { id: actor.id, moderates: false },
            limit: 20,
          })
        ).items
      : [];
  return {
    content: typed ?? item?.proposal.content ?? page?.content ?? emptyContent(kind),
    base: held?.fields["base"] ? Number(held.fields["base"]) : change ? change.base : (page?.revision.number ?? null),
    slug: held?.fields["slug"] ?? slug,
    draft: changeset && {
      id: changeset.publicId,
      version: changeset.version,
      changesRequested: changeset.state === "changes_requested",
    },
    proposal: {
      title: held?.fields["title"] ?? changeset?.title ?? "",
      reason: held?.fields["reason"] ?? changeset?.reason ?? "",
    },
    into: own.map(({ publicId, title }) => ({ id: publicId, title })),
    place,
    autosave: autosaveId ? { id: autosaveId, saves: autosave?.saves ?? 0, savedAt: autosave?.savedAt } : undefined,
    unsent: (await listAutosaves(store(), actor, place)).filter((one) => one.id !== autosaveId),
    newSource: proposed?.source,
    newText: proposed?.text && { lines: proposed.text.lines, same: await sameSource(proposed.text, locale) },
    refusal: refusal && refusalMessage(locale, refusal.code),
    asked: changeset?.state === "changes_requested" ? await findRequest(changeset.id) : undefined,
    errors: unreadErrors(
      typed,
      fieldErrors(
        (refusal?.problems ?? []).map((one) => ({
          ...one,
          pointer: pointerInForm(one.pointer),
        })),
        locale,
      ),
      locale,
    ),
  };
}

/** One's own unsent text of this form; whatever else the address names is left aside. */
async function findUnsent(asker: Asker, form: string, id: string | undefined): Promise<Autosave | undefined> {
  const found = id ? await findAutosave(store(), asker.actor, id) : undefined;
  return found?.ok && found.value.place.split("@")[0] === form ? found.value : undefined;
}

/** The last request for changes, with who made it. */
async function findRequest(changesetId: number): Promise<EditState["asked"]> {
  const { reviews } = await findReviewTrail(store(), changesetId);
  const request = reviews.findLast((review) => review.verdict === "request_changes");
  return request?.comment ? { by: request.reviewer, text: request.comment } : undefined;
}

/** The proposal that is being worked on, if it is the asker's own and can be revised, or theirs to amend. */
async function findOwnChangeset(asker: Asker, id: string | undefined): Promise<StoredChangeset | undefined> {
  const changeset = id ? await findChangeset(store(), id) : undefined;
  const subject = changeset && { state: changeset.state, ownerIds: changeset.authorIds };
  if (!subject) return undefined;
  const mayWrite = may(asker.actor, "changeset.revise", subject) || may(asker.actor, "changeset.amend", subject);
  return mayWrite ? changeset : undefined;
}

/** The place in the form of what is wrong with a proposal: its first page is the form's own, a second one the new source. */
const pointerInForm = (pointer: string) =>
  pointer
    .replace(/^\/changes\/1\/content\/titles.*/, "/newSource/title")
    .replace(/^\/changes\/1(?:\/content(?:\/fields)?)?/, "/newSource")
    .replace(/^\/changes\/\d+(\/content)?/, "") || "/title";
