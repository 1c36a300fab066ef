import { describe, expect, it } from "vitest";
import { countWords } from "./count-words";
import { excerpt } from "./excerpt";
import { linksIn, marksIn } from "./marks-in";
import { plainText } from "./plain-text";
import { sectionsOf } from "./sections";

const body = `Lead by [[group/blue-movement|the *Blues*]] in [[place/port-town]] [@daily, ¶4].

## What happened

First line
second \`code\` {{deaths}}[^1]

|a|b|
|-|-|
|1|2|

### After

- one
- two

[^1]: A remark on [[event/market-fire]].
`;

describe("plain text of a body", () => {
  it("has no markup and no citations", () => {
    expect(plainText(body)).toBe(
      [
        "Lead by the *Blues* in port town.",
        "What happened",
        "First line second code",
        "a\tb",
        "1\t2",
        "After",
        "one",
        "two",
        "A remark on market fire.",
      ].join("\n"),
    );
  });

  it("asks for titles and figures where they are known", () => {
    const ports = { titleOf: () => "كويتا", figureText: () => "6" };
    expect(plainText("في [[place/quetta]] قُتل {{deaths}}", ports)).toBe("في كويتا قُتل 6");
  });

  it("counts words in both scripts", () => {
    expect(countWords("قُتل 1,250 شخصًا، it's 3.5 well-known — …")).toBe(6);
  });

  it("is divided at headings, with the ids that readers see", () => {
    expect(sectionsOf(body).map(({ id, level, title }) => [id, level, title])).toEqual([
      [undefined, undefined, undefined],
      ["h-what-happened", 2, "What happened"],
      ["h-after", 3, "After"],
    ]);
    expect(sectionsOf("no heading")).toEqual([{ text: "no heading" }]);
    expect(sectionsOf("")).toEqual([]);
  });

  it("is cut between words for an excerpt", () => {
    expect(excerpt("One two, three four", 12)).toBe("One two…");
    expect(excerpt("Short", 12)).toBe("Short");
    expect(excerpt("x".repeat(30), 10)).toBe(`${"x".repeat(10)}…`);
  });

  it("gives up the links of a body without rendering it", () => {
    expect(linksIn(`${body}\n\n[[group/blue-movement]]`)).toEqual([
      "group/blue-movement",
      "place/port-town",
      "event/market-fire",
    ]);
    expect(marksIn("[a](https://example.org/x) <https://example.org/y>").addresses).toEqual([
      "https://example.org/x",
      "https://example.org/y",
    ]);
  });
});
