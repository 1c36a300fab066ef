import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DateValue } from "../claims/values";
import { dateRule } from "./date-rule";
import { inconsistent } from "./read";
import { understand } from "./understand";

const claim = (id: string, edtf: string, how: Partial<DateValue> = {}) => {
  const value = understand(edtf);
  if (!value.ok) throw new Error(edtf);
  return { id, value: { ...value.value, ...how } };
};

describe("the date of a page", () => {
  it("is unknown without a readable claim", () => {
    expect(dateRule([])).toEqual({ state: "unknown" });
    expect(dateRule([{ id: "a", value: { ...claim("a", "2023").value, edtf: "someday" } }])).toEqual({
      state: "unknown",
    });
  });

  it("is what all claims allow, with the weakest basis among those needed to reach it", () => {
    const page = dateRule([
      claim("month", "2023-01"),
      claim("days", "2023-01-28/2023-02-03", { basis: "cross_source" }),
      claim("year", "2023", { basis: "external" }),
    ]);
    expect(page).toMatchObject({
      state: "agreed",
      value: { edtf: "2023-01-28/2023-01-31", start: "2023-01-28", end: "2023-01-31", basis: "cross_source" },
    });
    expect(page.state === "agreed" && page.needed.toSorted()).toEqual(["days", "month"]);
  });

  it("is not weakened by a vaguer or a weaker echo of a stated day", () => {
    const page = dateRule([
      claim("stated", "2023-01-30"),
      claim("echo", "2023-01-30", { basis: "editor" }),
      claim("vague", "2023"),
    ]);
    expect(page).toMatchObject({ state: "agreed", needed: ["stated"], value: { edtf: "2023-01-30", basis: "stated" } });
  });

  it("finds the year of a day that lacks it", () => {
    expect(dateRule([claim("day", "24 October"), claim("year", "2022")])).toMatchObject({
      state: "agreed",
      value: { edtf: "2022-10-24" },
    });
  });

  it("keeps the night of a claim", () => {
    expect(dateRule([claim("a", "night of 24-25 October"), claim("b", "24-25 October")])).toMatchObject({
      state: "agreed",
      value: { edtf: "XXXX-10-24/XXXX-10-25", precision: "part_of_day" },
    });
  });

  it("shows every value when no day fits them all", () => {
    const page = dateRule([claim("b", "2023-01-31"), claim("a", "2023-01-30"), claim("c", "2023-01-30")]);
    expect(page).toMatchObject({
      state: "disagreement",
      values: [
        { value: { edtf: "2023-01-30" }, claims: ["a", "c"] },
        { value: { edtf: "2023-01-31" }, claims: ["b"] },
      ],
    });
  });

  it("does not depend on the order of the claims, and does not contradict itself", () => {
    const texts = [
      "2023",
      "2023-01",
      "2023-01-30",
      "2023-01-28/2023-02-03",
      "XXXX-01-30",
      "[2023-01-29,2023-01-30]",
      "2022/..",
      "2023-01-30~",
      "2023-02",
    ];
    const bases = ["stated", "editor", "external"] as const;
    const claims = fc.uniqueArray(fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...bases)), {
      maxLength: 5,
      selector: ([text, basis]) => text + basis,
    });
    fc.assert(
      fc.property(claims, (list) => {
        const made = list.map(([text, basis]) => claim(`${text}-${basis}`, text, { basis }));
        const page = dateRule(made);
        expect(dateRule(made.toReversed())).toEqual(page);
        if (page.state === "agreed") expect(inconsistent(page.value)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
