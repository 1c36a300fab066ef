import { describe, expect, it } from "vitest";
import { blame } from "./blame";

describe("who wrote which line", () => {
  it("gives each sentence to the revision since which it has stood unchanged", () => {
    expect(
      blame([
        { number: 3, text: "A lamp fell. Two people saw it. It was night." },
        { number: 2, text: "It was night. A lamp fell. One person saw it." },
        { number: 1, text: "A lamp fell." },
      ]),
    ).toEqual([
      { text: "A lamp fell. ", since: 1 },
      { text: "Two people saw it. ", since: 3 },
      { text: "It was night.", since: 2 },
    ]);
  });

  it("does not reach behind a revision that lacked the sentence", () => {
    expect(
      blame([
        { number: 3, text: "A lamp fell." },
        { number: 2, text: "Nothing fell." },
        { number: 1, text: "A lamp fell." },
      ]),
    ).toEqual([{ text: "A lamp fell.", since: 3 }]);
  });

  it("looks past a withheld revision, joins neighbours of one origin, and says nothing of an empty text", () => {
    expect(
      blame([
        { number: 3, text: "سقط مصباح. رآه شخصان." },
        { number: 2, text: undefined },
        { number: 1, text: "سقط مصباح. رآه شخصان." },
      ]),
    ).toEqual([{ text: "سقط مصباح. رآه شخصان.", since: 1 }]);
    expect(blame([{ number: 1, text: "" }])).toEqual([]);
    expect(blame([])).toEqual([]);
  });
});
