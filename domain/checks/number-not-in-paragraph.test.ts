import { expect, it } from "vitest";
import { findingsOf } from "./check";
import { aClaim, knowing, theDaily, withClaims } from "./examples";
import { numberNotInParagraph } from "./number-not-in-paragraph";

const said = (v: number, text: string) =>
  findingsOf(numberNotInParagraph, knowing(withClaims(aClaim({ v, paragraph: 1 })), theDaily([text])));

it.each([
  [61, "At least 61 visitors."],
  [61, "أصيب ٦١ زائراً."],
  [61, "أصيب واحد وستون زائراً."],
  [61, "Sixty-one visitors."],
  [2, "أصيب شرطيان."],
])("A8: %i is found in its paragraph, in whatever digits or words: %s", (figure, text) => {
  expect(said(figure, text)).toEqual([]);
});

it.each([
  [61, "At least 16 visitors."],
  [61, "أصيب ١٦ زائراً."],
  [2, "أصيب شرطي."],
])("A8: %i is not in this paragraph, and that is said: %s", (figure, text) => {
  expect(said(figure, text)).toMatchObject([{ check: "number-not-in-paragraph", at: "/claims/0/value" }]);
});
