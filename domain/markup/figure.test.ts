import { describe, expect, it } from "vitest";
import { somePorts } from "./examples";
import { figuresIn } from "./marks-in";
import { renderBody } from "./render";

const html = (body: string) => renderBody(body, somePorts()).html;

describe("figures", () => {
  it("show the value of the claims with its notes", () => {
    expect(html("{{deaths}} died")).toBe(
      '<p><span class="figure" data-claims="deaths-hospital deaths-mayor">at least 6<sup class="cite">' +
        '<a href="#note-1" id="ref-1-1" title="The daily report, ¶ 3">[1]</a></sup></span> died</p>\n',
    );
    expect(html("{{ deaths : police }}")).toContain('data-claims="deaths-police">2<');
  });

  it("share the numbers of the citations around them", () => {
    expect(renderBody("[@daily, ¶3] {{deaths}}", somePorts()).notes).toHaveLength(1);
  });

  it("without such a claim stay as typed and are marked", () => {
    expect(html("{{injured:police}}")).toBe('<p><span class="figure missing">{{injured:police}}</span></p>\n');
  });

  it("are not read in code and links, nor when escaped or badly formed", () => {
    expect(figuresIn("`{{deaths}}` \\{{deaths}} {{Deaths}} {{}} {{a b}} [{{deaths}}](/x)")).toEqual([]);
    expect(figuresIn("**{{deaths}}** and {{deaths:police}}")).toEqual([
      { name: "deaths" },
      { name: "deaths", category: "police" },
    ]);
  });
});
