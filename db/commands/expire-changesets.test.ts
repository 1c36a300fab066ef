import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { graceMs, quietMs } from "@/domain/review/expiry";
import {
  anEditOf,
  anEvent,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  noon,
  published,
  refusal,
  theChangeset,
  thePage,
  theWiki,
  value,
  verdict,
} from "@/tests/factories";
import { freshStore, secondStore } from "@/tests/store";
import { listNotices } from "../queries/notices";
import { findReviewTrail } from "../queries/review-trail";
import { verifyDatabase } from "../queries/verify";
import type { Store } from "../store";
import { expireChangesets } from "./expire-changesets";
import { postComment } from "./post-comment";
import { rebaseChangeset } from "./rebase-changeset";
import { reopenChangeset } from "./reopen-changeset";

const event = "event/lamp-at-the-harbour";

/** An edit of a published event that went back to its author at noon. */
async function sentBack(store: Store) {
  const { moderator } = await published(store, aSource(), anEvent());
  const author = await aUser(store);
  const edit = await anEditOf(store, event, (content) => ({
    ...content,
    summary: { ...content.summary, en: "Mine." },
  }));
  const { publicId: id } = await aSubmittedChangeset(as(store, author), edit);
  value(await verdict(as(store, moderator), id, { verdict: "request_changes", comment: "Which lamp?" }));
  return { author, moderator, id };
}

const sweep = async (store: Store, now: number) => value(await expireChangesets(as(store, theWiki, { now })));
const kinds = async (store: Store, userId: number) => (await listNotices(store, userId)).map((one) => one.kind);

describe("a proposal whose author does not answer", () => {
  it("I5: gets a reminder after thirty days and expires seven days later, each once, whoever looks after it", async () => {
    const store = freshStore();
    const { author, id } = await sentBack(store);
    expect(await sweep(store, noon + quietMs - 1)).toEqual({ reminded: 0, expired: 0, superseded: 0 });

    const other = secondStore(store.file);
    const both = await Promise.all([sweep(store, noon + quietMs), sweep(other, noon + quietMs)]);
    expect(both.map((one) => one.reminded).toSorted()).toEqual([0, 1]);
    expect(await kinds(store, author.id)).toEqual(["reminded", "changes_requested"]);
    expect((await listNotices(store, author.id))[0]).toMatchObject({ actor: null, yourTurn: true });

    expect(await sweep(store, noon + quietMs + graceMs - 1)).toMatchObject({ reminded: 0, expired: 0 });
    const end = await Promise.all([sweep(store, noon + quietMs + graceMs), sweep(other, noon + quietMs + graceMs)]);
    expect(end.map((one) => one.expired).toSorted()).toEqual([0, 1]);
    expect((await theChangeset(store, id)).state).toBe("expired");
    expect((await listNotices(store, author.id)).map((one) => [one.kind, one.yourTurn])).toEqual([
      ["expired", false],
      ["reminded", false],
      ["changes_requested", false],
    ]);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("I5: begins to count anew when anybody but the wiki itself does something, before the reminder and after it", async () => {
    const store = freshStore();
    const { author, moderator, id } = await sentBack(store);
    const remark = (who: typeof author, now: number) =>
      postComment(as(store, who, { now }), { comment: "The left one.", page: event }, { id });
    const second = noon + quietMs - 1;
    value(await remark(moderator, second));
    expect(await sweep(store, noon + quietMs)).toMatchObject({ reminded: 0 });
    expect(await sweep(store, second + quietMs)).toMatchObject({ reminded: 1 });

    const third = second + quietMs + graceMs - 1;
    value(await remark(author, third));
    expect(await sweep(store, third + graceMs)).toEqual({ reminded: 0, expired: 0, superseded: 0 });
    expect(await sweep(store, third + quietMs)).toMatchObject({ reminded: 1 });
  });

  it("I5: is closed as superseded, not as expired, once readers see all of it in another way", async () => {
    const store = freshStore();
    const { author, moderator, id } = await sentBack(store);
    const same = await anEditOf(store, event, (content) => ({
      ...content,
      titles: { ...content.titles, en: "Mine too" },
      summary: { ...content.summary, en: "Mine." },
    }));
    const other = await aSubmittedChangeset(as(store, await aUser(store)), same);
    value(await approve(as(store, moderator), other.publicId));
    await sweep(store, noon + quietMs);
    expect((await theChangeset(store, id)).state).toBe("superseded");
    expect(await kinds(store, author.id)).toContain("superseded");
    expect(await kinds(store, author.id)).not.toContain("expired");
  });

  it("is nobody's to end but the wiki's own", async () => {
    const store = freshStore();
    const { author } = await sentBack(store);
    const admin = await aUser(store, { role: "admin" });
    for (const who of [author, admin])
      expect(refusal(await expireChangesets(as(store, who, { now: noon + 2 * quietMs })))).toBe("missing_right");
  });
});

/** The same, expired. */
async function expired(store: Store) {
  const made = await sentBack(store);
  await sweep(store, noon + quietMs);
  await sweep(store, noon + quietMs + graceMs);
  return made;
}

describe("an expired proposal", () => {
  it("I6: is taken up again by its author in one step, on today's page, with its comments and without any verdict on it", async () => {
    const store = freshStore();
    const { author, moderator, id } = await expired(store);
    value(await verdictOnTitle(store, moderator));
    expect(refusal(await reopenChangeset(as(store, moderator), { id }))).toBe("missing_right");

    const before = await theChangeset(store, id);
    expect(value(await reopenChangeset(as(store, author), { id }))).toMatchObject({ state: "draft", version: 2 });
    const after = await theChangeset(store, id);
    const head = await thePage(store, event);
    expect(after.items[0]).toMatchObject({ baseRevisionId: head.revision.id });
    expect(after.items[0]?.proposal.content).toMatchObject({ summary: { en: "Mine." }, titles: { en: "Renamed" } });
    expect(after.contentHash).not.toBe(before.contentHash);
    expect(after.decidedAt).toBeNull();

    const trail = await findReviewTrail(store, after.id);
    expect(trail.reviews.map((one) => [one.comment, one.version])).toEqual([["Which lamp?", 1]]);
    expect(refusal(await reopenChangeset(as(store, author), { id }))).toBe("already_decided");
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("I6: keeps what collides with today's page for its author to settle", async () => {
    const store = freshStore();
    const { author, moderator, id } = await expired(store);
    const rival = await anEditOf(store, event, (content) => ({
      ...content,
      summary: { ...content.summary, en: "Theirs." },
    }));
    const other = await aSubmittedChangeset(as(store, await aUser(store)), rival);
    value(await approve(as(store, moderator), other.publicId));
    value(await reopenChangeset(as(store, author), { id }));
    expect(refusal(await rebaseChangeset(as(store, author), {}, { id }))).toBe("merge_conflict");
  });

  it("I6: is taken up again also when its page is gone", async () => {
    const store = freshStore();
    const { author, moderator, id } = await expired(store);
    const { revision } = await thePage(store, event);
    const deletion = await aSubmittedChangeset(as(store, await aUser(store)), {
      kind: "event",
      slug: "lamp-at-the-harbour",
      action: "delete",
      base: revision.number,
    });
    value(await approve(as(store, moderator), deletion.publicId));
    expect(value(await reopenChangeset(as(store, author), { id })).state).toBe("draft");
    const [item] = (await theChangeset(store, id)).items;
    expect(item?.proposal.content?.summary.en).toBe("Mine.");
  });
});

/** Somebody gives the page another title meanwhile. */
async function verdictOnTitle(store: Store, moderator: Awaited<ReturnType<typeof aUser>>) {
  const edit = await anEditOf(store, event, (content) => ({
    ...content,
    titles: { ...content.titles, en: "Renamed" },
  }));
  const { publicId } = await aSubmittedChangeset(as(store, await aUser(store)), edit);
  return approve(as(store, moderator), publicId);
}

it("no proposal in another state is looked after", async () => {
  const store = freshStore();
  const { id } = await aSubmittedChangeset(as(store, await aUser(store)));
  await sweep(store, noon + 10 * quietMs);
  const [row] = await store.read.select().from(store.t.changesets).where(eq(store.t.changesets.id, id));
  expect(row?.state).toBe("submitted");
});
