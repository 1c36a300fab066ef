import { describe, expect, it } from "vitest";
import {
  anEvent,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  published,
  refusal,
  thePage,
  value,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { verifyDatabase } from "../queries/verify";
import { prepareApproval } from "./prepare-approval";

const manyTexts = {
  ar: "## عنوان\n\nكان المصباح [[event/lamp-at-the-harbour|هنا]].",
  en: "## Title\n\nThe *lamp* was here.",
};

describe("what is prepared for an approval", () => {
  it("gives what the approval makes by itself", async () => {
    const store = freshStore();
    const { editor, moderator } = await published(store, aSource());
    const event = anEvent();
    const changes = ["one", "two"].map((slug) => ({
      ...event,
      slug,
      content: { ...Object(event.content), body: manyTexts },
    }));
    const { publicId } = await aSubmittedChangeset(as(store, editor), ...changes);
    await Promise.all([prepareApproval(store, publicId), prepareApproval(store, publicId)]);
    value(await approve(as(store, moderator), publicId));
    expect((await thePage(store, "event/two")).content.body).toEqual(manyTexts);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("does not count once a source that it cites has gone", async () => {
    const store = freshStore();
    const { editor, moderator } = await published(store, aSource());
    const { publicId } = await aSubmittedChangeset(as(store, editor), anEvent());
    await prepareApproval(store, publicId);
    const gone = { kind: "source" as const, slug: "invented-daily", action: "delete" as const, base: 1 };
    const deletion = await aSubmittedChangeset(as(store, await aUser(store)), gone);
    value(await approve(as(store, moderator), deletion.publicId));
    expect(refusal(await approve(as(store, moderator), publicId))).toBe("check_failed");
  });

  it("is nothing for what nobody can approve, and decides nothing", async () => {
    const store = freshStore();
    const { changeset } = await published(store, aSource());
    await prepareApproval(store, changeset.publicId);
    await prepareApproval(store, "no-such-proposal");
    expect(await verifyDatabase(store.file)).toEqual([]);
  });
});
