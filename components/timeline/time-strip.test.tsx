import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { DateValue } from "@/domain/claims/values";
import { timeAxis } from "@/domain/dates/time-axis";
import { understand } from "@/domain/dates/understand";
import { TimeStrip } from "./time-strip";

const date = (edtf: string): DateValue => {
  const value = understand(edtf);
  if (!value.ok) throw new Error(edtf);
  return value.value;
};
const week = timeAxis([date("2024-05-01"), date("2024-05-10")]);

const drawn = (locale: "ar" | "en", edtf: string) => {
  const html = week ? renderToStaticMarkup(<TimeStrip axis={week} date={date(edtf)} locale={locale} />) : "";
  return [...html.matchAll(/<rect x="([\d.]+)%" width="([\d.]+)%"[^>]* class="(\w+)"/g)].map(([, ...found]) => found);
};

describe("a strip of a timeline", () => {
  it("runs in the direction of reading", () => {
    expect(drawn("en", "2024-05-01/2024-05-03")).toEqual([["0", "30", "exact"]]);
    expect(drawn("ar", "2024-05-01/2024-05-03")).toEqual([["70", "30", "exact"]]);
  });

  it("draws an outline for each day that may be meant", () => {
    expect(drawn("en", "[2024-05-01,2024-05-10]")).toEqual([
      ["0", "10", "within"],
      ["90", "10", "within"],
    ]);
  });

  it("is not drawn for a year that nobody knows", () => {
    expect(drawn("en", "XXXX-05-01")).toEqual([]);
  });
});
