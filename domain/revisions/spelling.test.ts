import { describe, expect, it } from "vitest";
import { isSpellingOnly } from "./spelling";

describe("a change of spelling alone", () => {
  it.each([
    ["قتل احمد في المدينه", "قُتل أحمد في المدينة"],
    ["The fire spread , quickly", "The fire spread, quickly."],
    ['He said "no"', "He said «no»"],
    ["مسئول كبير", "مسؤول كبير"],
    ["A Fire", "a fire"],
  ])("is %j to %j", (before, after) => {
    expect(isSpellingOnly(before, after)).toBe(true);
  });

  it.each([
    ["six died", "seven died"],
    ["6 died", "60 died"],
    ["1.5 tons", "15 tons"],
    ["60-80 hurt", "60 80 hurt"],
    ["-5 degrees", "5 degrees"],
    ["٦ قتلى", "6 قتلى"],
    ["it burned [@a, ¶4]", "it burned [@a, ¶5]"],
    ["it burned [@a, ¶4]", "it burned"],
    ["in [[place/port-town]]", "in [[place/porttown]]"],
    ["{{deaths}} died", "{{deaths:police}} died"],
    ["[x](https://example.org/a-b)", "[x](https://example.org/ab)"],
    ["see https://example.org/a.", "see https://example.org/a"],
    ["- one", "one"],
    ["one two", "onetwo"],
    ["**bold**", "bold"],
    ["same", "same"],
  ])("is not %j to %j", (before, after) => {
    expect(isSpellingOnly(before, after)).toBe(false);
  });
});
