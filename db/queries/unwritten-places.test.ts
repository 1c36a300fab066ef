import { expect, it } from "vitest";
import { published } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { findUnwrittenPlaces } from "./unwritten-places";

it("finds the places of the list that have no page, and those around them, each once", async () => {
  const store = freshStore();
  const found = async () => {
    const { places, isListPublished } = await findUnwrittenPlaces(store, [
      "place/mastung",
      "place/quetta",
      "place/no-such-lamp",
    ]);
    return [places.map(({ key }) => key), isListPublished];
  };
  expect(await found()).toEqual([["mastung", "balochistan", "pakistan", "quetta"], false]);
  await published(store, {
    kind: "place",
    slug: "balochistan",
    base: null,
    content: { titles: { en: "Balochistan" }, fields: { placeType: "province" } },
  });
  expect(await found()).toEqual([["mastung", "pakistan", "quetta"], false]);
});
