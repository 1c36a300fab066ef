import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseDocument, analyseQuery, matchSpans } from "./analyse";
import { protectedNamesWith } from "./protected-names";
import { stem } from "./stem";

const meets = (text: string, query: string) => {
  const stored = analyseDocument(text);
  return analyseQuery(query).terms.every(
    (term) => stored.folded.includes(term.folded) || stored.stems.includes(term.stem),
  );
};

describe("analysis for search", () => {
  it.each([
    ["أُصيب ضابطان في الهجمات على كراتشي", "ضابط هجوم كراتشى"],
    ["Two bombings struck the Peshawar police", "bombing peshawar"],
    ["Pakistan's army", "pakistan"],
    ["قوات الأمن الباكستانية", "باكستاني"],
    ["وللشرطة مراكز في المدن", "شرطة مدينة مركز"],
    ["في عام ٢٠٢٣", "2023"],
    ["وأضافت المصادر", "أضاف مصدر"],
    ["قتل ٦١ شخصا", "61"],
    ["في كانون الثاني الماضي", "يناير"],
    ["في كانون الثاني/يناير 2013", "كانون الثاني 2013"],
    ["منذ يناير", "كانون الثاني"],
    ["وفي ليناير وشباط", "شباط"],
    ["on 3 January 2013", "يناير"],
    ["on 14 May", "مايو"],
    ["١٤ من مارس", "آذار"],
    ["في آذار", "مارس"],
    ["في ربيع الأول 1434", "rabi al-awwal"],
  ])("a page with «%s» answers the query «%s»", (text, query) => {
    expect(meets(text, query)).toBe(true);
  });

  it.each([
    ["طلاب الجامعة", "طالبان"],
    ["على الطريق", "علي"],
    ["المحكمة العليا", "حكومة"],
    ["في كانون الأول", "كانون الثاني"],
    ["في كانون الأول", "يناير"],
    ["it may rain", "مايو"],
    ["قال أبو الضحية", "أغسطس"],
    ["مارس الرياضة", "آذار"],
  ])("a page with «%s» does not answer the query «%s»", (text, query) => {
    expect(meets(text, query)).toBe(false);
  });

  it("leaves stop words out, so that a query of them asks for nothing", () => {
    expect(analyseQuery("في على the of").terms).toEqual([]);
  });

  it("keeps the names it is given whole", () => {
    const names = protectedNamesWith(["نمونابوران"]);
    expect(stem("ونمونابوران", names)).toBe("نمونابوران");
    expect(stem("الجماعات", protectedNamesWith(["جماعة الأحرار"]))).toBe(stem("جماعة"));
  });

  it("marks what answered in the original letters", () => {
    const text = "وقع الْهُجُومان قرب المسجد";
    const spans = matchSpans(text, analyseQuery("هجمات مساجد").terms);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["الْهُجُومان", "المسجد"]);
  });

  it("stores words of letters and digits only, as many stems as words, and the same again", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string({ unit: "grapheme" }),
          fc.string({ unit: fc.constantFrom("و", "ا", "ل", "ي", "ن", "ت", "ة", "ؤ", "ﷺ", "'", "s", " ") }),
        ),
        (text) => {
          const { folded, stems } = analyseDocument(text);
          expect(stems.length).toBe(folded.length);
          for (const word of [...folded, ...stems]) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(analyseDocument(text)).toEqual({ folded, stems });
        },
      ),
      { numRuns: 500 },
    );
  });

  it("comes to an end with a hundred thousand characters of garbage, and on a long page", () => {
    expect(analyseDocument("و".repeat(100_000)).folded).not.toBe("");
    analyseDocument("ﷺ".repeat(100_000));
    analyseDocument("والهجمات على المدن الباكستانية ".repeat(1_500));
  });
});
