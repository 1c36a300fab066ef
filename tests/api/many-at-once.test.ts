import { describe, expect, it } from "vitest";
import { setSuspended } from "@/db/commands/manage-user";
import {
  anEditOf,
  anEvent,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  noon,
  published,
  theWiki,
  value,
} from "@/tests/factories";
import { aMember, answerOf, aProposalOf, everythingIn, freshWiki, problemOf, send } from "./wiki";

const at = (name: string, step: string) => `/api/v1/users/${encodeURIComponent(name)}/${step}`;
const period = { from: new Date(noon - 1).toISOString(), to: new Date(noon + 1).toISOString() };

describe("what reaches many proposals or pages at once, over the interface", () => {
  it("J4: takes back an account's work of a period in one changeset, which its proposer cannot approve", async () => {
    const store = freshWiki();
    await published(store, aSource(), anEvent());
    const vandal = await aMember(store);
    const moderator = await aMember(store, { role: "moderator" });
    const edit = await anEditOf(store, "event/lamp-at-the-harbour", (content) => ({
      ...content,
      summary: { en: "No." },
    }));
    const { publicId } = await aSubmittedChangeset(as(store, vandal), edit);
    value(await approve(as(store, moderator), publicId));

    const body = { title: "Back", reason: "Invented.", ...period };
    const before = await everythingIn(store);
    await problemOf(send(at(vandal.name, "undo"), { token: vandal.token, body }), 403);
    await problemOf(send(at("Nobody", "undo"), { token: moderator.token, body }), 404);
    await problemOf(send(at(vandal.name, "undo"), { token: moderator.token, body: { ...body, to: "soon" } }), 422);
    expect(await everythingIn(store)).toBe(before);

    const undo = await answerOf(send(at(vandal.name, "undo"), { token: moderator.token, body }), "changeset", 201);
    expect(undo).toMatchObject({ type: "revert", state: "submitted", items: [{ slug: "lamp-at-the-harbour" }] });
    const { version, seen_hash } = undo;
    const verdict = { version, seen_hash, verdict: "approve", acknowledge_warnings: true };
    const decide = `/api/v1/changesets/${undo["id"]}/reviews`;
    expect((await problemOf(send(decide, { token: moderator.token, body: verdict }), 403)).code).toBe("self_approval");
    const second = await aMember(store, { role: "moderator" });
    await answerOf(send(decide, { token: second.token, body: verdict }), "reviewed", 201);
    const page = await answerOf(send("/api/v1/pages/event/lamp-at-the-harbour"), "page");
    expect(page).toMatchObject({ summary: { en: "A lamp fell in the hall." } });
  });

  it("F7: closes a suspended author's proposals with one reason, by a moderator alone", async () => {
    const store = freshWiki();
    await published(store, aSource());
    const author = await aMember(store);
    const moderator = await aMember(store, { role: "moderator" });
    const body = { reason_code: "vandalism", comment: "All of it is invented." };
    const proposal = aProposalOf(anEvent());
    const opened = await answerOf(
      send("/api/v1/changesets", { token: author.token, body: proposal }),
      "changeset",
      201,
    );
    await problemOf(send(at(author.name, "close-proposals"), { token: moderator.token, body }), 403);
    value(
      await setSuspended(as(store, theWiki), {
        name: author.name,
        suspended: true,
        reason: "A test.",
        cause: "vandalism",
      }),
    );
    await problemOf(send(at(author.name, "close-proposals"), { token: author.token, body }), 403);
    const closed = await answerOf(send(at(author.name, "close-proposals"), { token: moderator.token, body }), "closed");
    expect(closed).toEqual({ closed: [opened["id"]] });
    const seen = await answerOf(send(`/api/v1/changesets/${opened["id"]}`, { token: author.token }), "changeset");
    expect(seen).toMatchObject({ state: "rejected" });
  });
});
