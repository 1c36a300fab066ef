import { describe, expect, it } from "vitest";
import { aClaim, aContext, onDay } from "./examples";
import { figureFor } from "./figure";

const total = aClaim({ id: "total", q: "at_least", v: 61, source: "same-day", paragraph: 2 });
const police = aClaim({ id: "police", q: "more_than", v: 80, category: "police", source: "later", paragraph: 7 });
const context = aContext({
  "same-day": { published: onDay("2020-05-01") },
  later: { published: onDay("2020-06-01"), reliability: "B" },
});

describe("a figure in prose", () => {
  it("words one report and cites it", () => {
    const figure = figureFor([total], "deaths", undefined, context);
    expect(figure?.text).toEqual({ ar: "61 قتيلاً على الأقل", en: "at least 61 deaths" });
    expect(figure?.citations).toEqual([{ source: "source/same-day", paragraph: 2 }]);
    expect(figure?.badge).toBeUndefined();
  });

  it("puts a total and a higher count of one category side by side and declares neither wrong", () => {
    const figure = figureFor([total, police], "deaths", "total", context);
    expect(figure?.text.en).toBe("at least 61 deaths (more than 80 among the police alone by another account)");
    expect(figure?.text.ar).toBe("61 قتيلاً على الأقل (أكثر من 80 من الشرطة وحدهم بحسب رواية أخرى)");
    expect(figure?.claimIds).toEqual(["total", "police"]);
    expect(figure?.badge).toBe("different_minimums");
  });

  it("words a category with its name", () => {
    expect(figureFor([total, police], "deaths", "police", context)?.text).toEqual({
      ar: "أكثر من 80 قتيلاً من الشرطة",
      en: "more than 80 deaths among the police",
    });
  });

  it("names the category of a bound when no total is reported", () => {
    expect(figureFor([police], "deaths", "total", context)?.text).toEqual({
      ar: "أكثر من 80 قتيلاً من الشرطة وحدهم، ولم يُذكر العدد الكلي",
      en: "more than 80 deaths among the police alone, no total reported",
    });
  });

  it("prints one other value as it is worded, and more of them as a range", () => {
    const of = (id: string, v: number) => aClaim({ id, property: "injured", v, source: id });
    expect(
      figureFor([of("a", 18), of("b", 22)], "injured", undefined, aContext({ b: { reliability: "B" } }))?.text,
    ).toEqual({
      ar: "22 جريحاً (18 بحسب رواية أخرى)",
      en: "22 injured (18 by another account)",
    });
    const three = figureFor(
      [of("a", 18), of("b", 22), of("c", 30)],
      "injured",
      undefined,
      aContext({ b: { reliability: "B" } }),
    );
    expect(three?.text).toEqual({
      ar: "22 جريحاً (التقارير بين 18 و30)",
      en: "22 injured (reports range from 18 to 30)",
    });
    expect(three?.badge).toBe("figures_differ");
  });

  it("says when nothing is reported, and has no words for what is no count", () => {
    expect(figureFor([], "missing", undefined, context)?.text.en).toBe("number of people missing not reported");
    expect(figureFor([], "damage", undefined, context)).toBeUndefined();
    expect(figureFor([], "toString", undefined, context)).toBeUndefined();
  });
});
