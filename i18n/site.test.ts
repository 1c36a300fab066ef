import { afterEach, describe, expect, it } from "vitest";
import { formatDay, formatNumber } from "./format";
import { provideSite, type SiteFace, siteName, unchosen } from "./site";
import { translator } from "./translator";
import { sayDate, sayDigits, sayNumber } from "./words";

const chosen: SiteFace = { title: { ar: "سجل", en: "Ledger" }, digits: "arab" };

describe("the face of the site", () => {
  afterEach(() => provideSite(() => undefined));

  it("prints every number of an Arabic page in the digits that were chosen, and none of an English one", () => {
    provideSite(() => chosen);
    const day = {
      edtf: "2023-01-30",
      start: "2023-01-30",
      end: "2023-01-30",
      precision: "day",
      basis: "stated",
    } as const;
    const say = (locale: "ar" | "en") => [
      formatNumber(1234, locale),
      formatDay(0, locale),
      translator(locale)("common.count.reports", { count: 61 }),
      sayNumber({ type: "quantity", q: "at_least", v: 61, unit: "persons" }, locale),
      sayDate({ ...day, type: "date", mode: "throughout" }, locale),
      sayDigits("¶ 4.2", locale),
    ];
    expect(say("ar").join(" ")).not.toMatch(/[0-9]/);
    expect(say("en").join(" ")).not.toMatch(/[٠-٩]/);
  });

  it("holds what nobody chose as it is", () => {
    expect([siteName("ar"), siteName("en"), formatNumber(61, "ar")]).toEqual([
      unchosen.title.ar,
      unchosen.title.en,
      "61",
    ]);
    provideSite(() => chosen);
    expect([siteName("ar"), siteName("en")]).toEqual(["سجل", "Ledger"]);
  });
});
