import { describe, expect, it } from "vitest";
import { dump } from "@/tests/dump";
import { approve, aSource, aSubmittedChangeset, as, aUser, noon, refusal, value } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { findLease } from "../queries/leases";
import { verifyDatabase } from "../queries/verify";
import { releaseLease, takeLease } from "./take-lease";

async function aWaitingChangeset() {
  const store = freshStore();
  const author = await aUser(store);
  const { id, publicId } = await aSubmittedChangeset(as(store, author), aSource());
  const one = await aUser(store, { role: "moderator", name: "First Reader" });
  const two = await aUser(store, { role: "moderator", name: "Second Reader" });
  return { store, author, id, publicId, one, two };
}

describe("looking at a proposal", () => {
  it("H11: is refused with name and time once somebody else looks at it, and the holder stays", async () => {
    const { store, id, publicId, one, two } = await aWaitingChangeset();
    value(await takeLease(as(store, one), { id: publicId }));
    const before = dump(store);
    expect(await takeLease(as(store, two), { id: publicId })).toMatchObject({
      ok: false,
      error: { code: "lease_taken", params: { name: "First Reader", until: new Date(noon + 1_800_000).toISOString() } },
    });
    expect(dump(store)).toEqual(before);
    expect(await findLease(store, id, noon)).toMatchObject({ holderId: one.id });
  });

  it("is taken over on purpose, is free after thirty minutes, and is renewed and left by its holder alone", async () => {
    const { store, id, publicId, one, two } = await aWaitingChangeset();
    value(await takeLease(as(store, one), { id: publicId }));
    value(await takeLease(as(store, two), { id: publicId, over: true }));
    expect(await findLease(store, id, noon)).toMatchObject({ holder: "Second Reader" });
    value(await releaseLease(as(store, one), { id: publicId }));
    expect(await findLease(store, id, noon)).toMatchObject({ holder: "Second Reader" });
    const later = { now: noon + 20 * 60_000 };
    value(await takeLease(as(store, two, later), { id: publicId }));
    expect(await findLease(store, id, noon + 40 * 60_000)).toMatchObject({ holder: "Second Reader" });
    expect(await findLease(store, id, noon + 51 * 60_000)).toBeUndefined();
    value(await takeLease(as(store, one, { now: noon + 51 * 60_000 }), { id: publicId }));
    value(await releaseLease(as(store, one), { id: publicId }));
    expect(await findLease(store, id, noon)).toBeUndefined();
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("hinders nobody from deciding, ends with the decision, and is not for authors", async () => {
    const { store, author, id, publicId, one, two } = await aWaitingChangeset();
    expect(refusal(await takeLease(as(store, author), { id: publicId }))).toBe("missing_right");
    value(await takeLease(as(store, one), { id: publicId }));
    value(await approve(as(store, two), publicId));
    expect(await findLease(store, id, noon)).toBeUndefined();
    expect(refusal(await takeLease(as(store, one), { id: publicId }))).toBe("already_decided");
  });
});
