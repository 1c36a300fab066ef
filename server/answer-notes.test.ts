import { describe, expect, it } from "vitest";
import { emptyNotes, onceAnAnswer, runWithNotes } from "./answer-notes";

describe("what is loaded for an answer", () => {
  it("is loaded once for its head and its body, and anew for the next answer, which may see a later state", async () => {
    let state = 0;
    const load = () => onceAnAnswer("page event/a", async () => ++state);
    const both = () => Promise.all([load(), load()]);
    expect(await runWithNotes(emptyNotes(), both)).toEqual([1, 1]);
    expect(await runWithNotes(emptyNotes(), both)).toEqual([2, 2]);
    expect(await load()).toBe(3);
  });
});
