import { describe, expect, it } from "vitest";
import type { Store } from "@/db/store";
import { aSource } from "@/tests/factories";
import { aMember, answerOf, aProposalOf, everythingIn, freshWiki, problemOf, putStore, send } from "./wiki";

const key = (name: string) => ({ "idempotency-key": name });

/** From now on the process dies the moment a changeset is on the disk; what it gives back brings it up again. */
function cutPowerAfterEffect(store: Store): () => void {
  const write: Store["write"] = async (work) => {
    const before = (await store.read.select().from(store.t.changesets)).length;
    const result = await store.write(work);
    if ((await store.read.select().from(store.t.changesets)).length > before) throw new Error("The power is cut.");
    return result;
  };
  putStore({ ...store, write });
  return () => putStore(store);
}

describe("a write with an Idempotency-Key", () => {
  it("happens once when the process dies between the effect and the answer", async () => {
    const store = freshWiki();
    const { token } = await aMember(store);
    const ask = () => send("/api/v1/changesets", { token, body: aProposalOf(aSource()), headers: key("cut") });
    const restart = cutPowerAfterEffect(store);
    await problemOf(ask(), 503);
    restart();
    const [made] = await store.read.select().from(store.t.changesets);
    const answer = await ask();
    expect(answer.headers.get("location")).toBe(`/api/v1/changesets/${made?.publicId}`);
    const first = await answerOf(answer, "changeset", 201);
    expect(await answerOf(ask(), "changeset", 201)).toEqual(first);
    expect(await store.read.select().from(store.t.changesets)).toHaveLength(1);
  });

  it("happens once, and the same request gets the same answer again", async () => {
    const store = freshWiki();
    const { token } = await aMember(store);
    const ask = () => send("/api/v1/changesets", { token, body: aProposalOf(aSource()), headers: key("one") });
    const first = await answerOf(ask(), "changeset", 201);
    const before = await everythingIn(store);
    const again = await ask();
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(again.headers.get("location")).toBe(`/api/v1/changesets/${first["id"]}`);
    expect(await answerOf(again, "changeset", 201)).toEqual(first);
    expect(await everythingIn(store)).toBe(before);
  });

  it("is refused under the same key with another body or at another address", async () => {
    const store = freshWiki();
    const { token } = await aMember(store);
    const opened = await send("/api/v1/changesets", { token, body: aProposalOf(aSource()), headers: key("one") });
    const { id } = await answerOf(opened, "changeset", 201);
    const before = await everythingIn(store);
    const other = send("/api/v1/changesets", {
      token,
      body: aProposalOf(aSource({ slug: "other" })),
      headers: key("one"),
    });
    expect((await problemOf(other, 422)).code).toBe("idempotency_mismatch");
    const elsewhere = send(`/api/v1/changesets/${id}/withdraw`, { token, method: "POST", headers: key("one") });
    expect((await problemOf(elsewhere, 422)).code).toBe("idempotency_mismatch");
    expect(await everythingIn(store)).toBe(before);
  });

  it("happens once when it is sent sixteen times at the same moment", async () => {
    const store = freshWiki();
    const { token } = await aMember(store);
    const ask = () => send("/api/v1/changesets", { token, body: aProposalOf(aSource()), headers: key("storm") });
    const answers = await Promise.all(Array.from({ length: 16 }, ask));
    const statuses = answers.map((one) => one.status);
    expect(statuses.every((status) => status === 201 || status === 409)).toBe(true);
    expect(statuses).toContain(201);
    expect(await store.read.select().from(store.t.changesets)).toHaveLength(1);
    const bodies = await Promise.all(answers.filter((one) => one.status === 201).map((one) => one.text()));
    expect(new Set(bodies).size).toBe(1);
  });

  it("keeps a refusal too, so that trying again changes nothing", async () => {
    const store = freshWiki();
    const { token } = await aMember(store);
    const ask = () => send("/api/v1/changesets", { token, body: { title: "" }, headers: key("bad") });
    expect(await problemOf(ask(), 422)).toEqual(await problemOf(ask(), 422));
  });

  it("is a matter of each account", async () => {
    const store = freshWiki();
    const one = await aMember(store);
    const two = await aMember(store);
    const ask = (token: string, slug: string) =>
      send("/api/v1/changesets", { token, body: aProposalOf(aSource({ slug })), headers: key("shared") });
    await answerOf(ask(one.token, "first"), "changeset", 201);
    await answerOf(ask(two.token, "second"), "changeset", 201);
  });

  it("needs a key of at most two hundred characters", async () => {
    const store = freshWiki();
    const { token } = await aMember(store);
    await problemOf(send("/api/v1/changesets", { token, body: {}, headers: key("x".repeat(201)) }), 422);
  });
});
