import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  anEvent,
  aPublishedPage,
  aSubmittedChangeset,
  as,
  aUser,
  noon,
  refusal,
  value,
  verdict,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { findReport, listOwnReports, listReports } from "../queries/reports";
import { findReviewTrail } from "../queries/review-trail";
import { listTalk } from "../queries/talk";
import { closeReport } from "./close-report";
import { fileCommentReport, fileReport } from "./file-report";
import { postTalk } from "./post-talk";
import { spend } from "./spend-limit";

const lamp = "event/lamp-at-the-harbour";
const visitor = { kind: "reader" } as const;

async function aWiki() {
  const store = freshStore();
  const page = await aPublishedPage(store);
  const claim = page.content.claims[0]?.id ?? "";
  return { store, page, claim, editor: await aUser(store), moderator: await aUser(store, { role: "moderator" }) };
}

describe("talk", () => {
  it("is one flat thread, of which a claim shows its own part", async () => {
    const { store, page, claim, editor } = await aWiki();
    value(await postTalk(as(store, editor), { page: lamp, body: "Which hall?" }));
    value(await postTalk(as(store, editor), { page: lamp, claim, body: "Four or six?" }));
    const bodies = async (of?: string) =>
      (await listTalk(store, { pageId: page.id, claim: of })).items.map((post) => post.body);
    expect(await bodies()).toEqual(["Which hall?", "Four or six?"]);
    expect(await bodies(claim)).toEqual(["Four or six?"]);
  });

  it("is written by those signed in, about what is there, in some words", async () => {
    const { store, editor } = await aWiki();
    const ctx = as(store, editor);
    expect(refusal(await postTalk(as(store, visitor), { page: lamp, body: "Hello" }))).toBe("unauthenticated");
    expect(refusal(await postTalk(as(store, { ...editor, suspended: true }), { page: lamp, body: "Hello" }))).toBe(
      "suspended_account",
    );
    expect(refusal(await postTalk(ctx, { page: "event/nothing", body: "Hello" }))).toBe("not_found");
    expect(refusal(await postTalk(ctx, { page: lamp, claim: "unknown", body: "Hello" }))).toBe("not_found");
    expect(refusal(await postTalk(ctx, { page: lamp, body: " \n " }))).toBe("invalid_input");
    expect(refusal(await postTalk(ctx, { page: lamp, body: "x".repeat(4001) }))).toBe("invalid_input");
  });

  it("goes on after as many posts as a screen holds", async () => {
    const { store, page, editor } = await aWiki();
    for (const body of ["one", "two", "three"]) value(await postTalk(as(store, editor), { page: lamp, body }));
    const first = await listTalk(store, { pageId: page.id, limit: 2 });
    const rest = await listTalk(store, { pageId: page.id, limit: 2, after: first.next ?? 0 });
    expect([first.items.length, rest.items.map((post) => post.body), rest.next]).toEqual([2, ["three"], null]);
  });
});

describe("a report of a problem", () => {
  it("comes from a visitor, waits for a moderator, and is answered at its own address", async () => {
    const { store, claim, moderator, editor } = await aWiki();
    const { id } = value(await fileReport(as(store, visitor), { reason: "wrong", body: "It was five.", claim }, lamp));
    const open = value(await listReports(store, moderator)).items;
    expect(open.map(({ page, reason, reporter, subject }) => ({ page, reason, reporter, subject }))).toEqual([
      {
        page: lamp,
        reason: "wrong",
        reporter: null,
        subject: expect.stringMatching(new RegExp(`^page/\\d+#${claim}$`)),
      },
    ]);
    expect(refusal(await listReports(store, editor))).toBe("missing_right");
    expect(refusal(await closeReport(as(store, editor), { outcome: "changed" }, { id }))).toBe("missing_right");
    value(
      await closeReport(as(store, moderator), { outcome: "no_change", answer: "The paragraph says four." }, { id }),
    );
    expect(refusal(await closeReport(as(store, moderator), { outcome: "changed" }, { id }))).toBe("already_decided");
    const report = await findReport(store, id);
    expect([report?.outcome, report?.answer, report?.closedBy]).toEqual([
      "no_change",
      "The paragraph says four.",
      moderator.name,
    ]);
    expect(value(await listReports(store, moderator)).items).toEqual([]);
    expect(value(await listReports(store, moderator, { closed: true })).items).toHaveLength(1);
  });

  it("M4: a remark can be reported, also after its writer left", async () => {
    const { store, moderator, editor } = await aWiki();
    const post = value(await postTalk(as(store, editor), { page: lamp, body: "An insult." }));
    await store.write(({ db, t }) => db.update(t.users).set({ state: "left" }).where(eq(t.users.id, editor.id)));
    value(await fileReport(as(store, visitor), { reason: "offensive", body: "See there.", remark: post.id }, lamp));
    expect(value(await listReports(store, moderator)).items[0]?.subject).toBe(`talk/${post.id}`);
  });

  it("M4: a comment on a proposal can be reported, also after its writer left", async () => {
    const { store, moderator, editor } = await aWiki();
    const changeset = await aSubmittedChangeset(as(store, editor), anEvent({ slug: "second" }));
    value(await verdict(as(store, moderator), changeset.publicId, { verdict: "comment", comment: "An insult." }));
    const [said] = (await findReviewTrail(store, changeset.id)).reviews;
    await store.write(({ db, t }) => db.update(t.users).set({ state: "left" }).where(eq(t.users.id, moderator.id)));
    const about = { changeset, comment: said?.id ?? 0 };
    value(await fileCommentReport(as(store, editor), { reason: "offensive", body: "See there." }, about));
    const other = await aUser(store, { role: "moderator" });
    expect(value(await listReports(store, other)).items[0]?.subject).toBe(`comment/${changeset.publicId}/${said?.id}`);
    const elsewhere = { changeset, comment: 999 };
    expect(refusal(await fileCommentReport(as(store, editor), { reason: "offensive", body: "x" }, elsewhere))).toBe(
      "not_found",
    );
  });

  it("is refused without a reason or words, and about what is not there", async () => {
    const { store } = await aWiki();
    const ctx = as(store, visitor);
    expect(refusal(await fileReport(ctx, { body: "It was five." }, lamp))).toBe("invalid_input");
    expect(refusal(await fileReport(ctx, { reason: "wrong", body: " " }, lamp))).toBe("invalid_input");
    expect(refusal(await fileReport(ctx, { reason: "wrong", body: "x" }, "event/nothing"))).toBe("not_found");
    expect(refusal(await fileReport(ctx, { reason: "wrong", body: "x", claim: "unknown" }, lamp))).toBe("not_found");
    expect(refusal(await fileReport(ctx, { reason: "wrong", body: "x", remark: "unknown" }, lamp))).toBe("not_found");
  });

  it("is listed for the account that wrote it, and for no other", async () => {
    const { store, editor, moderator } = await aWiki();
    value(await fileReport(as(store, editor), { reason: "other", body: "Look here." }, lamp));
    expect(await listOwnReports(store, editor)).toHaveLength(1);
    expect(await listOwnReports(store, moderator)).toEqual([]);
    expect(await listOwnReports(store, visitor)).toEqual([]);
  });

  it("is refused after five from one network in an hour, and taken again later", async () => {
    const { store } = await aWiki();
    const clock = { now: noon };
    const ctx = as(store, visitor, clock);
    for (let n = 0; n < 5; n += 1) expect(await spend(ctx, "report", "192.0.2.0/24")).toBeUndefined();
    const sixth = await spend(ctx, "report", "192.0.2.0/24");
    expect(sixth && refusal(sixth)).toBe("rate_limited");
    clock.now += 3_600_001;
    expect(await spend(ctx, "report", "192.0.2.0/24")).toBeUndefined();
  });
});
