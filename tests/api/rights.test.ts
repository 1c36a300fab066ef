import { describe, expect, it } from "vitest";
import { revokeToken } from "@/db/commands/issue-token";
import { setRole } from "@/db/commands/manage-user";
import { openSession, signOut } from "@/db/commands/sign-in";
import { listTokens } from "@/db/queries/people";
import { sessionCookies } from "@/server/session";
import { aSource, aSubmittedChangeset, as, theWiki, value } from "@/tests/factories";
import {
  aMember,
  answerOf,
  aProposalOf,
  aToken,
  everythingIn,
  freshWiki,
  problemOf,
  send,
  siteUrl,
  suspend,
} from "./wiki";

const draft = () => ({ ...aProposalOf(aSource()), submit: false });

describe("who asks", () => {
  it("is nobody without a token, is told so for every change, and learns nothing of what exists", async () => {
    const store = freshWiki();
    const editor = await aMember(store);
    const { publicId } = await aSubmittedChangeset(as(store, editor), aSource());
    const before = await everythingIn(store);
    const there = await problemOf(send(`/api/v1/changesets/${publicId}`), 401);
    const nowhere = await problemOf(send("/api/v1/changesets/00000000-0000-4000-8000-000000000000"), 401);
    expect(there).toEqual(nowhere);
    const refused = await send("/api/v1/changesets", { body: draft() });
    expect(refused.headers.get("www-authenticate")).toMatch(/^Bearer/);
    expect((await problemOf(refused, 401)).code).toBe("unauthenticated");
    await problemOf(send("/api/v1/changesets"), 401);
    expect(await everythingIn(store)).toBe(before);
  });

  it("is told so when the token opens nothing, also where a read needs none", async () => {
    const store = freshWiki();
    const editor = await aMember(store);
    const id = (await listTokens(store, editor.id))[0]?.publicId ?? "";
    await answerOf(send("/api/v1/me", { token: editor.token }), "me");
    value(await revokeToken(as(store, editor), { id }));
    for (const token of [editor.token, "twq_invented"]) {
      expect((await problemOf(send("/api/v1/pages", { token }), 401)).code).toBe("unauthenticated");
      expect((await problemOf(send("/api/v1/changesets", { token, body: draft() }), 401)).code).toBe("unauthenticated");
    }
  });

  it("may do with a token only what its scopes say", async () => {
    const store = freshWiki();
    const moderator = await aMember(store, { role: "moderator", scopes: ["review"] });
    const author = await aMember(store);
    const changeset = await aSubmittedChangeset(as(store, author), aSource());
    expect((await problemOf(send("/api/v1/changesets", { token: moderator.token, body: draft() }), 403)).code).toBe(
      "missing_right",
    );
    const proposing = await aToken(store, moderator, ["propose"]);
    const at = `/api/v1/changesets/${changeset.publicId}`;
    const { version, seen_hash } = await answerOf(send(at, { token: proposing }), "changeset");
    const verdict = { version, seen_hash, verdict: "approve", acknowledge_warnings: true };
    const before = await everythingIn(store);
    expect((await problemOf(send(`${at}/reviews`, { token: proposing, body: verdict }), 403)).code).toBe(
      "missing_right",
    );
    expect(await everythingIn(store)).toBe(before);
    await answerOf(send(`${at}/reviews`, { token: moderator.token, body: verdict }), "reviewed", 201);
  });

  it("loses a right on the very next call", async () => {
    const store = freshWiki();
    const moderator = await aMember(store, { role: "moderator" });
    const author = await aMember(store);
    const changeset = await aSubmittedChangeset(as(store, author), aSource());
    const at = `/api/v1/changesets/${changeset.publicId}`;
    const { version, seen_hash } = await answerOf(send(at, { token: moderator.token }), "changeset");
    const verdict = { version, seen_hash, verdict: "approve", acknowledge_warnings: true };
    value(await setRole(as(store, theWiki), { name: moderator.name, role: "editor" }));
    expect((await problemOf(send(`${at}/reviews`, { token: moderator.token, body: verdict }), 403)).code).toBe(
      "missing_right",
    );
    await suspend(store, author);
    expect((await problemOf(send("/api/v1/changesets", { token: author.token, body: draft() }), 403)).code).toBe(
      "suspended_account",
    );
    expect((await problemOf(send("/api/v1/changesets", { token: author.token }), 403)).code).toBe("suspended_account");
    expect(await answerOf(send("/api/v1/me", { token: author.token }), "me")).toMatchObject({ suspended: true });
    const mine = await answerOf(send("/api/v1/changesets?mine=true", { token: author.token }), "changesets");
    expect(mine).toMatchObject({ items: [{ id: changeset.publicId }] });
    await answerOf(send(`${at}/withdraw`, { token: author.token, method: "POST" }), "changeset");
  });

  it("cannot tell a draft of somebody else from what does not exist", async () => {
    const store = freshWiki();
    const editor = await aMember(store);
    const moderator = await aMember(store, { role: "moderator" });
    const opened = await answerOf(send("/api/v1/changesets", { token: editor.token, body: draft() }), "changeset", 201);
    for (const [method, tail, body] of [
      ["GET", "", undefined],
      ["PUT", "", draft()],
      ["POST", "/withdraw", undefined],
      ["POST", "/comments", { comment: "An invented remark." }],
      ["POST", "/reviews", { version: 1, seen_hash: "0".repeat(64), verdict: "approve" }],
    ] as const) {
      const ask = (id: unknown) => send(`/api/v1/changesets/${id}${tail}`, { token: moderator.token, method, body });
      expect(await problemOf(ask(opened["id"]), 404)).toEqual(
        await problemOf(ask("00000000-0000-4000-8000-000000000000"), 404),
      );
    }
    const queue = await answerOf(send("/api/v1/changesets?state=draft", { token: moderator.token }), "changesets");
    expect(queue["items"]).toEqual([]);
  });

  it("tells a moderator whose button came after the author took the proposal back that it was too late", async () => {
    const store = freshWiki();
    const editor = await aMember(store);
    const moderator = await aMember(store, { role: "moderator" });
    const { publicId } = await aSubmittedChangeset(as(store, editor), aSource());
    const at = `/api/v1/changesets/${publicId}`;
    const { version, seen_hash } = await answerOf(send(at, { token: moderator.token }), "changeset");
    await answerOf(send(`${at}/take-back`, { token: editor.token, method: "POST" }), "changeset");
    const body = { version, seen_hash, verdict: "approve" };
    expect((await problemOf(send(`${at}/reviews`, { token: moderator.token, body }), 409)).code).toBe(
      "already_decided",
    );
    await problemOf(send(`${at}/reviews`, { token: (await aMember(store)).token, body }), 404);
  });
});

describe("a session", () => {
  it("works from a page of this site and from nowhere else, and ends with the sign-out", async () => {
    const store = freshWiki();
    const editor = await aMember(store);
    const { sid } = value(
      await openSession({ ...as(store, editor), now: () => Date.now(), secret: () => "invented-session" }, editor),
    );
    const cookie = (await sessionCookies(sid))[0]?.split(";")[0] ?? "";
    expect(await answerOf(send("/api/v1/me", { headers: { cookie } }), "me")).toMatchObject({
      signed_in: true,
      name: editor.name,
      role: "editor",
      unread: 0,
    });
    const propose = (headers: Record<string, string>) =>
      send("/api/v1/changesets", { body: draft(), headers: { cookie, ...headers } });
    const before = await everythingIn(store);
    for (const headers of [
      {},
      { origin: "https://elsewhere.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site", origin: siteUrl },
    ])
      expect((await problemOf(propose(headers), 403)).code).toBe("bad_origin");
    expect(await everythingIn(store)).toBe(before);
    await answerOf(propose({ origin: siteUrl }), "changeset", 201);
    await answerOf(propose({ "sec-fetch-site": "same-origin" }), "changeset", 201);

    await signOut(as(store, editor), { sid });
    const me = await send("/api/v1/me", { headers: { cookie } });
    expect(me.headers.get("cache-control")).toBe("private, no-store");
    expect(await answerOf(me, "me")).toMatchObject({ signed_in: false, name: null, role: null });
    await problemOf(propose({ origin: siteUrl }), 401);
  });
});

describe("limits", () => {
  it("stop the ninth proposal of a new account in a minute, and say how long to wait", async () => {
    const store = freshWiki();
    const editor = await aMember(store);
    await store.write(async (tx) => {
      await tx.db.update(tx.t.users).set({ createdAt: Date.now() });
    });
    const statuses: number[] = [];
    for (let count = 0; count < 8; count += 1)
      statuses.push((await send("/api/v1/changesets", { token: editor.token, body: draft() })).status);
    expect(statuses).toEqual(Array.from({ length: 8 }, () => 201));
    const refused = await send("/api/v1/changesets", { token: editor.token, body: draft() });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await problemOf(refused, 429)).code).toBe("rate_limited");
  });

  it("count exports by the network that asks", async () => {
    freshWiki();
    const ask = (address: string) => send("/api/v1/events.csv", { headers: { "x-wiki-client": address } });
    for (let count = 0; count < 12; count += 1) expect((await ask("192.0.2.1")).status).toBe(200);
    await problemOf(ask("192.0.2.1"), 429);
    expect((await ask("192.0.2.2")).status).toBe(200);
  });
});
