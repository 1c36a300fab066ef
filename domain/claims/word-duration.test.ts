import { expect, it } from "vitest";
import { wordIsoDuration } from "./word-duration";

it.each([
  ["PT3H30M", "en", "3 hours and 30 minutes"],
  ["P2D", "ar", "يومان"],
  ["P1M", "en", "1 month"],
  ["PT1M", "en", "1 minute"],
  ["P1Y2M", "en", "1 year and 2 months"],
] as const)("words %s in %s", (iso, locale, words) => {
  expect(wordIsoDuration(iso, locale)).toBe(words);
});
