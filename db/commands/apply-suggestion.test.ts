import { describe, expect, it } from "vitest";
import { dump } from "@/tests/dump";
import {
  anEditOf,
  anEvent,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  published,
  refusal,
  theChangeset,
  thePage,
  value,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { countChangesets } from "../queries/queue";
import { findReviewTrail } from "../queries/review-trail";
import { verifyDatabase } from "../queries/verify";
import { carryOutSuggestion } from "./apply-suggestion";
import { postComment } from "./post-comment";

const lamp = "event/lamp-at-the-harbour" as const;

async function aProposal() {
  const store = freshStore();
  const { moderator } = await published(store, aSource(), anEvent());
  const author = await aUser(store);
  const change = await anEditOf(store, lamp, (content) => ({
    ...content,
    summary: { ...content.summary, en: "A lamp fell. Nobody saw it." },
  }));
  const { publicId: id } = await aSubmittedChangeset(as(store, author), change);
  const suggest = async (before: string, after: string, anchor = "/summary/en") =>
    postComment(
      as(store, moderator),
      { comment: "Rather this.", page: lamp, anchor, suggestion: { before, after } },
      { id },
    );
  const apply = (who: typeof author, comment: string) => carryOutSuggestion(as(store, who), { id, comment });
  const summary = async () => (await theChangeset(store, id)).items[0]?.proposal.content?.summary.en;
  return { store, author, moderator, id, suggest, apply, summary };
}

describe("a suggestion in a comment", () => {
  it("G2: is the work of whoever wrote it too, also where the author pressed: another moderator must approve", async () => {
    const { store, author, moderator, id, suggest, apply } = await aProposal();
    const second = await aUser(store, { role: "moderator" });
    const { comment } = value(await suggest("Nobody saw it.", "Four people saw it."));
    value(await apply(author, comment));
    expect(refusal(await approve(as(store, moderator), id))).toBe("self_approval");
    const waiting = (who: typeof author) =>
      countChangesets(store, { states: ["submitted"], waitingForMe: true, viewer: { id: who.id, moderates: true } });
    expect([await waiting(moderator), await waiting(second)]).toEqual([0, 1]);
    value(await approve(as(store, second), id));
    expect((await thePage(store, lamp)).revision).toMatchObject({
      authors: [author.name, moderator.name],
      reviewedBy: second.name,
    });
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("F2: leaves its writer the right to approve where it corrects spelling alone", async () => {
    const { store, author, moderator, id, suggest, apply } = await aProposal();
    const { comment } = value(await suggest("Nobody saw it.", "Nobody saw it!"));
    value(await apply(author, comment));
    value(await approve(as(store, moderator), id));
    expect((await thePage(store, lamp)).revision).toMatchObject({ authors: [author.name], reviewedBy: moderator.name });
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("is carried out by the author with one click: a new version in the queue, and the comment is settled", async () => {
    const { store, author, id, suggest, apply, summary } = await aProposal();
    const { comment } = value(await suggest("Nobody saw it.", "Four people saw it."));
    value(await apply(author, comment));
    expect(await summary()).toBe("A lamp fell. Four people saw it.");
    expect(await theChangeset(store, id)).toMatchObject({ state: "submitted", version: 2, authorIds: [author.id] });
    expect((await findReviewTrail(store, id ? (await theChangeset(store, id)).id : 0)).comments).toMatchObject([
      { publicId: comment, resolvedAt: expect.any(Number) },
    ]);
    expect(refusal(await apply(author, comment))).toBe("already_decided");
    value(await approve(as(store, await aUser(store, { role: "moderator" })), id));
    expect((await thePage(store, lamp)).content.summary.en).toBe("A lamp fell. Four people saw it.");
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("G2: by a moderator is an amendment, whose approval is another moderator's", async () => {
    const { store, moderator, id, suggest, apply } = await aProposal();
    const { comment } = value(await suggest("Nobody saw it.", "Four people saw it."));
    value(await apply(moderator, comment));
    expect((await theChangeset(store, id)).authorIds).toContain(moderator.id);
    expect(refusal(await approve(as(store, moderator), id))).toBe("self_approval");
  });

  it("is refused to strangers, out of date, ambiguous and elsewhere, and then nothing is written", async () => {
    const { store, author, suggest, apply, summary } = await aProposal();
    expect(refusal(await suggest("Nobody heard it.", "x"))).toBe("invalid_input");
    expect(refusal(await suggest("l", "x"))).toBe("invalid_input");
    const first = value(await suggest("Nobody saw it.", "Four people saw it."));
    const second = value(await suggest("saw it", "was there"));
    expect(refusal(await apply(await aUser(store), first.comment))).toBe("missing_right");
    value(await apply(author, second.comment));
    expect(await summary()).toBe("A lamp fell. Nobody was there.");
    const before = dump(store);
    expect(refusal(await apply(author, first.comment))).toBe("stale_base");
    expect(refusal(await apply(author, "nothing"))).toBe("not_found");
    expect(dump(store)).toEqual(before);
  });
});
