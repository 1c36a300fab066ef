import { describe, expect, it } from "vitest";
import {
  anEvent,
  aProposal,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  published,
  refusal,
  theChangeset,
  theWiki,
  value,
  verdict,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { listNotices } from "../queries/notices";
import { findReviewTrail } from "../queries/review-trail";
import { verifyDatabase } from "../queries/verify";
import { closeProposals } from "./close-proposals";
import { setSuspended } from "./manage-user";
import { withdrawChangeset } from "./move-changeset";
import { openChangeset } from "./open-changeset";
import { reviseChangeset } from "./revise-changeset";
import { submitChangeset } from "./submit-changeset";

const why = { reason_code: "vandalism", comment: "All of it is invented." };

/** An author with a submitted proposal, one that was sent back, and a draft. */
async function anAuthorAtWork() {
  const store = freshStore();
  const { moderator } = await published(store, aSource());
  const author = await aUser(store);
  const submitted = (await aSubmittedChangeset(as(store, author), anEvent({ slug: "one" }))).publicId;
  const sentBack = (await aSubmittedChangeset(as(store, author), anEvent({ slug: "two" }))).publicId;
  value(await verdict(as(store, moderator), sentBack, { verdict: "request_changes", comment: "Which lamp?" }));
  const draft = value(
    await openChangeset(as(store, author), { ...aProposal(anEvent({ slug: "three" })), submit: false }),
  ).id;
  const suspend = (cause: "vandalism" | "conduct") =>
    setSuspended(as(store, theWiki), { name: author.name, suspended: true, reason: "A test needs it.", cause });
  return { store, moderator, author, suspended: { ...author, suspended: true }, submitted, sentBack, draft, suspend };
}

describe("what a suspended account has proposed", () => {
  it("F7: stays reviewable, and its author may withdraw it and do nothing else with it", async () => {
    const { store, moderator, suspended, submitted, sentBack, draft, suspend } = await anAuthorAtWork();
    value(await suspend("conduct"));
    const ctx = as(store, suspended);
    expect(refusal(await submitChangeset(ctx, { id: draft }))).toBe("suspended_account");
    expect(refusal(await reviseChangeset(ctx, aProposal(anEvent({ slug: "two" })), { id: sentBack }))).toBe(
      "suspended_account",
    );
    expect(value(await withdrawChangeset(ctx, { id: sentBack })).state).toBe("withdrawn");
    expect(value(await approve(as(store, moderator), submitted)).state).toBe("accepted");
  });

  it("F7: is closed at once by a moderator with one reason, each proposal with its verdict; drafts stay", async () => {
    const { store, moderator, author, submitted, sentBack, draft, suspend } = await anAuthorAtWork();
    value(await suspend("vandalism"));
    const done = value(await closeProposals(as(store, moderator), why, { name: author.name }));
    expect(done.closed).toEqual([submitted, sentBack]);
    for (const id of done.closed) {
      const closed = await theChangeset(store, id);
      expect(closed.state).toBe("rejected");
      expect((await findReviewTrail(store, closed.id)).reviews.at(-1)).toMatchObject({
        verdict: "reject",
        reasonCode: "vandalism",
        comment: why.comment,
      });
    }
    expect((await theChangeset(store, draft)).state).toBe("draft");
    expect(value(await closeProposals(as(store, moderator), why, { name: author.name })).closed).toEqual([]);
    expect((await listNotices(store, moderator.id)).filter((one) => one.yourTurn)).toEqual([]);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("F7: is closed by nobody while its author is not suspended, by no editor, and never without a reason", async () => {
    const { store, moderator, author, submitted, suspend } = await anAuthorAtWork();
    expect(refusal(await closeProposals(as(store, moderator), why, { name: author.name }))).toBe("missing_right");
    value(await suspend("vandalism"));
    const editor = await aUser(store);
    expect(refusal(await closeProposals(as(store, editor), why, { name: author.name }))).toBe("missing_right");
    for (const wrong of [{ ...why, comment: " " }, { comment: "All of it." }])
      expect(refusal(await closeProposals(as(store, moderator), wrong, { name: author.name }))).toBe("invalid_input");
    expect((await theChangeset(store, submitted)).state).toBe("submitted");
  });
});
