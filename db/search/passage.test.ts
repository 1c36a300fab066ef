import { describe, expect, it } from "vitest";
import { analyseQuery } from "@/domain/arabic/analyse";
import { passageOf } from "./passage";

const asked = (q: string) => analyseQuery(q).terms;

describe("the passage of a body that answers", () => {
  const body = [
    "## First",
    "The harbour was *quiet*.",
    "Nobody saw the lantern [@invented-daily, ¶3].",
    "The end.",
  ].join("\n\n");

  it("begins before the block with the word and ends after it, without markup", () => {
    expect(passageOf(body, asked("lantern"))).toBe("The harbour was quiet.\nNobody saw the lantern.\nThe end.");
  });

  it("is nothing where no block has the word, and the mark of a citation is no word of the text", () => {
    expect(passageOf(body, asked("meadow"))).toBeUndefined();
    expect(passageOf(body, asked("invented"))).toBeUndefined();
  });

  it("knows what a link without a label says", () => {
    expect(passageOf("It was in [[place/old-harbour]].", asked("harbour"))).toBe("It was in old harbour.");
  });

  it("is short, however long the text is", () => {
    const long = `${"A word and another one. ".repeat(4000)}Here stands the lantern. ${"More words. ".repeat(4000)}`;
    const passage = passageOf(long, asked("lantern")) ?? "";
    expect(passage).toContain("Here stands the lantern.");
    expect(passage.length).toBeLessThan(800);
  });
});
