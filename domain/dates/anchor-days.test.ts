import { expect, it } from "vitest";
import { anchorDays } from "./anchor-days";
import { parseEdtf } from "./edtf";
import { dateValueOf } from "./read";

const value = (edtf: string) => {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(edtf);
  return dateValueOf(parsed.value);
};

it("gives the day of a source, or each day that it may be, and nothing for coarser dates", () => {
  expect(anchorDays(value("2023-01-30"))).toEqual(["2023-01-30"]);
  expect(anchorDays(value("2023-01-30?"))).toEqual(["2023-01-30"]);
  expect(anchorDays(value("[2023-01-30,2023-02-06]"))).toEqual(["2023-01-30", "2023-02-06"]);
  for (const edtf of ["2023-01", "2023-01-30/2023-02-02", "XXXX-01-30"])
    expect(anchorDays(value(edtf)), edtf).toEqual([]);
  expect(anchorDays(undefined)).toEqual([]);
});
