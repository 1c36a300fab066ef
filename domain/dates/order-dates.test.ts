import { describe, expect, it } from "vitest";
import { compareDates } from "./order-dates";
import { understand } from "./understand";

const date = (edtf: string) => {
  const value = understand(edtf);
  if (!value.ok) throw new Error(edtf);
  return value.value;
};

describe("the order of a timeline", () => {
  it("is by first day, then unknown years, then what has no date", () => {
    const dates = [undefined, date("XXXX-10-24"), date("2024-08-27"), date("2024-08-25/2024-08-31"), date("2001")];
    expect(dates.toSorted(compareDates).map((one) => one?.edtf)).toEqual([
      "2001",
      "2024-08-25/2024-08-31",
      "2024-08-27",
      "XXXX-10-24",
      undefined,
    ]);
  });
});
