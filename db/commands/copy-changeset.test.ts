import { describe, expect, it } from "vitest";
import type { PageContent } from "@/domain/revisions/content";
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
  verdict,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { planChangeset } from "../queries/plan";
import { findRelatives } from "../queries/relatives";
import { verifyDatabase } from "../queries/verify";
import { copyChangeset } from "./copy-changeset";
import { withdrawChangeset } from "./move-changeset";
import { submitChangeset } from "./submit-changeset";

const lamp = "event/lamp-at-the-harbour";
const summary =
  (en: string) =>
  (content: PageContent): PageContent => ({ ...content, summary: { ...content.summary, en } });

describe("starting again from a proposal that has ended", () => {
  it("I2: opens a new draft on today's page for the author of a rejected proposal, with a link to the old one", async () => {
    const store = freshStore();
    const { editor, moderator } = await published(store, aSource(), anEvent());
    const ctx = as(store, editor);
    const rejected = await aSubmittedChangeset(ctx, await anEditOf(store, lamp, summary("A heavy lamp fell.")));
    value(
      await verdict(as(store, moderator), rejected.publicId, {
        verdict: "reject",
        reason_code: "other",
        comment: "No.",
      }),
    );
    const title = await anEditOf(store, lamp, (content) => ({
      ...content,
      titles: { ...content.titles, en: "A lamp" },
    }));
    value(await approve(as(store, moderator), (await aSubmittedChangeset(ctx, title)).publicId));

    const { id, state } = value(await copyChangeset(ctx, { id: rejected.publicId }));
    expect(state).toBe("draft");
    const copy = await theChangeset(store, id);
    const head = await thePage(store, lamp);
    expect(copy.items[0]?.baseRevisionId).toBe(head.revision.id);
    expect(copy.items[0]?.proposal.content).toMatchObject({
      titles: { en: "A lamp" },
      summary: { en: "A heavy lamp fell." },
    });
    expect((await findRelatives(store, copy)).from?.publicId).toBe(rejected.publicId);
    expect((await findRelatives(store, rejected)).to.map((one) => one.publicId)).toEqual([id]);
    expect((await theChangeset(store, rejected.publicId)).state).toBe("rejected");
    value(await submitChangeset(ctx, { id }));
    value(await approve(as(store, moderator), id));
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("keeps the old base where somebody must choose, so that nothing is chosen in silence", async () => {
    const store = freshStore();
    const { editor, moderator } = await published(store, aSource(), anEvent());
    const ctx = as(store, editor);
    const mine = await aSubmittedChangeset(ctx, await anEditOf(store, lamp, summary("A heavy lamp fell in the hall.")));
    const theirs = await aSubmittedChangeset(
      ctx,
      await anEditOf(store, lamp, summary("A light lamp fell in the hall.")),
    );
    value(await approve(as(store, moderator), theirs.publicId));
    value(await withdrawChangeset(ctx, { id: mine.publicId }));
    const copy = await theChangeset(store, value(await copyChangeset(ctx, { id: mine.publicId })).id);
    expect((await planChangeset(store, copy)).freshness).toBe("behind_conflict");
    expect(copy.items[0]?.proposal.content?.summary.en).toBe("A heavy lamp fell in the hall.");
  });

  it("is for its author alone, and only once it has ended", async () => {
    const store = freshStore();
    const author = await aUser(store);
    const { publicId } = await aSubmittedChangeset(as(store, author), aSource());
    expect(refusal(await copyChangeset(as(store, author), { id: publicId }))).toBe("already_decided");
    value(await withdrawChangeset(as(store, author), { id: publicId }));
    const moderator = await aUser(store, { role: "moderator" });
    expect(refusal(await copyChangeset(as(store, moderator), { id: publicId }))).toBe("missing_right");
    value(await copyChangeset(as(store, author), { id: publicId }));
  });
});
