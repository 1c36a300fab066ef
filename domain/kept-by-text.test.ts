import { describe, expect, it } from "vitest";
import { keptByText } from "./kept-by-text";

/** Upper case, with a note of every text that was really looked at. */
function noting(mostCharacters: number) {
  const asked: string[] = [];
  const shout = keptByText((text) => {
    asked.push(text);
    return { words: text.toUpperCase() };
  }, mostCharacters);
  return { asked, shout };
}

describe("what is kept by text", () => {
  it("is found once for the same letters, whichever string holds them", () => {
    const { asked, shout } = noting(100);
    const first = shout("bridge");
    expect(shout(["bri", "dge"].join(""))).toBe(first);
    expect(first).toEqual({ words: "BRIDGE" });
    expect(asked).toEqual(["bridge"]);
  });

  it("is forgotten when newer texts need its room, the one that was not asked for longest first", () => {
    const { asked, shout } = noting(12);
    for (const text of ["school", "bridge", "school", "harbor", "school", "bridge"]) shout(text);
    expect(asked).toEqual(["school", "bridge", "harbor", "bridge"]);
  });

  it("answers for a text that is longer than all its room without keeping it", () => {
    const { asked, shout } = noting(5);
    expect(shout("market")).toEqual({ words: "MARKET" });
    expect(shout("hall")).toEqual({ words: "HALL" });
    shout("market");
    shout("hall");
    expect(asked).toEqual(["market", "hall", "market"]);
  });
});
