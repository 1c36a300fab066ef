import { parser } from "@lezer/markdown";
import { describe, expect, it } from "vitest";
import { citationsIn, figuresIn, marksIn } from "@/domain/markup/marks-in";
import { additions } from "./additions";

const words = parser.configure(additions);

function namesIn(text: string): string[] {
  const found: string[] = [];
  words.parse(text).iterate({
    enter: ({ name }) => {
      if (["Wikilink", "Citation", "Figure"].includes(name)) found.push(name);
    },
  });
  return found;
}

describe("the text editor", () => {
  it.each([
    "[[group/blue-movement]]",
    "[[place/port-town|الميناء]]",
    "[[place/port-town\\|الميناء]]",
    "[[club/x]]",
    "[[group/Blue]]",
    "[[group/x|]]",
    "[@daily]",
    "[@daily, ¶4]",
    "[@daily، ¶٤]",
    "[@daily, ¶1–4; @weekly-2020, ¶1.5]",
    "[@Daily]",
    "[@daily, 4]",
    "[@daily; ]",
    "{{deaths}}",
    "{{ deaths : police }}",
    "{{Deaths}}",
    "{{a b}}",
    "`[[group/x]] [@daily] {{deaths}}`",
    "\\[[group/x]] \\[@daily] \\{{deaths}}",
    "**[[group/x]]** [@daily] {{deaths}}",
  ])("marks in %s what an article would make something of", (text) => {
    const expected = [
      ...marksIn(text).links.map(() => "Wikilink"),
      ...(citationsIn(text).length > 0 ? ["Citation"] : []),
      ...figuresIn(text).map(() => "Figure"),
    ];
    expect(namesIn(text).sort()).toEqual(expected.sort());
  });
});
