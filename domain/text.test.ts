import { expect, it } from "vitest";
import { paragraphHash } from "./revisions/hash";
import { bilingual, isStreamSafe, line } from "./text";

const hostile = `م${"\u0651\u064e".repeat(100_000)}`;

it("takes vowelled words and letters of several marks", () => {
  expect(isStreamSafe("الْهُجُومُ الَّذِي")).toBe(true);
  expect(isStreamSafe(`e${"\u0301".repeat(30)}`)).toBe(true);
});

it("refuses a letter of more marks than any script writes, before it is normalised", () => {
  const bound = { error: { issues: [{ message: "text.too_many_marks" }] } };
  expect(line(1_000_000).safeParse(hostile)).toMatchObject(bound);
  expect(bilingual(1_000_000).safeParse({ ar: hostile })).toMatchObject(bound);
});

it("comes to an end with the hash of a paragraph of marks, and leaves all other hashes alone", () => {
  expect(paragraphHash(hostile)).not.toBe(paragraphHash("م"));
  expect(paragraphHash("  الْهُجُومُ \n الَّذِي ")).toBe(paragraphHash("الْهُجُومُ الَّذِي"));
});
