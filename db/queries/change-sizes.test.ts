import { expect, it } from "vitest";
import { anEditOf, anEvent, aSource, aSubmittedChangeset, as, published, theChangeset } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { mapChangeSizes } from "./change-sizes";

it("keeps how much a proposal changes, and counts it again where nobody kept it", async () => {
  const store = freshStore();
  const { editor } = await published(store, aSource(), anEvent());
  const change = await anEditOf(store, "event/lamp-at-the-harbour", (content) => ({
    ...content,
    titles: { ...content.titles, en: `${content.titles.en} with seven invented words behind it today` },
    claims: content.claims.slice(1),
  }));
  const { publicId } = await aSubmittedChangeset(as(store, editor), change);
  const kept = (await mapChangeSizes(store, [publicId])).get(publicId);
  expect(kept).toEqual({ wordsAdded: 7, wordsRemoved: 0, claimsChanged: 1 });

  const { items } = await theChangeset(store, publicId);
  expect(items).toHaveLength(1);
  await store.write(async (tx) =>
    tx.db.update(tx.t.changesetItems).set({ wordsAdded: null, wordsRemoved: null, claimsChanged: null }),
  );
  expect((await mapChangeSizes(store, [publicId])).get(publicId)).toEqual(kept);
  expect(await mapChangeSizes(store, [])).toEqual(new Map());
});
