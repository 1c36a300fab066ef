import { describe, expect, it } from "vitest";
import { askedLocale, readerLocale } from "./reader-locale";

describe("askedLocale", () => {
  it.each([
    [undefined, "ar"],
    ["", "ar"],
    ["fr-FR,fr;q=0.9", "ar"],
    ["en-GB,en;q=0.9,ar;q=0.8", "en"],
    ["en;q=0.5,ar-EG;q=0.9", "ar"],
    ["fr,en;q=0.3", "en"],
    ["en;q=0", "ar"],
    ["english", "ar"],
  ])("%s asks for %s", (header, expected) => {
    expect(askedLocale(header)).toBe(expected);
  });
});

describe("readerLocale", () => {
  it("goes by the address before the browser", () => {
    expect(readerLocale("/en/event", "ar")).toBe("en");
    expect(readerLocale("/environment", "ar")).toBe("ar");
  });
});
