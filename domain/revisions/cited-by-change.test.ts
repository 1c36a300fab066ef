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

it("names what a new or different sentence cites, once, and not what stands beside it", () => {
  const body = (more: string) => aPage("event", { body: { en: `A lamp fell [@invented-daily, ¶3].\n\n${more}` } });
  const after = body("Four were hurt [@other-daily, ¶2–4]. They went home [@other-daily, ¶2–4].");
  expect(placesIn(body("The hall is closed."), after)).toEqual([
    { source: "source/other-daily", paragraph: 2, paragraphTo: 4 },
  ]);
});
