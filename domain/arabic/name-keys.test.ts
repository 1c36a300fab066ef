import { describe, expect, it } from "vitest";
import { nameKeys, wordKey } from "./name-keys";

describe("the keys of a name", () => {
  it("let every spelling of a part of it meet, across scripts", () => {
    const keys = nameKeys("لشكر جهنغوي");
    for (const part of ["جنقوي", "جنجوي", "Jhangvi"]) expect(keys).toContain(wordKey(part));
    expect(nameKeys("Lashkar-e-Jhangvi")).toContain(wordKey("جنقوي"));
  });

  it("let a name in one word and in two meet", () => {
    expect(nameKeys("موساخيل")[0]).toBe(nameKeys("موسى خيل")[0]);
  });

  it("are none for words of the dictionary, numbers and short words", () => {
    expect(nameKeys("هجوم")).toEqual([]);
    expect(wordKey("الهجمات")).toBeUndefined();
    expect(wordKey("2013")).toBeUndefined();
    expect(wordKey("كويتا")).toBeUndefined();
  });
});
