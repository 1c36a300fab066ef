import "server-only";
import { and, eq, inArray, isNotNull, like, or } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import { speaks } from "@/domain/review/speaks";
import type { PageContent } from "@/domain/revisions/content";
import type { Withheld } from "../queries/sealed-contents";
import type { Tx } from "../store";

type Target = {
  readonly revision: { id: number; pageId: number; changesetId: number; content: PageContent; salt: string };
  readonly ref: PageRef;
  /** Beside the revision's own proposal, whatever else on the page speaks these words. */
  readonly words: readonly string[];
  readonly at: number;
};

const blank = "…";

/** Takes a revision's content out of every table that holds it, and says what it took. What a refused form kept is thrown away. */
export async function takeOut(tx: Tx, { revision, ref, words, at }: Target): Promise<Withheld> {
  const { t, db, read } = tx;
  const matches = speaks(words);
  const touching = await read
    .select({
      id: t.changesetItems.id,
      versionId: t.changesetItems.versionId,
      changesetId: t.changesetItems.changesetId,
      proposal: t.changesetItems.proposal,
      wordsAdded: t.changesetItems.wordsAdded,
      wordsRemoved: t.changesetItems.wordsRemoved,
      claimsChanged: t.changesetItems.claimsChanged,
    })
    .from(t.changesetItems)
    .where(
      or(
        eq(t.changesetItems.pageId, revision.pageId),
        and(eq(t.changesetItems.kind, ref.split("/")[0] ?? ""), eq(t.changesetItems.slug, ref.split("/")[1] ?? "")),
      ),
    );
  const changesetIds = [...new Set([revision.changesetId, ...touching.map((item) => item.changesetId)])];
  const items = touching.flatMap(({ changesetId, proposal, ...item }) =>
    proposal && (changesetId === revision.changesetId || matches(proposal)) ? [{ ...item, proposal }] : [],
  );
  const versionIds = [...new Set(items.map((item) => item.versionId))];

  const versions = await read
    .select({ id: t.changesetVersions.id, salt: t.changesetVersions.salt })
    .from(t.changesetVersions)
    .where(and(inArray(t.changesetVersions.id, versionIds), isNotNull(t.changesetVersions.salt)));
  const findings = await read
    .select({ id: t.findings.id, params: t.findings.params })
    .from(t.findings)
    .where(and(inArray(t.findings.versionId, versionIds), eq(t.findings.page, ref), isNotNull(t.findings.params)));
  const changesets = await read
    .select({ id: t.changesets.id, title: t.changesets.title, reason: t.changesets.reason })
    .from(t.changesets)
    .where(inArray(t.changesets.id, changesetIds));
  const summaries = await read
    .select({ id: t.revisions.id, summary: t.revisions.summary })
    .from(t.revisions)
    .where(inArray(t.revisions.changesetId, changesetIds));
  const reviews = await read
    .select({ id: t.reviews.id, comment: t.reviews.comment })
    .from(t.reviews)
    .where(inArray(t.reviews.changesetId, changesetIds));
  const comments = await read
    .select({ id: t.comments.id, body: t.comments.body, suggestion: t.comments.suggestion })
    .from(t.comments)
    .where(inArray(t.comments.changesetId, changesetIds));
  const talk = await read
    .select({ id: t.talkPosts.id, body: t.talkPosts.body })
    .from(t.talkPosts)
    .where(eq(t.talkPosts.pageId, revision.pageId));
  const reports = await read
    .select({ id: t.reports.id, body: t.reports.body })
    .from(t.reports)
    .where(eq(t.reports.pageId, revision.pageId));

  const withheld: Withheld = {
    words,
    revision: { id: revision.id, content: revision.content, salt: revision.salt },
    items: items.map(({ versionId: _, ...item }) => item),
    versions: versions.flatMap(({ id, salt }) => (salt === null ? [] : [{ id, salt }])),
    findings: findings.flatMap(({ id, params }) => (params === null ? [] : [{ id, params }])),
    changesets: changesets.filter((one) => matches(`${one.title}\n${one.reason}`)),
    summaries: summaries.filter((one) => matches(one.summary)),
    reviews: reviews.flatMap(({ id, comment }) => (comment !== null && matches(comment) ? [{ id, comment }] : [])),
    comments: comments.filter((one) => matches(`${one.body ?? ""}\n${one.suggestion ?? ""}`)),
    talk: talk.flatMap(({ id, body }) => (body !== null && matches(body) ? [{ id, body }] : [])),
    reports: reports.filter((one) => matches(one.body)),
  };
  await erase(tx, withheld);
  await db
    .delete(t.heldForms)
    .where(or(like(t.heldForms.form, `%/${ref}/%`), like(t.heldForms.form, `%/new/${ref.split("/")[0] ?? ""}/%`)));
  const unsent = await read
    .select({ id: t.autosaves.id, place: t.autosaves.place, values: t.autosaves.values })
    .from(t.autosaves)
    .where(isNotNull(t.autosaves.values));
  const isHere = (place: string) => place === ref || place.startsWith(`${ref}@`);
  const spoilt = unsent.filter((one) => matches(one.values) || (words.length === 0 && isHere(one.place)));
  if (spoilt.length > 0)
    await db
      .update(t.autosaves)
      .set({ values: null, endedAt: at })
      .where(
        inArray(
          t.autosaves.id,
          spoilt.map((one) => one.id),
        ),
      );
  const known = await read.select({ id: t.idempotencyKeys.id, body: t.idempotencyKeys.body }).from(t.idempotencyKeys);
  const spoken = known.filter(({ body }) => body?.includes(ref) || matches(body)).map((one) => one.id);
  if (spoken.length > 0) await db.delete(t.idempotencyKeys).where(inArray(t.idempotencyKeys.id, spoken));
  return withheld;
}

async function erase({ t, db }: Tx, withheld: Withheld) {
  await db
    .update(t.revisions)
    .set({ content: null, salt: null, visibility: "suppressed" })
    .where(eq(t.revisions.id, withheld.revision.id));
  const ids = (rows: readonly { id: number }[]) => rows.map((row) => row.id);
  await db
    .update(t.changesetItems)
    .set({ proposal: null, wordsAdded: 0, wordsRemoved: 0, claimsChanged: 0 })
    .where(inArray(t.changesetItems.id, ids(withheld.items)));
  await db
    .update(t.changesetVersions)
    .set({ salt: null })
    .where(inArray(t.changesetVersions.id, ids(withheld.versions)));
  await db
    .update(t.findings)
    .set({ params: null })
    .where(inArray(t.findings.id, ids(withheld.findings)));
  await db
    .update(t.changesets)
    .set({ title: blank, reason: blank })
    .where(inArray(t.changesets.id, ids(withheld.changesets)));
  await db
    .update(t.revisions)
    .set({ summary: blank })
    .where(inArray(t.revisions.id, ids(withheld.summaries)));
  await db
    .update(t.reviews)
    .set({ comment: null })
    .where(inArray(t.reviews.id, ids(withheld.reviews)));
  await db
    .update(t.comments)
    .set({ body: null, suggestion: null, visibility: "suppressed" })
    .where(inArray(t.comments.id, ids(withheld.comments)));
  await db
    .update(t.talkPosts)
    .set({ body: null, visibility: "suppressed" })
    .where(inArray(t.talkPosts.id, ids(withheld.talk)));
  await db
    .update(t.reports)
    .set({ body: blank })
    .where(inArray(t.reports.id, ids(withheld.reports)));
}

/** Puts everything back exactly as it was. */
export async function putBack({ t, db }: Tx, withheld: Withheld) {
  const { id, content, salt } = withheld.revision;
  await db.update(t.revisions).set({ content, salt, visibility: "normal" }).where(eq(t.revisions.id, id));
  for (const { id, proposal, wordsAdded = null, wordsRemoved = null, claimsChanged = null } of withheld.items)
    await db
      .update(t.changesetItems)
      .set({ proposal, wordsAdded, wordsRemoved, claimsChanged })
      .where(eq(t.changesetItems.id, id));
  for (const { id, salt } of withheld.versions)
    await db.update(t.changesetVersions).set({ salt }).where(eq(t.changesetVersions.id, id));
  for (const { id, params } of withheld.findings)
    await db.update(t.findings).set({ params }).where(eq(t.findings.id, id));
  for (const { id, title, reason } of withheld.changesets)
    await db.update(t.changesets).set({ title, reason }).where(eq(t.changesets.id, id));
  for (const { id, summary } of withheld.summaries)
    await db.update(t.revisions).set({ summary }).where(eq(t.revisions.id, id));
  for (const { id, comment } of withheld.reviews)
    await db.update(t.reviews).set({ comment }).where(eq(t.reviews.id, id));
  for (const { id, body, suggestion } of withheld.comments)
    await db.update(t.comments).set({ body, suggestion, visibility: "normal" }).where(eq(t.comments.id, id));
  for (const { id, body } of withheld.talk)
    await db.update(t.talkPosts).set({ body, visibility: "normal" }).where(eq(t.talkPosts.id, id));
  for (const { id, body } of withheld.reports) await db.update(t.reports).set({ body }).where(eq(t.reports.id, id));
}
