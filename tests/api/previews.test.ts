import { describe, expect, it } from "vitest";
import { openChangeset } from "@/db/commands/open-changeset";
import { anEditOf, anEvent, aProposal, aSource, as, published, value, verdict } from "@/tests/factories";
import { aMember, everythingIn, freshWiki, problemOf, send } from "./wiki";

const lamp = "event/lamp-at-the-harbour";
const planted = "Zebrawoodson";
const nowhere = "00000000-0000-4000-8000-000000000000";
const steps = ["part-preview", "merge-preview"] as const;
const preview = (id: string, step: string) => `/api/v1/changesets/${id}/${step}`;

/** A draft, a proposal that waits and one that was rejected, each with the planted word, and who may ask for them. */
async function aWiki() {
  const store = freshWiki();
  const { moderator: decider } = await published(store, aSource(), anEvent());
  const [author, other] = [await aMember(store), await aMember(store)];
  const moderator = await aMember(store, { role: "moderator" });
  const made = async (submit: boolean) => {
    const change = await anEditOf(store, lamp, (content) => ({
      ...content,
      summary: { ...content.summary, en: `${planted} ${submit}.` },
    }));
    return value(await openChangeset(as(store, author), { ...aProposal(change), submit })).id;
  };
  const draft = await made(false);
  const rejected = await made(true);
  value(await verdict(as(store, decider), rejected, { verdict: "reject", reason_code: "other", comment: "No." }));
  const waiting = await made(true);
  const ask = (id: string, step: string, token?: string) =>
    send(preview(id, step), { body: step === "part-preview" ? { leave_out: [] } : {}, ...(token ? { token } : {}) });
  return { store, author, other, moderator, draft, waiting, rejected, ask };
}

describe("what a proposal would give", () => {
  it.each(steps)("O12: %s is for whoever may open the proposal, and kept by nobody", async (step) => {
    const { store, author, other, moderator, draft, waiting, rejected, ask } = await aWiki();
    const before = await everythingIn(store);
    const opens = async (id: string, token: string) => {
      const answer = await ask(id, step, token);
      expect(answer.headers.get("cache-control")).toMatch(/no-store/);
      const text = await answer.text();
      expect(text.includes(planted)).toBe(answer.status === 200);
      return answer.status === 200;
    };
    const table = [];
    for (const id of [draft, waiting, rejected])
      table.push([await opens(id, author.token), await opens(id, other.token), await opens(id, moderator.token)]);
    expect(table).toEqual([
      [true, false, false],
      [true, true, true],
      // What was decided cannot be divided any more.
      step === "part-preview" ? [false, false, false] : [true, false, true],
    ]);
    expect(await everythingIn(store)).toBe(before);
  });

  it.each(steps)(
    "O12: %s answers what may not be seen like what is not there, and a visitor always alike",
    async (step) => {
      const { other, draft, ask } = await aWiki();
      expect(await problemOf(ask(draft, step, other.token), 404)).toEqual(
        await problemOf(ask(nowhere, step, other.token), 404),
      );
      expect(await problemOf(ask(draft, step), 401)).toEqual(await problemOf(ask(nowhere, step), 401));
    },
  );
});

describe("checks of what somebody is writing", () => {
  it("O12: are for whoever may propose, name nothing of what others propose, and are kept by nobody", async () => {
    const { store, other } = await aWiki();
    const change = { kind: "event", slug: "lamp-at-the-harbour", base: 1, content: { titles: { ar: "مصباح" } } };
    const body = { changes: [change] };
    await problemOf(send("/api/v1/checks", { body }), 401);
    const reading = await aMember(store, { scopes: ["review"] });
    await problemOf(send("/api/v1/checks", { body, token: reading.token }), 403);
    const answer = await send("/api/v1/checks", { body, token: other.token });
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(await answer.text()).not.toContain(planted);
  });
});
