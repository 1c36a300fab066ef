import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DecisionBar } from "./decision-bar";

const render = (more: Partial<Parameters<typeof DecisionBar>[0]> = {}) =>
  renderToStaticMarkup(<DecisionBar locale="en" id="7" approve="yes" decides next="/en/changeset/7/next" {...more} />);

describe("the bar at the foot of a small screen", () => {
  it("approves by the decision form itself, so that what was seen goes with it, and without script", () => {
    expect(render()).toMatch(/<button type="submit" form="decision"[^>]*formAction="\/en\/changeset\/7\/approve"/);
  });

  it("leads to the warnings before it lets anybody approve", () => {
    const html = render({ approve: "warnings" });
    expect(html).not.toContain("<button");
    expect(html).toContain('href="#findings"');
  });

  it("offers its author nothing but the way on", () => {
    const html = render({ approve: "no", decides: false });
    expect(html).not.toContain("<button");
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(["/en/changeset/7/next"]);
  });
});
