import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical";
import { chainHash, chainStart, commitment, contentHash, paragraphHash } from "./hash";

/** Stored chains rest on these very bytes: if one of these changes, every wiki there is stops verifying. */
describe("the bytes that history rests on", () => {
  const content = {
    titles: { en: "A title", ar: "عنوان" },
    claims: [{ v: 61, q: "at_least" }],
    none: undefined,
    empty: null,
  };

  it("are JSON with sorted keys, without blanks and without what is not there", () => {
    expect(canonicalJson(content)).toBe(
      '{"claims":[{"q":"at_least","v":61}],"empty":null,"titles":{"ar":"عنوان","en":"A title"}}',
    );
    expect(canonicalJson([1, undefined, "a\u2028b"])).toBe('[1,null,"a\u2028b"]');
  });

  it("give the same hashes for ever", () => {
    expect(contentHash(content)).toBe("3697135b4af689717712d7de55d4528fb57804ec02c447443c7b9980dbeb1e61");
    expect(commitment("salt", content)).toBe("94f4f705931d6a4d5f6a006fb375282eab772d69e14312e353e12969fe3491dd");
    expect(chainHash(chainStart, content)).toBe("4a8d81f9865e026d599410ddd6f2b5230b4057a1fb81c5e412cb8b5e1951299e");
    expect(paragraphHash("  Two\u00a0 words,\n\tone line ")).toBe(paragraphHash("Two words, one line"));
    expect(paragraphHash("Two words, one line")).toBe(
      "74508ebde7bd9ecdcc81176c7ca68fdc6da4f819056b28be3d1e450c840381a5",
    );
  });

  it("do not depend on the order of keys, and depend on everything else", () => {
    expect(contentHash({ a: 1, b: [1, 2] })).toBe(contentHash({ b: [1, 2], a: 1 }));
    expect(contentHash({ a: 1, b: [2, 1] })).not.toBe(contentHash({ a: 1, b: [1, 2] }));
    expect(commitment("salt", content)).not.toBe(commitment("other", content));
    expect(chainHash("0", content)).not.toBe(chainHash("1", content));
  });
});
