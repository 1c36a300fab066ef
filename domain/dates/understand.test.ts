import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, isoDay } from "./day";
import { fromHijri, toHijri } from "./hijri";
import { inconsistent } from "./read";
import { understand } from "./understand";
import { wordDate } from "./word-date";

const edtf = (text: string, anchor?: string | string[]) => {
  const result = understand(text, anchor === undefined ? {} : { anchor });
  return result.ok ? result.value.edtf : result.error;
};

describe("a date as people write it", () => {
  it.each([
    ["2023-01-30", "2023-01-30"],
    ["2023-01", "2023-01"],
    ["2023", "2023"],
    ["[2023-02-03,2023-02-10]", "[2023-02-03,2023-02-10]"],
    ["٢٠٢٣/١/٣٠", "2023-01-30"],
    ["30/01/2023", "2023-01-30"],
    ["01/30/2023", "2023-01-30"],
    ["05/05/2023", "2023-05-05"],
    ["07/09/2024", "[2024-09-07,2024-07-09]"],
    ["30 يناير 2023", "2023-01-30"],
    ["٣٠ يناير ٢٠٢٣", "2023-01-30"],
    ["الإثنين 30 كانون الثاني/ يناير 2023", "2023-01-30"],
    ["30 كانون الثاني (يناير) 2023م", "2023-01-30"],
    ["في 24 تشرين الأول/ أكتوبر", "XXXX-10-24"],
    ["12 غشت 2019", "2019-08-12"],
    ["07/September/2024", "2024-09-07"],
    ["Saturday 07/September/2024", "2024-09-07"],
    ["كانون الثاني 2023", "2023-01"],
    ["شهر آب 2021", "2021-08"],
    ["30 January 2023", "2023-01-30"],
    ["January 30th, 2023", "2023-01-30"],
    ["the 2nd of May 2022", "2022-05-02"],
    ["Jan. 2023", "2023-01"],
    ["January 2023", "2023-01"],
    ["October", "XXXX-10"],
    ["summer 2022", "2022-22"],
    ["في صيف عام 2022", "2022-22"],
    ["شتاء 2022", "2022-24"],
    ["عام ٢٠٠٧", "2007"],
    ["about 2007", "2007~"],
    ["نحو عام 2007", "2007~"],
    ["ربما في يناير 2023", "2023-01?"],
    ["January 2023?", "2023-01?"],
    ["early January 2023", "2023-01-01~/2023-01-10~"],
    ["أواخر شباط 2024", "2024-02-21~/2024-02-29~"],
    ["منتصف 2007", "2007-05~/2007-08~"],
    ["since 2007", "2007/.."],
    ["منذ عام 2007", "2007/.."],
    ["until March 2014", "../2014-03"],
    ["24-25 October 2022", "2022-10-24/2022-10-25"],
    ["24–25 أكتوبر", "XXXX-10-24/XXXX-10-25"],
    ["October 24-25, 2022", "2022-10-24/2022-10-25"],
    ["من 30 يناير إلى 2 فبراير 2023", "2023-01-30/2023-02-02"],
    ["between 30 January and 2 February 2023", "2023-01-30/2023-02-02"],
    ["بين 3 و10 آذار 2023", "2023-03-03/2023-03-10"],
    ["2007-2009", "2007/2009"],
    ["2023-01-30 - 2023-02-02", "2023-01-30/2023-02-02"],
    ["30/01/2023 - 13/02/2023", "2023-01-30/2023-02-13"],
    ["3, 10 or 17 February 2023", "[2023-02-03,2023-02-10,2023-02-17]"],
    ["3 أو 10 فبراير 2023", "[2023-02-03,2023-02-10]"],
  ])("«%s» is %s", (text, expected) => {
    expect(edtf(text)).toBe(expected);
  });

  it("P10: the Levantine and the Gregorian name of a month are the same month", () => {
    const pairs = [
      ["كانون الثاني", "يناير", "01"],
      ["شباط", "فبراير", "02"],
      ["آذار", "مارس", "03"],
      ["نيسان", "أبريل", "04"],
      ["أيار", "مايو", "05"],
      ["حزيران", "يونيو", "06"],
      ["تموز", "يوليو", "07"],
      ["آب", "أغسطس", "08"],
      ["أيلول", "سبتمبر", "09"],
      ["تشرين الأول", "أكتوبر", "10"],
      ["تشرين الثاني", "نوفمبر", "11"],
      ["كانون الأول", "ديسمبر", "12"],
    ] as const;
    for (const [levantine, gregorian, month] of pairs)
      for (const name of [levantine, gregorian, `${levantine} (${gregorian})`])
        expect(edtf(`3 ${name} 2021`), name).toBe(`2021-${month}-03`);
  });

  it("hears a night in a night of two days, its year known or not", () => {
    expect(understand("night of 24-25 October")).toMatchObject({
      ok: true,
      value: { edtf: "XXXX-10-24/XXXX-10-25", precision: "part_of_day" },
    });
    expect(understand("ليلة 24-25 أكتوبر 2022")).toMatchObject({
      ok: true,
      value: { precision: "part_of_day", start: "2022-10-24" },
    });
  });

  it.each([
    ["", "date.not_understood"],
    ["soon", "date.not_understood"],
    ["30 February 2023", "date.not_understood"],
    ["31/31/2023", "date.not_understood"],
    ["30 يناير / فبراير 2023", "date.not_understood"],
    ["Tuesday 30 January 2023", "date.weekday_differs"],
    ["yesterday", "date.anchor_unknown"],
    ["الجمعة", "date.anchor_unknown"],
    ["last week", "date.anchor_unknown"],
  ])("refuses «%s» as %s", (text, error) => {
    expect(edtf(text)).toBe(error);
  });

  it("never throws, and never says what contradicts itself", () => {
    const words = fc.array(
      fc.constantFrom(
        "30",
        "يناير",
        "January",
        "2023",
        "-",
        "/",
        "إلى",
        "و",
        "أو",
        "الجمعة",
        "last",
        "week",
        "قبل",
        "يومين",
        "ago",
        "رجب",
        "1444",
        "هـ",
        "about",
        "صيف",
        ",",
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((list) => list.join(" ")),
          fc.string({ unit: "grapheme" }),
        ),
        (text) => {
          const result = understand(text, { anchor: "2023-02-18" });
          if (result.ok) expect(inconsistent(result.value)).toBeUndefined();
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("understands what it prints, in both languages", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2100, 1, 1) }),
        fc.constantFrom("ar" as const, "en" as const),
        fc.constantFrom("latn" as const, "arab" as const),
        (number, locale, digits) => {
          const day = isoDay(number);
          const value = understand(day);
          expect(value.ok && edtf(wordDate(value.value, locale, digits))).toBe(day);
        },
      ),
    );
  });
});

describe("a Hijri date", () => {
  it("is three days without a weekday, and one with it", () => {
    const result = understand("8 رجب 1444 هـ");
    expect(result).toMatchObject({
      ok: true,
      value: {
        edtf: "2023-01-29/2023-01-31",
        basis: "resolved_relative",
        mode: "sometime_within",
        raw: "8 رجب 1444 هـ",
      },
    });
    expect(edtf("الاثنين 8 رجب 1444")).toBe("2023-01-30");
    expect(edtf("الثلاثاء 8 رجب 1444")).toBe("2023-01-31");
    expect(edtf("الجمعة 8 رجب 1444")).toBe("date.not_understood");
  });

  it("may be a month or a year, a day wider at both ends", () => {
    expect(edtf("رجب 1444")).toBe("2023-01-22/2023-02-21");
    expect(edtf("1444 هـ")).toBe("2022-07-29/2023-07-19");
  });

  it("goes there and back again for every day of two centuries", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2077, 1, 1) }), (number) => {
        const hijri = toHijri(isoDay(number));
        expect(hijri && fromHijri(hijri)).toBe(isoDay(number));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a relative expression", () => {
  // 18 February 2023 was a Saturday.
  it.each([
    ["yesterday", "2023-02-17"],
    ["أمس", "2023-02-17"],
    ["يوم أمس", "2023-02-17"],
    ["أول من أمس", "2023-02-16"],
    ["the day before yesterday", "2023-02-16"],
    ["اليوم", "2023-02-18"],
    ["tomorrow", "2023-02-19"],
    ["Friday", "2023-02-17"],
    ["on Saturday", "2023-02-18"],
    ["الجمعة", "2023-02-17"],
    ["السبت", "2023-02-18"],
    ["السبت الماضي", "2023-02-11"],
    ["يوم الجمعة الماضية", "2023-02-17"],
    ["last Monday", "2023-02-13"],
    ["next Friday", "2023-02-24"],
    ["الاثنين المقبل", "2023-02-20"],
    ["last week", "2023-02-06/2023-02-12"],
    ["الأسبوع الماضي", "2023-02-11/2023-02-17"],
    ["this week", "2023-02-13/2023-02-19"],
    ["الشهر الماضي", "2023-01"],
    ["last month", "2023-01"],
    ["العام الماضي", "2022"],
    ["three days ago", "2023-02-15"],
    ["قبل يومين", "2023-02-16"],
    ["قبل ٣ أيام", "2023-02-15"],
    ["منذ أسبوع", "2023-02-11~"],
    ["two weeks ago", "2023-02-04~"],
    ["a week ago", "2023-02-11~"],
  ])("«%s» of a source of 18 February 2023 is %s", (text, expected) => {
    expect(edtf(text, "2023-02-18")).toBe(expected);
  });

  it("says how it was worked out", () => {
    expect(understand("last week", { anchor: "2023-02-18" })).toMatchObject({
      ok: true,
      value: {
        basis: "resolved_relative",
        mode: "sometime_within",
        precision: "week",
        raw: "last week",
        reasoning: { en: expect.stringContaining("2023-02-18") },
      },
    });
  });

  it("gives candidates when the source may be of several days", () => {
    expect(edtf("yesterday", ["2023-02-04", "2023-02-11"])).toBe("[2023-02-03,2023-02-10]");
    expect(edtf("Friday", ["2023-02-17", "2023-02-18"])).toBe("2023-02-17");
    expect(edtf("yesterday", ["2023-02-30"])).toBe("date.anchor_unknown");
    expect(edtf("yesterday", "0001-01-01")).toBe("date.not_understood");
  });
});
