import { describe, expect, it } from "vitest";
import type { PageRef } from "../kinds/names";
import { activityByYear } from "./activity-years";
import { onDay } from "./examples";
import type { DateValue } from "./values";

const event = (name: string, date?: DateValue, ...partOf: PageRef[]) => ({
  ref: `event/${name}` as PageRef,
  date,
  partOf,
});
const between = (start: string, end: string): DateValue => ({ ...onDay(start), edtf: `${start}/${end}`, end });

describe("activity by year", () => {
  it("counts each event in its year and keeps the empty years between", () => {
    const { years } = activityByYear([
      event("one", onDay("2020-05-02")),
      event("two", onDay("2020-07-01")),
      event("three", onDay("2022-01-01")),
    ]);
    expect(years.map(({ year, events }) => [year, events.length])).toEqual([
      [2020, 2],
      [2021, 0],
      [2022, 1],
    ]);
  });

  it("never counts a part beside its whole, but counts it where the whole is not listed", () => {
    const part = event("part", onDay("2020-05-02"), "event/wave");
    expect(activityByYear([event("wave", onDay("2020-05-02")), part])).toMatchObject({
      years: [{ year: 2020, events: ["event/wave"] }],
      parts: ["event/part"],
    });
    expect(activityByYear([part]).years[0]?.events).toEqual(["event/part"]);
  });

  it("puts no event into a year that is not certain", () => {
    const yearless: DateValue = {
      type: "date",
      edtf: "XXXX-10-24",
      precision: "day",
      basis: "stated",
      mode: "throughout",
    };
    const result = activityByYear([
      event("adrift"),
      event("yearless", yearless),
      event("long", between("2019-11-01", "2020-02-01")),
    ]);
    expect(result.years).toEqual([]);
    expect(result.unknown).toEqual(["event/adrift", "event/yearless"]);
    expect(result.across).toEqual(["event/long"]);
  });
});
