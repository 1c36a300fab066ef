import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DateValue } from "../claims/values";
import { isoDay } from "./day";
import { placeOnAxis, timeAxis } from "./time-axis";
import { understand } from "./understand";

const date = (edtf: string, how: Partial<DateValue> = {}): DateValue => {
  const value = understand(edtf);
  if (!value.ok) throw new Error(edtf);
  return { ...value.value, ...how };
};

describe("the axis of a timeline", () => {
  it("reaches from the first to the last known day, and leaves years that are unknown aside", () => {
    const axis = timeAxis([date("2024-08-25/2024-08-31"), date("XXXX-10-24"), date("2024-09")]);
    expect(axis && [isoDay(axis.start), isoDay(axis.end)]).toEqual(["2024-08-25", "2024-09-30"]);
  });

  it("does not exist where the dates name one day or none", () => {
    expect(timeAxis([])).toBeUndefined();
    expect(timeAxis([date("2024-08-25"), date("XXXX-10-24")])).toBeUndefined();
  });

  it("is marked by days, months or years, whichever can be read", () => {
    const marks = (...dates: string[]) => timeAxis(dates.map((one) => date(one)))?.ticks.map(({ edtf }) => edtf);
    expect(marks("2024-08-25/2024-08-31")).toEqual(["2024-08-25", "2024-08-27", "2024-08-29", "2024-08-31"]);
    expect(marks("2023-11-20", "2024-05-02")).toEqual(["2024-01", "2024-04"]);
    expect(marks("2001-09-11", "2024-08-31")).toEqual(["2005", "2010", "2015", "2020"]);
  });

  it("puts a date where it lies, an open end to the edge, each day that may be meant apart", () => {
    const axis = { start: 0, end: 9 };
    expect(placeOnAxis(axis, date("1970-01-03"))).toEqual({
      parts: [{ from: 0.2, to: 0.3, isOpen: false }],
      exact: true,
    });
    expect(placeOnAxis(axis, date("../1970-01-05"))?.parts).toEqual([{ from: 0, to: 0.5, isOpen: true }]);
    expect(placeOnAxis(axis, date("[1970-01-01,1970-01-10]"))).toMatchObject({
      parts: [
        { from: 0, to: 0.1 },
        { from: 0.9, to: 1 },
      ],
      exact: false,
    });
    expect(placeOnAxis(axis, date("XXXX-01-03"))).toBeUndefined();
  });

  it("tells what lasted from what lies somewhere within", () => {
    const axis = { start: 0, end: 364 };
    expect(placeOnAxis(axis, date("1970-02/1970-03"))?.exact).toBe(true);
    expect(placeOnAxis(axis, date("1970-02/1970-03", { mode: "sometime_within" }))?.exact).toBe(false);
    expect(placeOnAxis(axis, date("1970-02"))?.exact).toBe(false);
  });

  it("has between one and six marks, all on it, for any two days", () => {
    const day = fc.integer({ min: -360_000, max: 1_000_000 });
    fc.assert(
      fc.property(day, day, (a, b) => {
        fc.pre(a !== b);
        const axis = timeAxis([date(isoDay(a)), date(isoDay(b))]);
        const marks = axis?.ticks.map((tick) => tick.day) ?? [];
        expect(marks.length).toBeLessThanOrEqual(6);
        expect(marks.length).toBeGreaterThan(0);
        expect(marks.every((mark) => axis && mark >= axis.start && mark <= axis.end)).toBe(true);
      }),
    );
  });
});
