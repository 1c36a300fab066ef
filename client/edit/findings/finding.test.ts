import { describe, expect, it } from "vitest";
import { type Finding, placeIn } from "./finding";

const about = (word: string | null, line = 0): Finding => ({
  check: "loaded-language",
  severity: "warning",
  field: "body.en",
  message: "",
  advice: "",
  line,
  word,
  by: [],
});
const found = (text: string, finding: Finding) => {
  const place = placeIn(text, finding);
  return place && [place.from, text.slice(place.from, place.to)];
};

describe("the place of a finding", () => {
  it("is the whole word, in either script", () => {
    expect(found("unbarbaric, barbaric", about("barbaric"))).toEqual([12, "barbaric"]);
    expect(found("قال المستشهدون: استشهد أربعة", about("استشهد"))).toEqual([16, "استشهد"]);
    expect(found("two  brave\nmen", about("brave men"))).toEqual([5, "brave\nmen"]);
  });

  it("is looked for from the block that the check names", () => {
    expect(found("brave\n\nbrave", about("brave", 3))).toEqual([7, "brave"]);
  });

  it("is nowhere when the words are gone, or when there are none", () => {
    expect(found("calm", about("brave"))).toBeUndefined();
    expect(found("calm", about(null))).toBeUndefined();
    expect(found("a (b", about("(b"))).toEqual([2, "(b"]);
  });
});
