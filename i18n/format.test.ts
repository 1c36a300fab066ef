import { describe, expect, it } from "vitest";
import { refusals } from "@/domain/review/refusal";
import { formatAge, formatBytes, formatDay, formatDifference, formatInstant, formatList, formatNumber } from "./format";
import { invalidMessage } from "./invalid";
import { paths } from "./paths";
import { refusalMessage } from "./refusal";
import { translator } from "./translator";

describe("format", () => {
  it("prints European digits in both languages", () => {
    expect(formatNumber(1234, "ar")).toBe("1,234");
    expect(formatNumber(1234, "en")).toBe("1,234");
  });

  it("words days in UTC, whatever the zone of the machine", () => {
    expect(formatDay("2023-01-30", "en")).toBe("30 January 2023");
    expect(formatDay("2023-01-30", "ar")).toBe("30 يناير 2023");
    expect(formatInstant("2023-01-30T23:59:00Z", "en")).toBe("30 January 2023 at 23:59 UTC");
  });

  it("words ages in the largest whole unit", () => {
    const now = "2023-01-30T12:00:00Z";
    expect(formatAge("2023-01-27T11:00:00Z", now, "en")).toBe("3 days ago");
    expect(formatAge("2023-01-28T11:00:00Z", now, "ar")).toBe("قبل يومين");
  });

  it("words sizes, differences and lists", () => {
    expect(formatBytes(2, "ar")).toBe("بايتان");
    expect(formatBytes(1536, "en")).toBe("1.5 kB");
    expect(formatDifference(-14, "en")).toBe("−14");
    expect(formatList(["أ", "ب", "ج"], "ar")).toBe("أ وب وج");
  });
});

describe("translator", () => {
  it.each([
    [0, "لا تقارير"],
    [1, "تقرير واحد"],
    [2, "تقريران"],
    [3, "3 تقارير"],
    [11, "11 تقريراً"],
    [100, "100 تقرير"],
  ])("counts %i reports in Arabic", (count, words) => {
    expect(translator("ar")("common.count.reports", { count })).toBe(words);
  });

  it("shows markup braces that are quoted in a message", () => {
    expect(translator("en")("edit.field.bodyHint")).toContain("{{deaths}}");
  });
});

describe("refusals and invalid values", () => {
  it("have a sentence for every code in both languages", () => {
    for (const locale of ["ar", "en"] as const)
      for (const code of Object.keys(refusals))
        expect(refusalMessage(locale, code), code).not.toBe(refusalMessage(locale, "internal"));
    expect(refusalMessage("en", "stale_base")).toMatch(/has changed/);
  });

  it("fall back to the general sentence for a key that nobody has worded", () => {
    expect(refusalMessage("en", "constructor")).toBe(refusalMessage("en", "internal"));
    expect(invalidMessage("en", "text.too_long")).toMatch(/longer than allowed/);
    expect(invalidMessage("en", "text")).toBe(invalidMessage("en", "no.such.key"));
  });
});

describe("paths", () => {
  it("spell addresses and keep queries escaped", () => {
    expect(paths.page("ar", "event/x")).toBe("/ar/event/x");
    expect(paths.diff("en", "group/g", 1, 2)).toBe("/en/group/g/diff?from=1&to=2");
    expect(paths.search("en", "a&b")).toBe("/en/search?q=a%26b");
    expect(paths.user("en", "a/b")).toBe("/en/user/a%2Fb");
  });

  it("change the language and nothing else", () => {
    expect(paths.inLanguage("en", "/ar/event/ar-x?q=ar")).toBe("/en/event/ar-x?q=ar");
    expect(paths.inLanguage("ar", "/en")).toBe("/ar");
  });
});
