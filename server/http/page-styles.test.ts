import { describe, expect, it } from "vitest";
import { PageStyles } from "./page-styles";

const sheet = [
  "@layer theme,components;",
  "@layer theme{:root{--ink:#111}}",
  '@font-face{font-family:Text;src:url(../media/text.woff2)format("woff2")}',
  "@layer components{",
  "h1,.told{color:red}",
  ".queue .row{color:blue}",
  ".queue,.told:not(.queue){margin:0}",
  ".md\\:wide:hover{width:1px}",
  '.told[data-x="a.b,}"]{width:2px}',
  "@media (min-width:60rem){.queue{width:3px}}",
  "@media (min-width:60rem){.note-card{width:4px}}",
  "}",
  "@layer print{.queue{width:5px}}",
].join("");

const files: Record<string, string> = {
  "/_next/static/chunks/a.css": sheet,
  "/_next/static/chunks/b.css": '.told::after{content:"</style>"}',
  "/assets/reader-1.js": 'const c=document.createElement("div");c.className="note-card"',
};
const styles = new PageStyles((address) => files[address]);
const page = (main: string, head = "") =>
  `<html><head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>${head}</head><body>${main}</body></html>`;
const styleOf = (html: string) => /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? "";

describe("the styles of a page", () => {
  it("stand in the page in place of the link, with addresses that hold there", () => {
    const html = styles.into(page('<p class="told">x</p>'));
    expect(html).not.toContain("<link");
    expect(styleOf(html)).toContain("url(/_next/static/media/text.woff2)");
    expect(html.endsWith('<p class="told">x</p></body></html>')).toBe(true);
  });

  it("are those that may concern it: a rule is left out only if every selector needs a class that is not there", () => {
    const css = styleOf(styles.into(page('<p class="told md:wide">x</p>')));
    expect(css).toContain("h1,.told{color:red}");
    expect(css).toContain(".queue,.told:not(.queue){margin:0}");
    expect(css).toContain(".md\\:wide:hover{width:1px}");
    expect(css).toContain('.told[data-x="a.b,}"]{width:2px}');
    expect(css).not.toContain(".row");
    expect(css).not.toContain("width:3px");
    expect(css).toContain("h1,.told");
    expect(styleOf(styles.into(page("<p>x</p>")))).toContain("h1,.told{color:red}");
  });

  it("keep the order of the layers, an empty one too", () => {
    const css = styleOf(styles.into(page("<p>x</p>")));
    expect(css.startsWith("@layer theme,components;@layer theme{:root{--ink:#111}}")).toBe(true);
    expect(css.endsWith("@layer print{}")).toBe(true);
  });

  it("hold what a script of the page adds", () => {
    expect(styleOf(styles.into(page("<p>x</p>")))).not.toContain("note-card");
    const html = styles.into(page("<p>x</p>", '<script src="/assets/reader-1.js" defer=""></script>'));
    expect(styleOf(html)).toContain("@media (min-width:60rem){.note-card{width:4px}}");
  });

  it("are everything when the page has every class", () => {
    const all = styleOf(styles.into(page('<p class="told queue row md:wide note-card">x</p>')));
    expect(all).toBe(sheet.replace("../media", "/_next/static/media"));
  });

  it("stay a link where the sheet is not known, or could end the element that it would stand in", () => {
    const link = (name: string) =>
      `<html><head><link rel="stylesheet" href="/_next/static/chunks/${name}.css"/></head><body></body></html>`;
    expect(styles.into(link("gone"))).toBe(link("gone"));
    expect(styles.into(link("b"))).toBe(link("b"));
  });
});
