import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedRuns } from "./shared-runs";

const source = "one two three four five six seven eight nine ten eleven twelve";

describe("sharedRuns", () => {
  it("finds eight words in a row and lets seven pass", () => {
    expect(sharedRuns("zero one two three four five six seven zero", source)).toEqual([]);
    const copied = "zero one two three four five six seven eight, zero";
    const [run] = sharedRuns(copied, source);
    expect(run && copied.slice(run.start, run.end)).toBe("one two three four five six seven eight");
    expect(run?.words).toBe(8);
  });

  it("sees through spelling, marks and signs", () => {
    const text = "خرج العمّال صباحاً من المصنع إلى الساحة القريبة، ثم عادوا";
    const copy = "«خرج العمال صباحا من المصنع الى الساحة القريبه» ثم";
    expect(sharedRuns(copy, text).map((run) => run.words)).toEqual([9]);
  });

  it("finds a text whole in itself, from eight words on", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c", "د"), { maxLength: 40 }), (words) => {
        const runs = sharedRuns(words.join(" "), words.join(" "));
        expect(runs.map((run) => run.words)).toEqual(words.length >= 8 ? [words.length] : []);
      }),
    );
  });

  it("comes to an end when one word repeats", () => {
    const text = "ha ".repeat(100_000);
    expect(sharedRuns(text, text)[0]?.words).toBe(100_000);
  });
});
