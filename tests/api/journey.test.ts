import { describe, expect, it } from "vitest";
import { anEvent, aSource } from "@/tests/factories";
import { aMember, answerOf, aProposalOf, everythingIn, freshWiki, problemOf, send } from "./wiki";

type Item = { kind: string; slug: string; action: string; base: number | null; content: Record<string, unknown> };
type Changeset = { id: string; version: number; seen_hash: string; state: string; items: Item[] };

const verdictOn = ({ version, seen_hash }: Changeset, verdict: string, more: Record<string, unknown> = {}) => ({
  version,
  seen_hash,
  verdict,
  acknowledge_warnings: true,
  ...more,
});

describe("the way of a proposal through the HTTP interface alone", () => {
  it("leads from an editor over two pages, back once, to every reader", async () => {
    const store = freshWiki();
    const editor = await aMember(store, { scopes: ["propose"] });
    const moderator = await aMember(store, { role: "moderator" });

    const opened = await send("/api/v1/changesets", { token: editor.token, body: aProposalOf(aSource(), anEvent()) });
    const address = opened.headers.get("location") ?? "";
    const first = (await answerOf(opened, "changeset", 201)) as Changeset;
    expect(address).toBe(`/api/v1/changesets/${first.id}`);
    expect(first).toMatchObject({ state: "submitted", version: 1, freshness: "current", author: editor.name });
    await problemOf(send("/api/v1/pages/event/lamp-at-the-harbour"), 404);

    const queue = await answerOf(send("/api/v1/changesets?state=submitted", { token: moderator.token }), "changesets");
    expect(queue).toMatchObject({
      next: null,
      items: [{ id: first.id, pages: ["source/invented-daily", "event/lamp-at-the-harbour"] }],
    });

    const before = await everythingIn(store);
    const own = await send(`${address}/reviews`, { token: editor.token, body: verdictOn(first, "approve") });
    expect((await problemOf(own, 403)).code).toBe("missing_right");
    expect(await everythingIn(store)).toBe(before);

    const sentBack = await send(`${address}/reviews`, {
      token: moderator.token,
      body: verdictOn(first, "request_changes", { comment: "Please name the hall." }),
    });
    expect(await answerOf(sentBack, "reviewed", 201)).toMatchObject({ state: "changes_requested", publication: null });

    const seen = (await answerOf(send(address, { token: editor.token }), "changeset")) as Changeset;
    const changes = seen.items.map(({ kind, slug, action, base, content }) => ({ kind, slug, action, base, content }));
    const event = changes[1]?.content ?? {};
    changes[1] = {
      ...anItem(changes[1]),
      content: { ...event, summary: { ar: "سقط مصباح في القاعة الجديدة.", en: "A lamp fell in the new hall." } },
    };
    const revised = await send(address, {
      token: editor.token,
      method: "PUT",
      body: { title: "An invented change", reason: "The hall is named now.", changes, note: "Named the hall" },
    });
    const second = (await answerOf(revised, "changeset")) as Changeset;
    expect(second).toMatchObject({ state: "submitted", version: 2 });

    const late = await send(`${address}/reviews`, { token: moderator.token, body: verdictOn(first, "approve") });
    expect((await problemOf(late, 409)).code).toBe("stale_base");
    await problemOf(send("/api/v1/pages/event/lamp-at-the-harbour"), 404);

    const approved = await send(`${address}/reviews`, { token: moderator.token, body: verdictOn(second, "approve") });
    const done = await answerOf(approved, "reviewed", 201);
    expect(done).toMatchObject({ state: "accepted", seen_hash: null, publication: expect.any(String) });

    const page = await answerOf(send("/api/v1/pages/event/lamp-at-the-harbour"), "page");
    expect(page).toMatchObject({
      kind: "event",
      slug: "lamp-at-the-harbour",
      summary: { en: "A lamp fell in the new hall." },
      revision: { number: 1, author: editor.name, reviewed_by: moderator.name },
    });
    await answerOf(send("/api/v1/pages/source/invented-daily"), "page");
    const history = await answerOf(send("/api/v1/pages/event/lamp-at-the-harbour/revisions"), "revisions");
    expect(history).toMatchObject({
      next: null,
      items: [
        {
          number: 1,
          author: editor.name,
          reviewed_by: moderator.name,
          summary: "An invented change",
          changeset: first.id,
        },
      ],
    });
    const log = (await answerOf(send("/api/v1/log"), "log")) as { items: { action: string; actor: string }[] };
    expect(log.items.map(({ action, actor }) => [action, actor]).slice(0, 4)).toEqual([
      ["changeset_approved", moderator.name],
      ["changeset_submitted", editor.name],
      ["changeset_revised", editor.name],
      ["changeset_sent_back", moderator.name],
    ]);
  });

  it("takes back exactly what a read gave, changed in one place", async () => {
    const store = freshWiki();
    const editor = await aMember(store);
    const moderator = await aMember(store, { role: "moderator" });
    const opened = await send("/api/v1/changesets", { token: editor.token, body: aProposalOf(aSource(), anEvent()) });
    const first = (await answerOf(opened, "changeset", 201)) as Changeset;
    await answerOf(
      send(`/api/v1/changesets/${first.id}/reviews`, { token: moderator.token, body: verdictOn(first, "approve") }),
      "reviewed",
      201,
    );

    const page = await answerOf(send("/api/v1/pages/event/lamp-at-the-harbour"), "page");
    const { titles, aliases, summary, body, fields, claims } = page;
    const content = { titles, aliases, summary, body, fields, claims };
    const change = { kind: "event", slug: "lamp-at-the-harbour", base: 1, content };
    const same = { title: "Nothing", reason: "Nothing.", changes: [change] };
    expect((await problemOf(send("/api/v1/changesets", { token: editor.token, body: same }), 422)).code).toBe(
      "no_change",
    );

    const other = {
      ...same,
      changes: [{ ...change, content: { ...content, aliases: [{ text: "The harbour lamp", lang: "en" }] } }],
    };
    const edited = await answerOf(send("/api/v1/changesets", { token: editor.token, body: other }), "changeset", 201);
    const [item] = (edited as Changeset).items;
    expect(item?.content["claims"]).toEqual(claims);
    expect(item?.base).toBe(1);
  });

  it("lets a draft be saved, submitted, taken back, discussed and withdrawn by its author", async () => {
    const store = freshWiki();
    const editor = await aMember(store);
    const other = await aMember(store);
    const draft = { ...aProposalOf(aSource()), submit: false };
    const opened = (await answerOf(
      send("/api/v1/changesets", { token: editor.token, body: draft }),
      "changeset",
      201,
    )) as Changeset;
    expect(opened.state).toBe("draft");
    const at = `/api/v1/changesets/${opened.id}`;
    const put = (saves: number) =>
      send(at, {
        token: editor.token,
        method: "PUT",
        body: { ...aProposalOf(aSource()), title: "Saved again", saves },
      });
    expect(await answerOf(put(1), "changeset")).toMatchObject({
      state: "draft",
      version: 1,
      saves: 2,
      title: "Saved again",
    });
    expect((await problemOf(put(1), 409)).code).toBe("draft_conflict");

    const step = (name: string, token = editor.token) => send(`${at}/${name}`, { token, method: "POST" });
    expect(await answerOf(step("submit"), "changeset")).toMatchObject({ state: "submitted" });
    const said = await send(`${at}/comments`, { token: other.token, body: { comment: "Looks right." } });
    expect(await answerOf(said, "reviewed", 201)).toMatchObject({
      state: "submitted",
      reviews: [{ verdict: "comment", comment: "Looks right.", reviewer: other.name }],
    });
    expect(await answerOf(step("take-back"), "changeset")).toMatchObject({ state: "draft" });
    await problemOf(step("submit", other.token), 404);
    expect(await answerOf(step("withdraw"), "changeset")).toMatchObject({ state: "withdrawn", seen_hash: null });
    expect((await problemOf(step("withdraw"), 409)).code).toBe("already_decided");
    const mine = await answerOf(send("/api/v1/changesets?mine=true", { token: editor.token }), "changesets");
    expect(mine).toMatchObject({ items: [{ id: opened.id, state: "withdrawn" }] });
    expect(await answerOf(send("/api/v1/changesets?mine=true", { token: other.token }), "changesets")).toMatchObject({
      items: [],
    });
  });

  it("never lets an administrator approve what they wrote", async () => {
    const store = freshWiki();
    const admin = await aMember(store, { role: "admin" });
    const opened = await send("/api/v1/changesets", { token: admin.token, body: aProposalOf(aSource()) });
    const changeset = (await answerOf(opened, "changeset", 201)) as Changeset;
    const before = await everythingIn(store);
    const tried = send(`/api/v1/changesets/${changeset.id}/reviews`, {
      token: admin.token,
      body: verdictOn(changeset, "approve"),
    });
    expect((await problemOf(tried, 403)).code).toBe("self_approval");
    expect(await everythingIn(store)).toBe(before);
  });
});

function anItem<T>(item: T | undefined): T {
  if (item === undefined) throw new Error("There is no such item.");
  return item;
}
