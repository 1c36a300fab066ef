import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBibtex } from "./bibtex";
import type { Citable } from "./citable";
import { toCslJson } from "./csl-json";
import { toRis } from "./ris";

const cited = (more: Partial<Citable> = {}): Citable => ({
  kind: "event",
  slug: "invented-bombing",
  revision: 3,
  title: "تفجير مسجد نمونابور",
  lang: "ar",
  site: "توثيق",
  publishedAt: Date.UTC(2026, 0, 5, 23, 30),
  address: "https://wiki.example/ar/event/invented-bombing/rev/3",
  ...more,
});

describe("a citation in BibTeX", () => {
  it("keeps Arabic as it is and says language, day, revision and permanent address", () => {
    expect(toBibtex(cited())).toBe(`@misc{event-invented-bombing-r3,
  title = {{تفجير مسجد نمونابور}},
  howpublished = {توثيق},
  year = {2026},
  month = {1},
  day = {5},
  url = {https://wiki.example/ar/event/invented-bombing/rev/3},
  note = {Revision 3},
  langid = {arabic}
}
`);
  });

  it("writes every sign with a meaning as a command", () => {
    const entry = toBibtex(cited({ title: "50% of {A} & B_1: \\end #2 ~ $3 ^", lang: "en" }));
    expect(entry).toContain(
      "title = {{50\\% of \\textbraceleft{}A\\textbraceright{} \\& B\\_1: \\textbackslash{}end \\#2 \\textasciitilde{} \\$3 \\textasciicircum{}}}",
    );
  });

  it("keeps its braces in balance whatever a title holds, so that no entry swallows the next", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (title, site) => {
        let depth = 0;
        const entry = toBibtex(cited({ title, site }));
        for (const [index, sign] of [...entry].entries()) {
          depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
          if (depth < 0 || (depth === 0 && sign === "}" && index < [...entry].length - 2)) return false;
        }
        return depth === 0 && entry.split("\n").length === 11;
      }),
    );
  });
});

describe("a citation in RIS", () => {
  it("is a record of tagged lines that begins with its type and ends with ER", () => {
    expect(toRis(cited()).split("\r\n")).toEqual([
      "TY  - ELEC",
      "ID  - event-invented-bombing-r3",
      "TI  - تفجير مسجد نمونابور",
      "T2  - توثيق",
      "PB  - توثيق",
      "PY  - 2026",
      "DA  - 2026/01/05/",
      "ET  - Revision 3",
      "LA  - ar",
      "UR  - https://wiki.example/ar/event/invented-bombing/rev/3",
      "ER  - ",
      "",
    ]);
  });

  it("lets no title begin a line of its own", () => {
    const record = toRis(cited({ title: "سطر\r\nER  - \nTY  - BOOK" }));
    expect(record.split(/\r\n|\n|\r/).filter((line) => line.startsWith("ER  -"))).toHaveLength(1);
    expect(record).toContain("TI  - سطر ER - TY - BOOK");
  });
});

describe("a citation in CSL-JSON", () => {
  it("is a web page with the day it was published, in UTC", () => {
    expect(JSON.parse(toCslJson(cited()))).toEqual([
      {
        id: "event-invented-bombing-r3",
        type: "webpage",
        title: "تفجير مسجد نمونابور",
        "container-title": "توثيق",
        publisher: "توثيق",
        version: "3",
        issued: { "date-parts": [[2026, 1, 5]] },
        language: "ar",
        URL: "https://wiki.example/ar/event/invented-bombing/rev/3",
      },
    ]);
  });

  it("quotes what JSON quotes", () => {
    const title = 'The "red" mosque \\ «الأحمر»\n';
    expect(JSON.parse(toCslJson(cited({ title })))[0].title).toBe(title);
  });
});
