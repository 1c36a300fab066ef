import { describe, expect, it } from "vitest";
import { dump } from "@/tests/dump";
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
  value,
  verdict,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { findReviewTrail } from "../queries/review-trail";
import { verifyDatabase } from "../queries/verify";
import { postComment, resolveComment } from "./post-comment";
import { reviseChangeset } from "./revise-changeset";

const lamp = "event/lamp-at-the-harbour";

async function aProposalToRemarkOn() {
  const store = freshStore();
  const { moderator } = await published(store, aSource());
  const author = await aUser(store);
  const { publicId: id, id: row } = await aSubmittedChangeset(as(store, author), anEvent(), anEvent({ slug: "other" }));
  const remark = (user = moderator, more: object = {}) =>
    postComment(as(store, user), { comment: "Which lamp?", page: lamp, anchor: "/summary/en", ...more }, { id });
  const comments = async () => (await findReviewTrail(store, row)).comments;
  return { store, author, moderator, id, remark, comments };
}

describe("remarks on a place of a proposal", () => {
  it("stay at their place through a new version, and can be settled and opened again", async () => {
    const { store, author, moderator, id, remark, comments } = await aProposalToRemarkOn();
    const { comment } = value(await remark());
    value(await verdict(as(store, moderator), id, { verdict: "request_changes", comment: "See my remark." }));
    const next = aProposal(anEvent({ summary: { en: "The lamp of the harbour fell." } }), anEvent({ slug: "other" }));
    value(await reviseChangeset(as(store, author), next, { id }));
    expect((await theChangeset(store, id)).version).toBe(2);
    expect(await comments()).toMatchObject([
      { version: 1, page: lamp, anchor: "/summary/en", body: "Which lamp?", author: moderator.name, resolvedAt: null },
    ]);
    value(await resolveComment(as(store, author), { id, comment }));
    expect((await comments())[0]?.resolvedAt).not.toBeNull();
    value(await resolveComment(as(store, moderator), { id, comment, resolved: false }));
    expect((await comments())[0]?.resolvedAt).toBeNull();
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("G3: go with the pages that a partial acceptance gives back, while they are open", async () => {
    const { store, moderator, id, remark } = await aProposalToRemarkOn();
    value(await remark());
    value(await remark(moderator, { page: "event/other", comment: "Which hall?" }));
    const settled = value(await remark(moderator, { page: "event/other", comment: "Settled." }));
    value(await resolveComment(as(store, moderator), { id, comment: settled.comment }));
    const { rest } = value(
      await verdict(as(store, moderator), id, {
        verdict: "approve",
        acknowledge_warnings: true,
        leave_out: ["event/other"],
      }),
    );
    const draft = await theChangeset(store, rest ?? "");
    expect((await findReviewTrail(store, draft.id)).comments.map((one) => [one.page, one.body, one.author])).toEqual([
      ["event/other", "Which hall?", moderator.name],
    ]);
  });

  it("are refused without words, for a page that is not in it, by strangers to a settling, and once it is decided", async () => {
    const { store, author, moderator, id, remark } = await aProposalToRemarkOn();
    const { comment } = value(await remark());
    const stranger = await aUser(store);
    const before = dump(store);
    expect(refusal(await remark(moderator, { comment: "  " }))).toBe("invalid_input");
    expect(refusal(await remark(moderator, { page: "event/nowhere" }))).toBe("invalid_input");
    expect(refusal(await remark(moderator, { anchor: "summary" }))).toBe("invalid_input");
    expect(refusal(await resolveComment(as(store, stranger), { id, comment }))).toBe("missing_right");
    expect(refusal(await resolveComment(as(store, author), { id, comment: "nothing" }))).toBe("not_found");
    expect(dump(store)).toEqual(before);
    value(await approve(as(store, moderator), id));
    expect(refusal(await remark())).toBe("already_decided");
  });
});
