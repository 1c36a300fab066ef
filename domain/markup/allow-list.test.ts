import { describe, expect, it } from "vitest";
import { findingsIn } from "./allow-list";

describe("the allow-list of rendered bodies", () => {
  it.each([
    `<script>alert(1)</script>`,
    `<p onclick="alert(1)">x</p>`,
    `<a href="javascript:alert(1)">x</a>`,
    `<a href="&#106;avascript:alert(1)">x</a>`,
    `<a href="//elsewhere.example">x</a>`,
    `<a href="data:text/html,x">x</a>`,
    `<h2 id="cookie">x</h2>`,
    `<img src="x">`,
    `<p style="color:red">x</p>`,
    `<p>x`,
    `<p>1 < 2</p>`,
    `<a href="/x" href='y'>x</a>`,
  ])("finds fault with %s", (html) => {
    expect(findingsIn(html)).not.toEqual([]);
  });

  it("lets ordinary output pass", () => {
    expect(
      findingsIn(`<h2 id="h-x">x</h2>\n<p>a <a href="/en/group/x" class="wikilink"><bdi>b</bdi></a><br></p>`),
    ).toEqual([]);
  });
});
