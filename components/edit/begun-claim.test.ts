import { expect, it } from "vitest";
import { onDay } from "@/domain/claims/examples";
import { begunClaim } from "./begun-claim";

it("begins a claim with what was selected in a text and where it stands", () => {
  const begun = {
    claim: "deaths",
    source: "source/invented-daily",
    paragraph: "4",
    sentence: "2",
    asWritten: "at least 61",
    said: "at least 61",
  };
  expect(begunClaim(begun, "event")).toEqual({
    property: "deaths",
    value: { type: "quantity", q: "at_least", v: 61, unit: "persons" },
    citations: [{ source: "source/invented-daily", paragraph: 4, sentence: 2 }],
    asWritten: "at least 61",
  });
});

it("counts a selected weekday from the day of the source, and keeps words that are not understood for whoever edits", () => {
  const begun = { claim: "date", source: "source/invented-daily", paragraph: "1", said: "الجمعة الماضية" };
  expect(begunClaim(begun, "event", onDay("2023-01-30"))?.value).toMatchObject({
    edtf: "2023-01-27",
    basis: "resolved_relative",
  });
  expect(begunClaim(begun, "event")?.value).toMatchObject({ said: "الجمعة الماضية", why: "date.anchor_unknown" });
});

it("begins nothing on a page that has no such property", () => {
  expect(begunClaim({ claim: "deaths" }, "group")).toBeUndefined();
  expect(begunClaim({ claim: "invented" }, "event")).toBeUndefined();
});
