import { expect, it } from "vitest";
import { aSource, as, inventedParagraphs, published, theWiki, value } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { attachSource } from "../commands/attach-source";
import { findSourceOfText } from "./find-source-text";
import { numberText } from "./number-text";

const source = "source/invented-daily";
const lines = inventedParagraphs.map((text) => text.toUpperCase());

it("P15: knows a text that is attached, in another spelling, and with page furniture around it", async () => {
  const store = freshStore();
  await published(store, aSource());
  const bytes = new TextEncoder().encode(inventedParagraphs.join("\n"));
  value(await attachSource(as(store, theWiki), { slug: "invented-daily", bytes }));
  const same = (text: string) => findSourceOfText(store, numberText(text));
  expect(await same(lines.join("\n\n"))).toEqual({ ref: source, isNumberedAlike: true });
  expect(await same(["Share this article", ...lines].join("\n"))).toEqual({ ref: source, isNumberedAlike: false });
  expect(await same([...lines, "And a sentence more."].join("\n"))).toBeUndefined();
});

it("P15: knows a text by the page that describes its paragraphs, though none is attached", async () => {
  const store = freshStore();
  await published(store, aSource());
  const same = (text: string) => findSourceOfText(store, numberText(text));
  expect(await same(inventedParagraphs.join("\n"))).toEqual({ ref: source, isNumberedAlike: true });
  expect(await same(["Print", ...inventedParagraphs].join("\n"))).toEqual({ ref: source, isNumberedAlike: false });
  expect(await same(inventedParagraphs.slice(1).join("\n"))).toBeUndefined();
});
