import { describe, expect, it } from "vitest";
import { understandDuration } from "./understand-duration";

const read = (text: string) => {
  const value = understandDuration(text);
  return value.ok ? `${value.value.q} ${value.value.iso}` : value.error;
};

describe("understandDuration", () => {
  it.each([
    ["PT3H", "exact PT3H"],
    ["three hours", "exact PT3H"],
    ["ثلاث ساعات", "exact PT3H"],
    ["أكثر من ساعتين", "more_than PT2H"],
    ["ساعتان ونصف", "exact PT2H30M"],
    ["an hour and a half", "exact PT1H30M"],
    ["2 days and 4 hours", "exact P2DT4H"],
    ["نحو ٤٥ دقيقة", "about PT45M"],
    ["at least 2 weeks", "at_least P2W"],
    ["long", "duration.not_understood"],
    ["", "duration.not_understood"],
  ])("reads %s as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
