import { describe, expect, it } from "vitest";
import { aClaim } from "@/domain/claims/examples";
import { renderPageBody } from "./body";

const content = { body: { ar: "قُتل {{deaths}}.", en: "It left {{deaths}}." }, claims: [aClaim({ q: "exact", v: 61 })] };
const ledger = (digits: "latn" | "arab") => ({ names: {}, sources: {}, factionOf: {}, digits });

describe("a figure in prose", () => {
  it("has Arabic digits in Arabic only, and only if the site says so", () => {
    expect(renderPageBody(content, ledger("latn"), "ar", undefined).html).toContain("61");
    expect(renderPageBody(content, ledger("arab"), "ar", undefined).html).toContain("٦١");
    expect(renderPageBody(content, ledger("arab"), "en", undefined).html).toContain("61");
  });
});
