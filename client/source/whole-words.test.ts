import { expect, it } from "vitest";
import { wholeWords } from "./whole-words";

const taken = (text: string, from: number, to: number) => {
  const words = wholeWords(text, from, to);
  return text.slice(words.from, words.to);
};

it("takes whole words of what was selected in part, and no blanks or signs around them", () => {
  const text = "It hurt at least 61 visitors, a clerk said.";
  expect(taken(text, 9, 18)).toBe("at least 61");
  expect(taken(text, 7, 20)).toBe("at least 61");
  expect(taken(text, 20, 29)).toBe("visitors");
});

it("keeps the marks of Arabic words with their letters", () => {
  const text = "أُصيبَ أكثرُ من ٥ زوّار.";
  expect(taken(text, text.indexOf("كثر"), text.indexOf("٥") + 1)).toBe("أكثرُ من ٥");
});

it("is nothing where no word was touched", () => {
  expect(taken("one — two", 3, 6)).toBe("");
});
