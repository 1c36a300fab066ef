import { expect, it } from "vitest";
import { freshStore } from "@/tests/store";
import { documentId, indexDocument, type SearchDocument } from "./search";
import { findTiers } from "./search-tiers";

const nothing: SearchDocument = {
  titleF: "",
  titleS: "",
  nameF: "",
  nameK: "",
  summaryF: "",
  summaryS: "",
  bodyF: "",
  bodyS: "",
  claimF: "",
  claimS: "",
};

it("says of each document asked about how it has a word, near ones and far ones, and of no other", async () => {
  const store = freshStore();
  const title = { ...nothing, titleF: "lantern", titleS: "lantern" };
  const text = { ...nothing, bodyF: "a lantern", bodyS: "a lantern" };
  const places = [
    [1, title],
    [2, text],
    [3, text],
    [400, text],
    [401, title],
    [9000, nothing],
    [9001, title],
  ] as const;
  await store.write(async (tx) => {
    for (const [page, document] of places) await indexDocument(tx, page, "en", document);
  });
  const word = { forms: ["lantern"], stems: ["lantern"] };
  const asked = [1, 2, 400, 9000, 9001].map((page) => documentId(page, "en"));
  const found = await findTiers(store, word, asked, { mayLack: true });
  expect([...found].sort(([a], [b]) => a - b)).toEqual([
    [documentId(1, "en"), "name"],
    [documentId(2, "en"), "text"],
    [documentId(400, "en"), "text"],
    [documentId(9001, "en"), "name"],
  ]);
});
