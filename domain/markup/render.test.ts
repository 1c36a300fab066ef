import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingsIn } from "./allow-list";
import { somePorts } from "./examples";
import { maxMarks } from "./limits";
import { renderBody } from "./render";

const html = (body: string) => renderBody(body, somePorts()).html;

describe("rendering a body", () => {
  it("shows raw HTML as text", () => {
    expect(html("<b onclick=x>hi</b>\n\n<script>alert(1)</script>")).toBe(
      "<p>&lt;b onclick=x&gt;hi&lt;/b&gt;</p>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n",
    );
  });

  it("begins headings at h2 and skips no level", () => {
    const { html, headings } = renderBody("# One\n\n#### Deep\n\n# One\n\n## Two `x`", somePorts());
    expect(headings).toEqual([
      { id: "h-one", level: 2, text: "One" },
      { id: "h-deep", level: 3, text: "Deep" },
      { id: "h-one-2", level: 2, text: "One" },
      { id: "h-two-x", level: 3, text: "Two x" },
    ]);
    expect(html).toContain('<h2 id="h-one">One</h2>');
    expect(renderBody("## Start\n\n### Next", somePorts()).headings.map((one) => one.level)).toEqual([2, 3]);
  });

  it("names Arabic headings by their own letters, and ids never stand without the prefix", () => {
    expect(renderBody("## ضحايا الهجوم\n\n## cookie\n\n## !!", somePorts()).headings.map((one) => one.id)).toEqual([
      "h-ضحايا-الهجوم",
      "h-cookie",
      "h-section",
    ]);
  });

  it("marks links that lead out of the wiki and leaves others alone", () => {
    expect(html("[a](https://example.org/x) [b](/en/claims) https://example.org")).toBe(
      '<p><a href="https://example.org/x" rel="nofollow noopener ugc">a</a> <a href="/en/claims">b</a> ' +
        '<a href="https://example.org" rel="nofollow noopener ugc">https://example.org</a></p>\n',
    );
  });

  it.each([
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](&#106;avascript&colon;alert(1))",
    "[x](data:text/html;base64,eA==)",
    "[x](vbscript:x)",
    "[x](//elsewhere.example/)",
    "[x](/\\elsewhere.example/)",
    "[x](<\\\\elsewhere.example>)",
    "[x](<java script:alert(1)>)",
    "<javascript:alert(1)>",
    "[x]\n\n[x]: javascript:alert(1)",
    `[x](https://example.org/${"a".repeat(2000)})`,
  ])("makes no link of %s", (body) => {
    expect(html(body)).not.toContain("<a ");
    expect(html(body)).toContain("<p>");
  });

  it("shows an image as a link, since bodies hold no images", () => {
    expect(html("![the gate](https://example.org/gate.png)")).toBe(
      '<p>!<a href="https://example.org/gate.png" rel="nofollow noopener ugc">the gate</a></p>\n',
    );
  });

  it("aligns cells by class, struck-out text is deleted text, boxes cannot be ticked", () => {
    expect(html("|a|b|\n|:-:|--:|\n|1|~~2~~|")).toContain(
      '<td class="align-center">1</td>\n<td class="align-end"><del>2</del></td>',
    );
    expect(html("- [x] done\n- [ ] open")).toContain('checked="checked" disabled="disabled"');
  });

  it("numbers footnotes apart from references and gives each mark a way back", () => {
    const out = html("one[^x] two[^x] [^none]\n\n[^x]: a *remark* [@daily, ¶4]");
    expect(out).toContain('<sup class="footnote"><a href="#fn-1" id="fnref-1-2">[n1]</a></sup>');
    expect(out).toContain('<a class="back" href="#fnref-1-1" aria-label="Back to the text 1.1">');
    expect(out).toContain("<h2>Remarks</h2>");
    expect(out).toContain("[^none]");
    expect(findingsIn(out)).toEqual([]);
  });

  it("makes direction overrides visible and harmless, typed or as entities, and keeps joiners", () => {
    expect(html("a\u202eb &#x202e; می\u200cخواهم")).toBe("<p>a⟦U+202E⟧b ⟦U+202E⟧ می\u200cخواهم</p>\n");
  });

  it("keeps a mixed Arabic sentence in the order in which it was typed", () => {
    const { html, words } = renderBody(
      "أعلنت [[group/blue-movement|الحركة الزرقاء]] (BM) مسؤوليتها عن مقتل **3 أشخاص** في 12/2020.",
      somePorts({ locale: "ar" }),
    );
    expect(html).toBe(
      '<p>أعلنت <a class="wikilink" href="/en/group/blue-movement"><bdi>الحركة الزرقاء</bdi></a> (BM) مسؤوليتها عن مقتل ' +
        "<strong>3 أشخاص</strong> في 12/2020.</p>\n",
    );
    expect(words).toBe(12);
  });

  it("lists what the body refers to", () => {
    const body = renderBody("[[group/blue-movement]] [[group/blue-movement|it]] {{deaths}} [@daily, ¶2]", somePorts());
    expect(body.links).toEqual(["group/blue-movement"]);
    expect(body.figures).toEqual([{ name: "deaths" }]);
    expect(body.citations).toEqual([{ source: "daily", paragraph: 2 }]);
    expect(body.notes.map((note) => note.number)).toEqual([1, 2]);
  });

  it("answers an empty body with nothing", () => {
    expect(renderBody("", somePorts())).toEqual({
      ...{ html: "", headings: [], notes: [], links: [], citations: [], figures: [], words: 0 },
    });
  });

  it("gives the same output for the same input, whatever was rendered before", () => {
    const body = "# A\n\n[@daily] [[place/port-town]] {{deaths}}\n\nx[^1]\n\n[^1]: y";
    const first = html(body);
    html("other [@weekly] text");
    expect(html(body)).toBe(first);
  });
});

describe("rendering hostile bodies", () => {
  const size = 512 * 1024;
  const fill = (unit: string) => unit.repeat(Math.floor(size / new TextEncoder().encode(unit).length));
  const hostile: Record<string, string> = {
    "nested lists": fill("- "),
    "lists nested ten deep": fill("> - > - > - > - > - a\n"),
    "runs of emphasis": fill("*_"),
    "open emphasis": fill("*a **a "),
    brackets: fill("["),
    "double brackets": fill("[["),
    "images in links": fill("![[]("),
    quotations: fill(">"),
    "citations left open": fill("[@a;"),
    citations: fill("[@daily, ¶4]"),
    figures: fill("{{deaths}}"),
    wikilinks: fill("[[group/x]]"),
    "labels left open": fill("[[group/x|"),
    "a slug without end": `[[group/${"a-".repeat(size / 3)}`,
    footnotes: Array.from({ length: 25_000 }, (_, index) => `[^${index}]\n\n[^${index}]: y`)
      .join("\n\n")
      .slice(0, size),
    "marks of one footnote": `[^a]: x\n\n${"[^a]".repeat(size / 5)}`,
    "footnotes in footnotes": fill("[^a]: "),
    tasks: fill("- [ ] a\n"),
    "a table with many columns": `${"|a".repeat(300)}\n${"|-".repeat(300)}\n${"|\n".repeat(size / 3)}`,
    headings: fill("# a\n"),
    blanks: `${" ".repeat(size - 2)}x`,
    addresses: fill("http://a.b/( "),
    entities: fill("&amp;"),
    "back quotes": Array.from({ length: 1000 }, (_, index) => "`".repeat(index)).join("a"),
  };

  it.each(Object.entries(hostile))(
    "finishes %s within bounds and inside the allow-list",
    (_name, body) => {
      const { html, refused } = renderBody(body, somePorts());
      expect(refused).toBeUndefined();
      expect(html.length).toBeLessThan(10 * size);
      expect(findingsIn(html)).toEqual([]);
    },
    60_000,
  );

  it("refuses a body over 512 KiB and one that expands without measure, with a message", () => {
    expect(renderBody("ا".repeat(size / 2 + 1), somePorts())).toMatchObject({ refused: "too_long", words: 0 });
    const expanding = `[a]: http://example.org/${"x".repeat(1900)}\n\n${"[a] ".repeat(100_000)}`;
    const { html, refused } = renderBody(expanding, somePorts());
    expect(refused).toBe("too_complex");
    expect(html).toBe('<p class="missing">This text is too large to be shown</p>\n');
  });

  it("leaves marks past the limit as plain text", () => {
    const { citations, html } = renderBody("[@daily] ".repeat(maxMarks + 10), somePorts());
    expect(citations).toHaveLength(maxMarks);
    expect(html).toContain("[@daily]</p>");
  });

  it("stays inside the allow-list whatever is typed", () => {
    const piece = fc.constantFrom(
      ...[
        "<",
        ">",
        '"',
        "'",
        "&",
        "[[",
        "]]",
        "group/x",
        "|",
        "[@",
        "daily",
        ", ¶",
        "1",
        "–",
        "]",
        "(",
        ")",
        "{{",
        "deaths",
      ],
      ...[
        "}}",
        "`",
        "*",
        "_",
        "~~",
        "\n",
        "\n\n",
        "- ",
        "> ",
        "# ",
        "![",
        "[^",
        "]:",
        "javascript:",
        "https://",
        "\\",
        "\t",
      ],
      ...["onerror=", "<script>", "<img src=x ", "&#x3c;", "&lt;", "قال", "\u202e", "[ ] ", "|-|\n", "    ", "```\n"],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(findingsIn(renderBody(pieces.join(""), somePorts()).html)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
