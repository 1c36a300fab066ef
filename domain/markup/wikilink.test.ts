import { describe, expect, it } from "vitest";
import { somePorts } from "./examples";
import { renderBody } from "./render";

const html = (body: string) => renderBody(body, somePorts()).html;
const link = '<a class="wikilink" href="/en/group/blue-movement"><bdi>Blue Movement</bdi></a>';

describe("wikilinks", () => {
  it("show the title of the page, or the words given", () => {
    expect(html("by [[group/blue-movement]].")).toBe(`<p>by ${link}.</p>\n`);
    expect(html("[[place/port-town|the *old*\nport]]")).toContain("<bdi>the *old* port</bdi>");
  });

  it("lead to a new page where there is none, and say so", () => {
    expect(html("[[place/nowhere-yet]]")).toBe(
      '<p><a class="missing" title="Nobody has written this page yet" href="/en/new/place?slug=nowhere-yet">' +
        "<bdi>nowhere-yet</bdi></a></p>\n",
    );
  });

  it("work in a cell of a table with an escaped bar, and outside of one too", () => {
    expect(html("|a|\n|-|\n|[[group/blue-movement\\|الزرقاء]]|")).toContain(
      '<td><a class="wikilink" href="/en/group/blue-movement"><bdi>الزرقاء</bdi></a></td>',
    );
    expect(html("[[group/blue-movement\\|الزرقاء]]")).toContain("<bdi>الزرقاء</bdi>");
  });

  it("stand inside emphasis, headings and quotations", () => {
    expect(html("**[[group/blue-movement]]**")).toBe(`<p><strong>${link}</strong></p>\n`);
    expect(html("> # [[group/blue-movement]]")).toContain(`>${link}</h2>`);
  });

  it("are not read in code, nor when escaped; inside a link the inner one wins", () => {
    expect(html("`[[group/blue-movement]]`")).toContain("<code>[[group/blue-movement]]</code>");
    expect(html("    [[group/blue-movement]]")).toContain("<code>[[group/blue-movement]]");
    expect(html("\\[[group/blue-movement]]")).toBe("<p>[[group/blue-movement]]</p>\n");
    expect(html("[see [[group/blue-movement]]](/x)")).toBe(`<p>[see ${link}](/x)</p>\n`);
  });

  it.each([
    "[[blue-movement]]",
    "[[club/x]]",
    "[[group/Blue]]",
    "[[group/a--b]]",
    "[[group/-a]]",
    "[[group/x|]]",
    "[[group/x",
  ])("leave %s as text", (body) => {
    expect(html(body)).toBe(`<p>${body}</p>\n`);
  });
});
