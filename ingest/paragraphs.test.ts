import { describe, expect, it } from "vitest";
import { paragraphHash } from "@/domain/revisions/hash";
import { paragraphsOf } from "./paragraphs";

describe("the paragraphs of a source", () => {
  it("are the lines that are not empty, a no-break space being empty, with the line they stand on", () => {
    const text = "\uFEFFThe harbour\r\n\r\n\u00a0\r\n  It opened.\u3000\nClosed\rAgain";
    expect(paragraphsOf(text).map(({ n, rawLine, text: line }) => [n, rawLine, line])).toEqual([
      [1, 1, "The harbour"],
      [2, 4, "It opened."],
      [3, 5, "Closed"],
      [4, 6, "Again"],
    ]);
  });

  it("are hashed alike however they are spaced", () => {
    const [first] = paragraphsOf("  The   harbour\topened ");
    expect(first?.sha256).toBe(paragraphHash("The harbour opened"));
  });

  it("tell of themselves that they repeat another one, or that they carry an hour", () => {
    expect(paragraphsOf("Headline\n09:15 A lamp fell\n٠٩:٢٠ سقط مصباح\nHeadline\nEnd").map((one) => one.kind)).toEqual([
      undefined,
      "timestamped",
      "timestamped",
      "duplicate",
      undefined,
    ]);
  });
});
