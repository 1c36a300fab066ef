import { describe, expect, it } from "vitest";
import type { NounKey } from "./counted-nouns";
import { quantity } from "./values";
import { wordNotReported, wordNumber, wordQuantity } from "./word-quantity";

const value = (q: string, v?: number, v2?: number) => quantity.parse({ type: "quantity", q, v, v2 });
const vague = (word: string) => quantity.parse({ type: "quantity", q: "vague", word });

describe("deaths in words", () => {
  it.each([
    [0, "لا قتلى", "no deaths"],
    [1, "قتيل واحد", "1 death"],
    [2, "قتيلان", "2 deaths"],
    [3, "3 قتلى", "3 deaths"],
    [10, "10 قتلى", "10 deaths"],
    [11, "11 قتيلاً", "11 deaths"],
    [61, "61 قتيلاً", "61 deaths"],
    [100, "100 قتيل", "100 deaths"],
    [102, "102 قتيل", "102 deaths"],
    [103, "103 قتلى", "103 deaths"],
    [12500, "12,500 قتيل", "12,500 deaths"],
  ])("%i takes the form of its number", (n, ar, en) => {
    expect(wordQuantity(value("exact", n), "deaths", "ar")).toBe(ar);
    expect(wordQuantity(value("exact", n), "deaths", "en")).toBe(en);
  });

  it.each([
    [value("at_least", 61), "61 قتيلاً على الأقل", "at least 61 deaths"],
    [value("at_least", 2), "قتيلان على الأقل", "at least 2 deaths"],
    [value("more_than", 80), "أكثر من 80 قتيلاً", "more than 80 deaths"],
    [value("more_than", 2), "أكثر من قتيلين", "more than 2 deaths"],
    [value("about", 40), "نحو 40 قتيلاً", "about 40 deaths"],
    [value("at_most", 5), "5 قتلى على الأكثر", "at most 5 deaths"],
    [value("fewer_than", 100), "أقل من 100 قتيل", "fewer than 100 deaths"],
    [value("between", 10, 14), "بين 10 و14 قتيلاً", "between 10 and 14 deaths"],
    [value("between", 1, 2), "بين قتيل واحد وقتيلين", "between 1 and 2 deaths"],
    [value("unknown"), "عدد غير معروف من القتلى", "unknown number of deaths"],
    [vague("several"), "عدد من القتلى", "several deaths"],
    [vague("tens"), "عشرات القتلى", "dozens of deaths"],
    [vague("tens_of_thousands"), "عشرات الآلاف من القتلى", "tens of thousands of deaths"],
  ])("%o keeps its qualifier", (given, ar, en) => {
    expect(wordQuantity(given, "deaths", "ar")).toBe(ar);
    expect(wordQuantity(given, "deaths", "en")).toBe(en);
  });

  it("prints the digits of the site in Arabic and Latin ones in English", () => {
    expect(wordQuantity(value("at_least", 61), "deaths", "ar", { digits: "arab" })).toBe("٦١ قتيلاً على الأقل");
    expect(wordQuantity(value("at_least", 61), "deaths", "en", { digits: "arab" })).toBe("at least 61 deaths");
  });

  it("names the category", () => {
    expect(wordQuantity(value("more_than", 80), "deaths", "en", { category: "police" })).toBe(
      "more than 80 deaths among the police",
    );
    expect(wordQuantity(value("more_than", 80), "deaths", "ar", { category: "police" })).toBe(
      "أكثر من 80 قتيلاً من الشرطة",
    );
  });

  it("says that nothing is reported", () => {
    expect(wordNotReported("deaths", "ar")).toBe("لم يُذكر عدد القتلى");
    expect(wordNotReported("deaths", "en")).toBe("number of deaths not reported");
  });
});

it.each<[NounKey, number, string, string]>([
  ["injured", 150, "150 جريحاً", "150 injured"],
  ["injured", 0, "لا جرحى", "nobody injured"],
  ["abducted", 2, "مختطفان", "2 people abducted"],
  ["abducted", 5, "5 مختطفين", "5 people abducted"],
  ["missing", 1, "مفقود واحد", "1 person missing"],
  ["detained", 12, "12 موقوفاً", "12 people detained"],
  ["neutralised", 25, "25 شخصاً قُتلوا أو أُسروا (دون تحديد)", "25 people killed or captured (not specified which)"],
  ["neutralised", 2, "شخصان قُتلا أو أُسرا (دون تحديد)", "2 people killed or captured (not specified which)"],
  ["perpetrator_count", 4, "4 منفذين", "4 attackers"],
  ["people_present", 400, "400 شخص كانوا حاضرين", "400 people present"],
])("%s %i has its own noun", (noun, n, ar, en) => {
  expect(wordQuantity(value("exact", n), noun, "ar")).toBe(ar);
  expect(wordQuantity(value("exact", n), noun, "en")).toBe(en);
});

it("words a number alone for tables and fact boxes", () => {
  expect(wordNumber(value("at_least", 61), "ar")).toBe("61 على الأقل");
  expect(wordNumber(value("between", 10, 14), "en")).toBe("between 10 and 14");
  expect(wordNumber(vague("tens"), "ar")).toBe("عشرات");
  expect(wordNumber(value("more_than", 80), "ar", { digits: "arab" })).toBe("أكثر من ٨٠");
});
