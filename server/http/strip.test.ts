import { describe, expect, it } from "vitest";
import { isFrameworkInline, keepsFramework, stripFramework } from "./strip";
import { themeScript } from "./theme-script";

const head =
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>' +
  '<script src="/_next/static/chunks/c.js" async=""></script><title>T</title>';
const tail =
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/b.js"],"runtimeModuleIds":[94]});</script>' +
  "<script>(self.__next_f=self.__next_f||[]).push([0])</script>" +
  '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n2:\\"the whole text again\\""])</script>';
const ours = `<script>${themeScript}</script><script type="application/ld+json">{"@type":"Event"}</script><script src="/assets/reading-1a2b3c4d.js" defer=""></script>`;
const html = (main: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${main}${ours}${tail}</body></html>`;

describe("stripFramework", () => {
  it("leaves text, styles and our own scripts, and takes the framework and its payload out", () => {
    const stripped = stripFramework(html("<main><h1>A bombing</h1></main>"));
    expect(stripped).toBe(
      `<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><title>T</title></head><body><main><h1>A bombing</h1></main>${ours}</body></html>`,
    );
  });

  it("keeps the framework on a page that asks for it by an attribute, on any element", () => {
    const page = html('<main data-needs-framework=""><button>0</button></main>');
    expect(stripFramework(page)).toBe(page);
    expect(keepsFramework('<div class="x" data-needs-framework>')).toBe(true);
  });

  it("is not misled by a text that speaks of the attribute", () => {
    expect(keepsFramework("<main><p>write &lt;main data-needs-framework&gt;</p></main>")).toBe(false);
    expect(keepsFramework("<main><p>a < b data-needs-framework ></p></main>")).toBe(false);
  });

  it("keeps the framework where parts of the page arrive later", () => {
    const page = html('<main><!--$?--><template id="B:0"></template><i>wait</i><!--/$--></main>');
    expect(stripFramework(page)).toBe(page);
  });
});

describe("isFrameworkInline", () => {
  it.each([
    ["a payload", 'self.__next_f.push([1,"a"])', true],
    [
      "the loader",
      '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[],"runtimeModuleIds":[1]});',
      true,
    ],
    ["the paint timer", "requestAnimationFrame(function(){$RT=performance.now()});", true],
    ["code that begins like a payload", "self.__next_f.push(0);steal()", false],
    ["code inside a payload", "self.__next_f.push([1,steal()])", false],
    ["anything else", "steal()", false],
  ])("%s", (_case, source, expected) => {
    expect(isFrameworkInline(source)).toBe(expected);
  });
});
