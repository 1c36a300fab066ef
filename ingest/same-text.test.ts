import { expect, it } from "vitest";
import { paragraphsOf } from "./paragraphs";
import { isNumberedAlike, textKey } from "./same-text";

const key = (text: string) => textKey(paragraphsOf(text));

it("P15: knows a text again after folding and without what pages put around it", () => {
  const text = "سقط مصباحٌ في القاعة.\n\nقال الكاتب: أصيب ٤ زوار.";
  const copy = "شارك هذا الخبر\nسقط مصباح في القاعه\n\n\nقال الكاتب : أُصيب 4 زوّار.\nطباعة\nسقط مصباح في القاعه";
  expect(key(copy)).toBe(key(text));
  expect(isNumberedAlike(paragraphsOf(copy), paragraphsOf(text))).toBe(false);
  expect(isNumberedAlike(paragraphsOf("سقط مصباح في القاعة\nقال الكاتب: أصيب 4 زوار"), paragraphsOf(text))).toBe(true);
});

it("P15: takes a text with another figure, sentence or order for another text", () => {
  const text = "A lamp fell.\nIt hurt 4 visitors.";
  for (const other of [
    "A lamp fell.\nIt hurt 5 visitors.",
    "A lamp fell.\nIt hurt 4 visitors.\nThe hall was shut.",
    "It hurt 4 visitors.\nA lamp fell.",
  ])
    expect(key(other)).not.toBe(key(text));
});
