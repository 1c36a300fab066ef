import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbersIn } from "./number-words";

const values = (text: string) => numbersIn(text).map((one) => [one.value, one.form] as const);
const value = (text: string) => numbersIn(text).map((one) => one.value);

describe("numbersIn", () => {
  it("reads digits of three kinds, with separators", () => {
    expect(value("61")).toEqual([61]);
    expect(value("٦١ و۶۱")).toEqual([61, 61]);
    expect(value("1,234 and ١٬٢٣٤")).toEqual([1234, 1234]);
    expect(value("15قتيلا")).toEqual([15]);
  });

  it.each([
    ["واحد وستون", 61],
    ["ستة", 6],
    ["ثلاثة عشر", 13],
    ["أحد عشر", 11],
    ["إحدى عشرة", 11],
    ["اثني عشر", 12],
    ["خمسة وأربعين", 45],
    ["مئة", 100],
    ["مائة وثلاثة وعشرين", 123],
    ["ثلاثمئة وخمسة", 305],
    ["ثلاث مائة", 300],
    ["مئتين وعشرة", 210],
    ["ألف ومئتان", 1200],
    ["خمسة آلاف", 5000],
    ["خمسة آلاف وثلاثمائة", 5300],
    ["ثلاثة وعشرين ألفا", 23000],
    ["مئة ألف", 100000],
    ["ألفان وثلاثة وعشرون", 2023],
    ["مليون ومئتي ألف", 1200000],
    ["3 آلاف", 3000],
    ["2.5 مليون", 2500000],
    ["بثلاثة", 3],
    ["والعشرين", 20],
    ["sixty-one", 61],
    ["sixty one", 61],
    ["nineteen", 19],
    ["one hundred and twenty-three", 123],
    ["two thousand and twenty three", 2023],
    ["Twelve", 12],
    ["five hundred thousand", 500000],
    ["a dozen", 12],
  ])("reads %s as one number", (text, expected) => {
    expect(value(text)).toEqual([expected]);
  });

  it("reads two numbers where two are written", () => {
    expect(value("بين خمسين وستين")).toEqual([50, 60]);
    expect(value("من 40 إلى 50")).toEqual([40, 50]);
    expect(value("40-50")).toEqual([40, 50]);
    expect(value("ثلاثة قتلى وخمسة جرحى")).toEqual([3, 5]);
    expect(value("four or five")).toEqual([4, 5]);
    expect(value("three, four")).toEqual([3, 4]);
    expect(value("two and three")).toEqual([2, 3]);
  });

  it("reads two from a dual and one from a singular, and says which", () => {
    expect(values("قتل ضابطان")).toEqual([[2, "dual"]]);
    expect(values("وضابطين")).toEqual([[2, "dual"]]);
    expect(values("امرأتان")).toEqual([[2, "dual"]]);
    expect(values("مسلحين")).toEqual([[2, "dual_or_plural"]]);
    expect(values("أصيب شرطي")).toEqual([[1, "singular"]]);
    expect(values("a wounded policeman")).toEqual([[1, "singular"]]);
  });

  it.each([
    "زائران",
    "للزائرين",
    "زائرتان",
    "وزائرتين",
    "مراسلان",
    "والمتسوقان",
    "باكستانيان",
    "ناشطتان",
    "لاجئان",
    "حاجّان",
  ])("reads two from %s", (word) => {
    expect(value(`وصل ${word} أمس`)).toEqual([2]);
  });

  it.each(
    "طالبان لطالبان أفغانستان وزيرستان وبلوشستان لبنان رمضان ميدان مكان إنسان سكان برلمان بيان إعلان شبان فرسان تايوان مهرجان بستان بساتين الأرجنتين بروتين سليمان كان أحيان طغيان اللتان ثابتين".split(
      " ",
    ),
  )("reads no number from %s, which ends like a dual", (word) => {
    expect(value(`في ${word} أمس`)).toEqual([]);
  });

  it("does not count the noun after a number again", () => {
    expect(values("61 قتيلا")).toEqual([[61, "digits"]]);
    expect(values("أحد عشر شرطيا")).toEqual([[11, "word"]]);
  });

  it("gives vague words their lower bound", () => {
    expect(numbersIn("مئات القتلى")[0]).toMatchObject({ value: 100, form: "vague", word: "hundreds" });
    expect(numbersIn("عشرات الجرحى")[0]).toMatchObject({ value: 10, form: "vague", word: "tens" });
    expect(numbersIn("عشرات الآلاف")[0]).toMatchObject({ value: 10000, form: "vague", word: "tens_of_thousands" });
    expect(numbersIn("tens of thousands fled")[0]).toMatchObject({ value: 10000, word: "tens_of_thousands" });
    expect(numbersIn("وعدة أشخاص")[0]).toMatchObject({ value: 3, word: "several" });
    expect(numbersIn("dozens")[0]).toMatchObject({ value: 10, word: "tens" });
  });

  it("reads the dual of people before the noun that they belong to", () => {
    expect(values("قُتل ضابطي شرطة وحارس")).toEqual([
      [2, "dual_or_plural"],
      [1, "singular"],
    ]);
  });

  it("does not read the Taliban as two students, nor a year or a day as one", () => {
    expect(value("حركة طالبان")).toEqual([]);
    expect(value("في عام 2007")).toEqual([2007]);
    expect(values("بعد يومين")).toEqual([[2, "dual"]]);
  });

  it("does not read Monday, Wednesday or anyone as a number", () => {
    expect(value("يوم الاثنين")).not.toContain(2);
    expect(value("الأربعاء")).toEqual([]);
    expect(value("لم يصب أحد")).toEqual([]);
  });

  it("comes to an end with long garbage", () => {
    for (const garbage of [
      "9".repeat(100_000),
      "1,234".repeat(20_000),
      "and ".repeat(25_000),
      "وستون ".repeat(15_000),
      "مئة و".repeat(20_000),
    ])
      expect(() => numbersIn(garbage)).not.toThrow();
  });

  it("keeps its places inside the text, in order", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "ثلاثة",
            "وستون",
            "مئة",
            "ألف",
            "عشر",
            "and",
            "hundred",
            "six",
            "7",
            "١٬٢٣٤",
            "قتيل",
            "ضابطان",
            "،",
            "عشرات",
            "آلاف",
          ),
        ),
        (words) => {
          const text = words.join(" ");
          let last = 0;
          for (const one of numbersIn(text)) {
            expect(one.start).toBeGreaterThanOrEqual(last);
            expect(one.end).toBeGreaterThan(one.start);
            expect(Number.isFinite(one.value)).toBe(true);
            last = one.end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
