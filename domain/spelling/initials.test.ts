import { describe, expect, it } from "vitest";
import { initialsOf } from "./initials";

describe("initials", () => {
  it.each([
    ["Lashkar-e-Jhangvi", ["lej"]],
    ["Tehreek-e-Taliban Pakistan", ["tetp", "ttp"]],
    ["Jamaat-ul-Ahrar", ["jua"]],
    ["Islamic State", []],
    ["لشكر جنقوي", []],
    ["Guard", []],
  ])("of %s are %j", (name, initials) => {
    expect(initialsOf(name)).toEqual(initials);
  });
});
