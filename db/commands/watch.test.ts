import { describe, expect, it } from "vitest";
import { aPage } from "@/domain/checks/examples";
import { aClaim } from "@/domain/claims/examples";
import { anEvent, aSource, as, aUser, published, refusal, value } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { listRecentChanges } from "../queries/revisions";
import { listWatches } from "../queries/watches";
import { watch } from "./watch";

const harbour = {
  kind: "place" as const,
  slug: "harbour",
  base: null,
  content: aPage("place", { titles: { ar: "ميناء مخترع", en: "Invented harbour" }, fields: { placeType: "site" } }),
};
const there = aClaim({
  id: "place",
  property: "location",
  value: { type: "place", ref: "place/harbour", precision: "site", relation: "in", basis: "stated" },
  paragraph: 2,
});

async function aWiki() {
  const store = freshStore();
  await published(store, aSource(), harbour, anEvent({ claims: [there] }), anEvent({ slug: "elsewhere" }));
  return { store, user: await aUser(store) };
}

describe("watching", () => {
  it("shows the changes of a page, of a kind, and of what happened at a place", async () => {
    const { store, user } = await aWiki();
    const changed = async () =>
      (await listRecentChanges(store, { watchedBy: user.id })).items.map((row) => `${row.kind}/${row.slug}`).sort();
    expect(await changed()).toEqual([]);
    value(await watch(as(store, user), { scope: "page", target: "event/elsewhere", on: true }));
    expect(await changed()).toEqual(["event/elsewhere"]);
    value(await watch(as(store, user), { scope: "place", target: "place/harbour", on: true }));
    expect(await changed()).toEqual(["event/elsewhere", "event/lamp-at-the-harbour", "place/harbour"]);
    value(await watch(as(store, user), { scope: "kind", target: "source", on: true }));
    expect(await changed()).toContain("source/invented-daily");
  });

  it("begins once however often it is asked for, and ends", async () => {
    const { store, user } = await aWiki();
    const it = { scope: "page", target: "event/elsewhere" } as const;
    value(await watch(as(store, user), { ...it, on: true }));
    value(await watch(as(store, user), { ...it, on: true }));
    expect(await listWatches(store, user.id)).toHaveLength(1);
    value(await watch(as(store, user), { ...it, on: false }));
    expect(await listWatches(store, user.id)).toEqual([]);
  });

  it("is refused to visitors, and for what is not there", async () => {
    const { store, user } = await aWiki();
    expect(refusal(await watch(as(store, { kind: "reader" }), { scope: "kind", target: "event", on: true }))).toBe(
      "unauthenticated",
    );
    expect(refusal(await watch(as(store, user), { scope: "page", target: "event/nothing", on: true }))).toBe(
      "not_found",
    );
    expect(refusal(await watch(as(store, user), { scope: "place", target: "event/elsewhere", on: true }))).toBe(
      "not_found",
    );
    expect(refusal(await watch(as(store, user), { scope: "kind", target: "vehicle", on: true }))).toBe("not_found");
  });
});
