import { describe, expect, it } from "vitest";
import { somePorts } from "./examples";
import { citationsIn } from "./marks-in";
import { renderNotes } from "./notes";
import { renderBody } from "./render";

describe("citations", () => {
  it.each([
    ["[@daily]", [{ source: "daily" }]],
    ["[@daily, ¶4]", [{ source: "daily", paragraph: 4 }]],
    ["[@daily، ¶٤]", [{ source: "daily", paragraph: 4 }]],
    ["[@daily, ¶ 1–4]", [{ source: "daily", paragraph: 1, paragraphTo: 4 }]],
    ["[@daily, ¶1-4]", [{ source: "daily", paragraph: 1, paragraphTo: 4 }]],
    ["[@daily, ¶4–4]", [{ source: "daily", paragraph: 4 }]],
    ["[@daily, ¶1.5]", [{ source: "daily", paragraph: 1, sentence: 5 }]],
    [
      "[@daily, ¶4; @weekly-2020, ¶2;@x]",
      [{ source: "daily", paragraph: 4 }, { source: "weekly-2020", paragraph: 2 }, { source: "x" }],
    ],
  ])("reads %s", (body, expected) => {
    expect(citationsIn(`before ${body} after`)).toEqual(expected);
  });

  it.each([
    "[@]",
    "[@Daily]",
    "[@daily, 4]",
    "[@daily, ¶0]",
    "[@daily, ¶4–1]",
    "[@daily; ]",
    "[@daily",
    "`[@daily]`",
    "\\[@daily]",
  ])("does not read %s", (body) => {
    expect(citationsIn(body)).toEqual([]);
  });

  it("become numbered notes; the same place keeps its number and lists every way back", () => {
    const { html, notes } = renderBody("a[@daily, ¶4] b[@weekly; @daily, ¶4] c[@daily, ¶5]", somePorts());
    expect(html).toContain(
      'a<sup class="cite"><a href="#note-1" id="ref-1-1" title="The daily report, ¶ 4: The mayor counts &quot;six&quot;">[1]</a></sup>',
    );
    expect(notes.map(({ number, source, paragraph, refs }) => [number, source, paragraph, refs])).toEqual([
      [1, "daily", 4, ["ref-1-1", "ref-1-2"]],
      [2, "weekly", undefined, ["ref-2-1"]],
      [3, "daily", 5, ["ref-3-1"]],
    ]);
    expect(renderNotes(notes, somePorts())).toContain(
      '<li id="note-1"><a href="/en/source/daily#p-4"><bdi>The daily report</bdi></a>, <bdi>¶ 4</bdi> ' +
        '<span class="gist" dir="auto">The mayor counts &quot;six&quot;</span> ' +
        '<a class="back" href="#ref-1-1" aria-label="Back to the text 1.1">↩\uFE0E</a> ' +
        '<a class="back" href="#ref-1-2" aria-label="Back to the text 1.2">↩\uFE0E</a></li>',
    );
  });

  it("are numbered as readers meet them, footnotes last", () => {
    const { notes } = renderBody("x[^1]\n\n[^1]: [@first-written]\n\n[@first-read]", somePorts());
    expect(notes.map((note) => note.source)).toEqual(["first-read", "first-written"]);
  });

  it("to a source that nobody has entered are shown as missing", () => {
    const { html, notes } = renderBody("[@lost-paper, ¶2]", somePorts());
    expect(html).toContain('<sup class="cite missing">');
    expect(renderNotes(notes, somePorts())).toContain('<a class="missing" href="/en/new/source?slug=lost-paper">');
  });

  it("use the Arabic comma in Arabic, and no notes give no list", () => {
    const ports = somePorts({ locale: "ar" });
    expect(renderNotes(renderBody("[@daily, ¶2]", ports).notes, ports)).toContain("</a>، <bdi>¶ 2</bdi>");
    expect(renderNotes([], ports)).toBe("");
  });
});
