import { describe, expect, it } from "vitest";
import type { DateValue } from "../claims/values";
import { parseEdtf } from "./edtf";
import { dateValueOf } from "./read";
import { wordDate } from "./word-date";

const value = (edtf: string, how: Partial<DateValue> = {}): DateValue => {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(edtf);
  return { ...dateValueOf(parsed.value), ...how };
};

describe("a date in words", () => {
  it.each([
    ["2023-01-30", "30 January 2023", "30 يناير 2023"],
    ["2023-01", "January 2023", "يناير 2023"],
    ["2023", "2023", "2023"],
    ["2022-22", "summer 2022", "صيف 2022"],
    ["2022-24", "winter 2022–2023", "شتاء 2022–2023"],
    ["2007~", "about 2007", "نحو 2007"],
    ["2007?", "2007 (uncertain)", "2007 (غير مؤكد)"],
    ["2007%", "about 2007 (uncertain)", "نحو 2007 (غير مؤكد)"],
    ["2022-10-24/2022-10-25", "24–25 October 2022", "24–25 أكتوبر 2022"],
    ["2023-01-30/2023-02-02", "30 January – 2 February 2023", "30 يناير – 2 فبراير 2023"],
    ["2022-12-30/2023-01-02", "30 December 2022 – 2 January 2023", "30 ديسمبر 2022 – 2 يناير 2023"],
    ["2023-01/2023-03", "January – March 2023", "يناير – مارس 2023"],
    ["2007/2009", "2007–2009", "2007–2009"],
    ["2007/..", "since 2007", "منذ 2007"],
    ["../2014-03", "until March 2014", "حتى مارس 2014"],
    ["XXXX-10-24", "24 October, year unknown", "24 أكتوبر، السنة غير معروفة"],
    ["XXXX-10-24/XXXX-10-25", "24–25 October, year unknown", "24–25 أكتوبر، السنة غير معروفة"],
    ["[2023-02-03,2023-02-10,2023-02-17]", "one of 3, 10 or 17 February 2023", "أحد الأيام 3 أو 10 أو 17 فبراير 2023"],
    [
      "[2023-02-03,2023-03-10]",
      "one of 3 February 2023 or 10 March 2023",
      "أحد التواريخ 3 فبراير 2023 أو 10 مارس 2023",
    ],
  ])("%s is «%s» and «%s»", (edtf, en, ar) => {
    expect(wordDate(value(edtf), "en")).toBe(en);
    expect(wordDate(value(edtf), "ar")).toBe(ar);
  });

  it("says the night, the week, and that something happened within a range", () => {
    expect(wordDate(value("XXXX-10-24/XXXX-10-25", { precision: "part_of_day" }), "en")).toBe(
      "night of 24–25 October, year unknown",
    );
    expect(wordDate(value("2023-02-06/2023-02-12", { precision: "week" }), "ar")).toBe("في أسبوع 6–12 فبراير 2023");
    expect(wordDate(value("2023-01-29/2023-01-31", { mode: "sometime_within" }), "en")).toBe(
      "at some time in 29–31 January 2023",
    );
  });

  it("tells what lasted since or until a day from what happened once before or after it", () => {
    const once = { mode: "sometime_within" } as const;
    expect(wordDate(value("2018/..", once), "en")).toBe("2018 or later");
    expect(wordDate(value("../2024-09-07", once), "ar")).toBe("7 سبتمبر 2024 أو قبل ذلك");
  });

  it("prints the reader's digits", () => {
    expect(wordDate(value("2023-01-30"), "ar", "arab")).toBe("٣٠ يناير ٢٠٢٣");
  });

  it("shows what it cannot read as it was written", () => {
    expect(wordDate({ ...value("2023"), edtf: "someday", raw: "ذات يوم" }, "ar")).toBe("ذات يوم");
  });
});
