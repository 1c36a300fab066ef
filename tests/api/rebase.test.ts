import { describe, expect, it } from "vitest";
import { anEditOf, anEvent, approve, aSource, aSubmittedChangeset, as, published, value } from "@/tests/factories";
import { aMember, answerOf, everythingIn, freshWiki, problemOf, send } from "./wiki";

const lamp = "event/lamp-at-the-harbour";

describe("a proposal that is behind", () => {
  it("B2: lists its conflicts, changes nothing until each is settled, and is brought up to date by its author alone", async () => {
    const store = freshWiki();
    const { moderator } = await published(store, aSource(), anEvent());
    const author = await aMember(store);
    const other = await aMember(store);
    const say = (en: string) =>
      anEditOf(store, lamp, (content) => ({ ...content, summary: { ...content.summary, en } }));
    const mine = await aSubmittedChangeset(as(store, author), await say("A heavy lamp fell in the hall."));
    const theirs = await aSubmittedChangeset(as(store, other), await say("A light lamp fell in the hall."));
    value(await approve(as(store, moderator), theirs.publicId));

    const at = `/api/v1/changesets/${mine.publicId}`;
    const before = await everythingIn(store);
    const preview = (body?: unknown) =>
      answerOf(send(`${at}/merge-preview`, { token: author.token, method: "POST", body }), "mergePreview");
    const seen = await preview();
    expect(seen).toMatchObject({
      freshness: "behind_conflict",
      clean: false,
      items: [{ content: null, conflicts: [{ at: "/summary/en", can_keep_both: true }] }],
    });
    const items = seen["items"] as { conflicts: { id: string }[] }[];
    const choices = [{ page: lamp, conflict: items[0]?.conflicts[0]?.id, take: "both" }];
    expect(await preview({ choices })).toMatchObject({
      clean: true,
      items: [{ content: { summary: { en: "A light lamp fell in the hall. A heavy lamp fell in the hall." } } }],
    });
    expect((await problemOf(send(`${at}/rebase`, { token: author.token, body: {} }), 409)).code).toBe("merge_conflict");
    expect((await problemOf(send(`${at}/rebase`, { token: other.token, body: { choices } }), 403)).code).toBe(
      "missing_right",
    );
    expect(await everythingIn(store)).toBe(before);
    expect(await answerOf(send(`${at}/rebase`, { token: author.token, body: { choices } }), "changeset")).toMatchObject(
      {
        state: "submitted",
        version: 2,
        freshness: "current",
      },
    );
  });

  it("H11: says over the interface who is looking at it, and lets the author start again from what was rejected", async () => {
    const store = freshWiki();
    const author = await aMember(store);
    const one = await aMember(store, { role: "moderator" });
    const two = await aMember(store, { role: "moderator" });
    const { publicId } = await aSubmittedChangeset(as(store, author), aSource());
    const at = `/api/v1/changesets/${publicId}`;
    const post = (step: string, token: string, body?: unknown) =>
      send(`${at}/${step}`, { token, method: "POST", body });
    expect(await answerOf(post("take", one.token), "changeset")).toMatchObject({ lease: { holder: one.name } });
    expect(await problemOf(post("take", two.token), 409)).toMatchObject({
      code: "lease_taken",
      params: { name: one.name },
    });
    expect(await answerOf(post("take", two.token, { over: true }), "changeset")).toMatchObject({
      lease: { holder: two.name },
    });
    expect(await answerOf(post("release", two.token), "changeset")).toMatchObject({ lease: null });
    await answerOf(post("withdraw", author.token), "changeset");
    const copy = await answerOf(post("copy", author.token), "changeset", 201);
    expect(copy).toMatchObject({ state: "draft", copy_of: publicId });
    await problemOf(post("copy", two.token), 403);
  });
});
