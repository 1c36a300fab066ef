import { expect, it } from "vitest";
import { aClaim } from "@/domain/claims/examples";
import { joinSame } from "./join-same";

const at = (paragraph: number) => [{ source: "source/lamp-courier" as const, paragraph }];

it("makes a claim that repeats another one a citation of it, each place once", () => {
  const first = aClaim({ id: "first", citations: at(3) });
  const again = { ...aClaim({ id: "again", citations: at(9) }), sameAs: "first" };
  const twice = { ...aClaim({ id: "twice", citations: at(3) }), sameAs: "first" };
  const joined = joinSame([first, again, twice]);
  expect(joined).toHaveLength(1);
  expect(joined[0]?.citations.map(({ paragraph }) => paragraph)).toEqual([3, 9]);
});

it("leaves a claim alone that repeats one that is not there any more", () => {
  const alone = { ...aClaim({ id: "alone", citations: at(9) }), sameAs: "gone" };
  expect(joinSame([alone])).toEqual([aClaim({ id: "alone", citations: at(9) })]);
});
