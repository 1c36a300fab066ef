import { expect, it } from "vitest";
import { fillIn } from "./words";

it("fills the gaps of a sentence and leaves unknown ones", () => {
  expect(fillIn("Saved {time}, by {name}", { time: "12:04" })).toBe("Saved 12:04, by {name}");
});

it("prints what is quoted without its apostrophes", () => {
  expect(fillIn("Write '{{deaths}}' for {n}", { n: 3 })).toBe("Write {{deaths}} for 3");
});
