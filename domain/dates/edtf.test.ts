import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareEdtf } from "./compare";
import { daysInMonth } from "./day";
import { type Edtf, type Mark, type Point, parseEdtf, pointOf, printEdtf, type Season } from "./edtf";
import { intersect } from "./intersect";
import { inconsistent, readEdtf, withBounds } from "./read";
import { isYearKnown, spansOf } from "./span";

const mark = fc.constantFrom<Mark | undefined>(undefined, undefined, undefined, "?", "~", "%");
const day = (year: fc.Arbitrary<number | undefined>) =>
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), mark)
    .map(([y, m, d, k]): Point => pointOf({ year: y, month: m, day: Math.min(d, daysInMonth(y ?? 2000, m)), mark: k }));
const years = fc.integer({ min: 2019, max: 2026 });
const known = fc.oneof(
  day(years),
  fc.tuple(years, fc.integer({ min: 1, max: 12 }), mark).map(([year, month, k]) => pointOf({ year, month, mark: k })),
  fc
    .tuple(years, fc.constantFrom<Season>(21, 22, 23, 24), mark)
    .map(([year, season, k]) => pointOf({ year, season, mark: k })),
  fc.tuple(years, mark).map(([year, k]) => pointOf({ year, mark: k })),
);
const unknown = day(fc.constant(undefined));
const edtf: fc.Arbitrary<Edtf> = fc
  .oneof(
    { weight: 3, arbitrary: fc.oneof(known, unknown).map((point): Edtf => ({ kind: "point", point })) },
    { weight: 3, arbitrary: fc.tuple(known, known).map(([from, to]): Edtf => ({ kind: "interval", from, to })) },
    fc.tuple(unknown, unknown).map(([from, to]): Edtf => ({ kind: "interval", from, to })),
    known.map((to): Edtf => ({ kind: "interval", from: "..", to })),
    known.map((from): Edtf => ({ kind: "interval", from, to: ".." })),
    fc.array(known, { minLength: 2, maxLength: 4 }).map((points): Edtf => ({ kind: "oneOf", points })),
  )
  .filter((value) => parseEdtf(printEdtf(value)).ok);

const parsed = (text: string): Edtf => {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error}`);
  return result.value;
};
const both = (a: string, b: string) => {
  const result = intersect(parsed(a), parsed(b));
  return result && printEdtf(result);
};

describe("the EDTF subset", () => {
  it("reads what it prints", () => {
    fc.assert(
      fc.property(edtf, (value) => {
        expect(parseEdtf(printEdtf(value))).toEqual({ ok: true, value });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["2023", "2023-01-01", "2023-12-31", "year"],
    ["2024-02", "2024-02-01", "2024-02-29", "month"],
    ["2023-01-30", "2023-01-30", "2023-01-30", "day"],
    ["2022-22", "2022-06-01", "2022-08-31", "season"],
    ["2022-24", "2022-12-01", "2023-02-28", "season"],
    ["2007~", "2007-01-01", "2007-12-31", "year"],
    ["2023-01-30/2023-02-01", "2023-01-30", "2023-02-01", "days"],
    ["2023-01/..", "2023-01-01", undefined, "month"],
    ["../2023", undefined, "2023-12-31", "year"],
    ["[2023-02-03,2023-02-10,2023-02-17]", "2023-02-03", "2023-02-17", "day"],
    ["XXXX-10-24", undefined, undefined, "day"],
    ["XXXX-10-24/XXXX-10-25", undefined, undefined, "days"],
    ["XXXX-12-31/XXXX-01-01", undefined, undefined, "days"],
  ])("%s runs from %s to %s, precise to the %s", (text, start, end, precision) => {
    const read = readEdtf(text);
    expect(read.ok && [read.value.start, read.value.end, read.value.precision]).toEqual([start, end, precision]);
    expect(read.ok && read.value.yearKnown).toBe(!text.includes("XXXX"));
  });

  it.each([
    ["", "date.form"],
    ["yesterday", "date.form"],
    ["23-1-30", "date.form"],
    ["0000", "date.form"],
    ["XXXX", "date.form"],
    ["../..", "date.form"],
    ["[2023]", "date.form"],
    ["2023/2024/2025", "date.form"],
    ["2023-22-01", "date.form"],
    ["2023-13", "date.no_such_day"],
    ["2023-02-29", "date.no_such_day"],
    ["XXXX-02-30", "date.no_such_day"],
    ["2024/2023", "date.order"],
    ["2023/XXXX-10-24", "date.mixed_years"],
    ["XXXX-10-24/..", "date.mixed_years"],
  ])("refuses %s as %s", (text, error) => {
    expect(parseEdtf(text)).toEqual({ ok: false, error });
  });

  it("refuses any garbage without throwing", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("2", "0", "1", "X", "-", "/", ".", "[", "]", ",", "?", "~") }),
        (text) => {
          const result = parseEdtf(text);
          if (result.ok) expect(parseEdtf(printEdtf(result.value))).toEqual(result);
        },
      ),
    );
  });
});

describe("intersect", () => {
  it.each([
    ["2023", "2023-01-30", "2023-01-30"],
    ["2023-01", "2023-01-20/2023-02-05", "2023-01-20/2023-01-31"],
    ["2023-01/..", "../2023-02", "2023-01-01/2023-02-28"],
    ["[2023-02-03,2023-02-10,2023-02-17]", "2023-02-05/2023-02-20", "[2023-02-10,2023-02-17]"],
    ["[2023-02-03,2023-02-10]", "2023-02-01/2023-02-05", "2023-02-03"],
    ["2023-01-30~", "2023-01-30", "2023-01-30"],
    ["2023-01~", "2023-01-20/2023-02-05", "2023-01-20~/2023-01-31~"],
    ["XXXX-10-24", "2007", "2007-10-24"],
    ["XXXX-10-24/XXXX-10-25", "2006/2007", "2006-10-24/2007-10-25"],
    ["XXXX-10-24", "2006/2007", "[2006-10-24,2007-10-24]"],
    ["XXXX-12-31/XXXX-01-01", "2007-01", "2007-01-01"],
    ["XXXX-10-24/XXXX-10-25", "XXXX-10-25/XXXX-10-27", "XXXX-10-25"],
    ["XXXX-12-30/XXXX-01-02", "XXXX-12-31/XXXX-01-01", "XXXX-12-31/XXXX-01-01"],
    ["XXXX-10-24", "2007/..", "XXXX-10-24"],
  ])("%s and %s leave %s", (a, b, expected) => {
    expect(both(a, b)).toBe(expected);
  });

  it("leaves nothing of values that exclude each other", () => {
    expect(both("2023-01-30", "2023-01-31")).toBeUndefined();
    expect(both("XXXX-10-24", "2007-01")).toBeUndefined();
    expect(both("XXXX-10-24", "XXXX-10-26")).toBeUndefined();
  });

  it("does not ask who comes first, keeps a value with itself, and leaves only days that both allow", () => {
    fc.assert(
      fc.property(edtf, edtf, (a, b) => {
        const result = intersect(a, b);
        expect(result).toEqual(intersect(b, a));
        expect(intersect(a, a)).toEqual(a);
        if (!result) return;
        expect(parseEdtf(printEdtf(result)).ok).toBe(true);
        if (![a, b, result].every(isYearKnown)) return;
        const hull = (value: Edtf) => ({ start: spansOf(value)[0]?.start ?? 0, end: spansOf(value).at(-1)?.end ?? 0 });
        expect(hull(result).start).toBeGreaterThanOrEqual(Math.max(hull(a).start, hull(b).start));
        expect(hull(result).end).toBeLessThanOrEqual(Math.min(hull(a).end, hull(b).end));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("compareEdtf", () => {
  it("orders an open start first and an unknown year last", () => {
    const sorted = ["XXXX-10-24", "2023-01-30", "2023", "../2024", "XXXX-02-01", "2022-22"]
      .map(parsed)
      .toSorted(compareEdtf)
      .map(printEdtf);
    expect(sorted).toEqual(["../2024", "2022-22", "2023", "2023-01-30", "XXXX-02-01", "XXXX-10-24"]);
  });

  it("is an order", () => {
    fc.assert(
      fc.property(edtf, edtf, edtf, (a, b, c) => {
        expect(Math.sign(compareEdtf(a, b))).toBe(-Math.sign(compareEdtf(b, a)) || 0);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("a stored date", () => {
  const value = { type: "date", edtf: "2023-01-30", precision: "day", basis: "stated", mode: "throughout" } as const;

  it("may leave start and end out, but not contradict its EDTF", () => {
    expect(inconsistent(value)).toBeUndefined();
    expect(inconsistent({ ...value, start: "2023-01-30", end: "2023-01-30" })).toBeUndefined();
    expect(inconsistent({ ...value, start: "2023-01-29" })).toBe("date.start_end");
    expect(inconsistent({ ...value, edtf: "XXXX-10-24", start: "2023-10-24" })).toBe("date.start_end");
    expect(inconsistent({ ...value, edtf: "2023-02-30" })).toBe("date.no_such_day");
  });

  it("may not be more precise than its EDTF", () => {
    expect(inconsistent({ ...value, edtf: "2023-01" })).toBe("date.precision");
    expect(inconsistent({ ...value, edtf: "2023-01-02/2023-01-08", precision: "week" })).toBeUndefined();
    expect(inconsistent({ ...value, edtf: "2023-01-02/2023-01-12", precision: "week" })).toBe("date.precision");
    expect(inconsistent({ ...value, precision: "part_of_day" })).toBeUndefined();
    expect(inconsistent({ ...value, edtf: "XXXX-10-24/XXXX-10-25", precision: "part_of_day" })).toBeUndefined();
    expect(inconsistent({ ...value, edtf: "XXXX-12-31/XXXX-01-01", precision: "part_of_day" })).toBeUndefined();
  });

  it("gets its first and last day from its EDTF", () => {
    expect(withBounds({ ...value, edtf: "2023-01", precision: "month", start: "1999-01-01" })).toMatchObject({
      ok: true,
      value: { start: "2023-01-01", end: "2023-01-31" },
    });
  });
});
