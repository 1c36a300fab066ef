import { describe, expect, it } from "vitest";
import { anEvent, aSource, published } from "@/tests/factories";
import { aMember, answerOf, aProposalOf, everythingIn, freshWiki, problemOf, send } from "./wiki";

/** An author with a proposal over two pages, and a moderator. */
async function aProposal() {
  const store = freshWiki();
  await published(store, aSource());
  const author = await aMember(store);
  const moderator = await aMember(store, { role: "moderator" });
  const body = aProposalOf(anEvent({ slug: "one" }), anEvent({ slug: "two", body: { en: "See [[event/one]]." } }));
  const opened = await answerOf(send("/api/v1/changesets", { token: author.token, body }), "changeset", 201);
  const at = `/api/v1/changesets/${opened["id"]}`;
  const approve = async (more: object = {}) => {
    const { version, seen_hash } = await answerOf(send(at, { token: moderator.token }), "changeset");
    const verdict = { version, seen_hash, verdict: "approve", acknowledge_warnings: true, ...more };
    return send(`${at}/reviews`, { token: moderator.token, body: verdict });
  };
  return { store, author, moderator, at, approve };
}

describe("decisions over the interface", () => {
  it("G3, G4: takes some pages, gives the rest back by name, and refuses what does not stand on its own", async () => {
    const { store, author, at, approve } = await aProposal();
    const before = await everythingIn(store);
    expect(await problemOf(approve({ leave_out: ["event/one"] }), 409)).toMatchObject({
      code: "dependency_open",
      params: { page: "event/two", needs: "event/one" },
    });
    expect(await everythingIn(store)).toBe(before);
    const done = await answerOf(approve({ leave_out: ["event/two"] }), "reviewed", 201);
    expect(done).toMatchObject({ state: "partially_accepted" });
    const rest = await answerOf(send(`/api/v1/changesets/${done["rest"]}`, { token: author.token }), "changeset");
    expect(rest).toMatchObject({ state: "draft", items: [{ slug: "two" }], copy_of: at.split("/").at(-1) });
  });

  it("G3, G5: previews a part by item, publishes what it showed under its hash, and no other", async () => {
    const { store, at, author, approve, moderator } = await aProposal();
    const seen = await answerOf(send(at, { token: moderator.token }), "changeset");
    const parts = (seen["items"] as { parts: { pointer: string; what: string }[] }[])[0]?.parts ?? [];
    const claim = parts.find((part) => part.what === "claim")?.pointer ?? "";
    const summary = parts.find((part) => part.what === "summary")?.pointer ?? "";
    expect([claim, summary]).toEqual([expect.stringMatching(/^\/claims\/./), expect.stringMatching(/^\/summary\/./)]);

    const leave_out = [`event/one#${claim}`, `event/one#${summary}`];
    const before = await everythingIn(store);
    const ask = (part: string[], status = 200) =>
      answerOf(
        send(`${at}/part-preview`, { token: moderator.token, body: { leave_out: part } }),
        "partPreview",
        status as 200,
      );
    const preview = await ask(leave_out);
    expect(preview).toMatchObject({ items: [{ slug: "one", content: { claims: [] } }, { slug: "two" }], needs: [] });
    expect((await ask(["event/one"]))["needs"]).toEqual([{ page: "event/two", needs: "event/one" }]);
    expect(await everythingIn(store)).toBe(before);

    expect((await problemOf(approve({ leave_out }), 409)).code).toBe("stale_base");
    const strange = { leave_out: ["event/one#/claims/nothing"], seen_hash: preview["seen_hash"] };
    expect((await problemOf(approve(strange), 422)).code).toBe("invalid_input");
    const done = await answerOf(approve({ leave_out, seen_hash: preview["seen_hash"] }), "reviewed", 201);
    expect(done).toMatchObject({
      state: "partially_accepted",
      items: [
        { outcome: "taken", returned: expect.arrayContaining([claim, summary]) },
        { outcome: "taken", returned: [] },
      ],
    });
    const page = await answerOf(send("/api/v1/pages/event/one"), "page");
    expect(page).toMatchObject({ claims: [], summary: {}, titles: { en: "Invented event one" } });
    expect((preview["items"] as { content: object }[])[0]?.content).toMatchObject({ summary: page["summary"] });
    const rest = await answerOf(send(`/api/v1/changesets/${done["rest"]}`, { token: author.token }), "changeset");
    expect(rest).toMatchObject({ state: "draft", items: [{ slug: "one", action: "edit" }] });
  });

  it("G1, G2: a moderator amends a proposal under their own name, and leaves its approval to another one", async () => {
    const { store, author, at, approve, moderator } = await aProposal();
    const seen = await answerOf(send(at, { token: moderator.token }), "changeset");
    const items = seen["items"] as Record<string, unknown>[];
    const changes = items.map(({ kind, slug, action, base, content }) => ({
      ...{ kind, slug, action, base },
      content: { ...(content as object), summary: { en: "A lamp came down." } },
    }));
    const body = { version: 1, changes, note: "Shorter." };
    expect((await problemOf(send(`${at}/amend`, { token: author.token, body }), 403)).code).toBe("missing_right");
    const amended = await answerOf(send(`${at}/amend`, { token: moderator.token, body }), "changeset");
    expect(amended).toMatchObject({ state: "submitted", version: 2, versions: [{ number: 1 }, { note: "Shorter." }] });
    expect((await problemOf(approve(), 403)).code).toBe("self_approval");
    const before = await everythingIn(store);
    expect((await problemOf(send(`${at}/amend`, { token: moderator.token, body }), 409)).code).toBe("stale_base");
    expect(await everythingIn(store)).toBe(before);
  });

  it("J1, J5: proposes to take a publication back, and says that its pages are gone once it is approved", async () => {
    const { author, moderator, at, approve } = await aProposal();
    await answerOf(approve(), "reviewed", 201);
    const body = { reason: "The report was withdrawn." };
    const undo = await answerOf(send(`${at}/revert`, { token: author.token, body }), "changeset", 201);
    expect(undo).toMatchObject({
      type: "revert",
      state: "submitted",
      items: [{ action: "delete" }, { action: "delete" }],
    });
    const { id, version, seen_hash } = undo;
    const verdict = { version, seen_hash, verdict: "approve", acknowledge_warnings: true };
    await answerOf(
      send(`/api/v1/changesets/${id}/reviews`, { token: moderator.token, body: verdict }),
      "reviewed",
      201,
    );
    expect((await problemOf(send("/api/v1/pages/event/one"), 410)).code).toBe("gone");
    expect((await problemOf(send(`${at}/revert`, { token: author.token, body }), 422)).code).toBe("no_change");
  });

  it("keeps a remark at its place, and lets its author settle it", async () => {
    const { author, moderator, at } = await aProposal();
    const remark = { comment: "Which lamp?", page: "event/one", anchor: "/summary/en" };
    await answerOf(send(`${at}/comments`, { token: moderator.token, body: remark }), "reviewed", 201);
    const { comments } = await answerOf(send(at, { token: author.token }), "changeset");
    expect(comments).toMatchObject([
      { page: "event/one", anchor: "/summary/en", body: "Which lamp?", resolved_at: null },
    ]);
    const [one] = comments as { id: string }[];
    const settled = await answerOf(
      send(`${at}/comments/${one?.id}/resolve`, { token: author.token, method: "POST" }),
      "changeset",
    );
    expect(settled["comments"]).toMatchObject([{ resolved_at: expect.stringMatching(/^\d{4}-/) }]);
    await problemOf(send(`${at}/comments/nothing/resolve`, { token: author.token, method: "POST" }), 404);
  });
});
