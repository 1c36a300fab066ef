import { expect, it } from "vitest";
import { aPage, withClaims } from "../checks/examples";
import { aClaim } from "../claims/examples";
import { citationsOf } from "./cited-by-change";
import { diffContent } from "./page-diff";

const placesIn = (before: Parameters<typeof diffContent>[0], after: Parameters<typeof diffContent>[1]) =>
  diffContent(before, after).changes.flatMap(citationsOf);

it("names the paragraphs that a new claim rests on", () => {
  const after = withClaims(aClaim({ v: 6, paragraph: 4 })).proposed;
  expect(placesIn(undefined, after)).toMatchObject([{ source: "source/invented-daily", paragraph: 4 }]);
});

it("names what a new sentence cites, once, and not what stays as it was", () => {
  const body = "A lamp fell [@invented-daily, ¶3].";
  const before = aPage("event", { body: { en: body } });
  const more = "Four were hurt [@other-daily, ¶2–4]. They went home [@other-daily, ¶2–4].";
  expect(placesIn(before, aPage("event", { body: { en: `${body} ${more}` } }))).toEqual([
    { source: "source/other-daily", paragraph: 2, paragraphTo: 4 },
  ]);
});
