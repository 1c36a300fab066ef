import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DecisionForm } from "./decision-form";

const render = (more: Partial<Parameters<typeof DecisionForm>[0]> = {}) =>
  renderToStaticMarkup(
    <DecisionForm
      locale="en"
      id={7}
      version={2}
      seenHash="abc"
      pages={3}
      items={5}
      hasErrors={false}
      hasWarnings={false}
      {...more}
    />,
  );

describe("the decision form", () => {
  it("C8: names the number of pages and of changes that it would publish and sends back what was seen", () => {
    const html = render();
    expect(html).toContain("Approve and publish 3 pages with 5 changes");
    expect(html).toContain('name="seenHash" value="abc"');
    expect(html).toContain('name="version" value="2"');
  });

  it("offers no decision to the author", () => {
    const html = render({ cannotApprove: "own" });
    expect(html).toContain("Nobody approves what they wrote");
    expect(html).not.toMatch(/formAction="[^"]*(approve|reject|request-changes)"/i);
  });

  it("does not offer to publish errors, and still lets them be sent back", () => {
    const html = render({ hasErrors: true });
    expect(html).not.toMatch(/formAction="[^"]*approve"/i);
    expect(html).toMatch(/formAction="[^"]*request-changes"/i);
  });

  it("asks to acknowledge warnings, and keeps what was typed beside a refusal", () => {
    const html = render({ hasWarnings: true, error: "Refused.", typed: { comment: "my words" } });
    expect(html).toContain('name="acknowledge"');
    expect(html).toContain('role="alert"');
    expect(html).toContain("my words");
  });
});
