import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { PageRefused, policyFor } from "./policy";
import { themeScript } from "./theme-script";

const page = (body: string) => `<!DOCTYPE html><html><head><title>t</title></head><body>${body}</body></html>`;
const sha = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("policyFor", () => {
  it("names our own inline script by its hash and allows no other", () => {
    const policy = policyFor(page(`<script>${themeScript}</script><main>text</main>`));
    expect(policy).toContain(`script-src 'self' ${sha(themeScript)};`);
    expect(policy).not.toContain("unsafe");
  });

  it("needs no hash for JSON-LD, which nothing runs", () => {
    const policy = policyFor(
      page('<main>text</main><script type="application/ld+json">{"a":"\\u003c/script>"}</script>'),
    );
    expect(policy).toContain("script-src 'self';");
  });

  it("lets a form lead to a sign-in provider only when one is set up", () => {
    expect(policyFor(page(""))).toContain("form-action 'self';");
    expect(policyFor(page(""), { formTargets: ["https://github.com"] })).toContain(
      "form-action 'self' https://github.com;",
    );
  });

  const payload = '<script>self.__next_f.push([1,"x"])</script>';
  it("allows the framework's inline scripts only on a page that needs the framework", () => {
    expect(policyFor(page(`<main data-needs-framework="">form</main>${payload}`))).toContain(
      sha('self.__next_f.push([1,"x"])'),
    );
    expect(() => policyFor(page(`<main>text</main>${payload}`))).toThrow(PageRefused);
  });

  it.each([
    ["a script inside the text", "<main><p><script>steal()</script></p></main>"],
    ["a script inside the text in capitals", "<main><p><SCRIPT>steal()</SCRIPT></p></main>"],
    ["a script behind an early end of the text", "<main></main><script>steal()</script><main></main>"],
    ["a script behind the text", "<main>text</main><script>steal()</script>"],
    ["a script after our opening", `<main>text</main><script>${themeScript};steal()</script>`],
    ["a script from elsewhere", '<main>text</main><script src="https://evil.example/x.js"></script>'],
    ["a script from one of our data addresses", '<main>text</main><script src="/api/v1/pages"></script>'],
    ["a script address that climbs", '<main>text</main><script src="//evil.example/assets/x.js"></script>'],
    ["a script address that climbs out", `<main>text</main><script src="/assets/../api/v1/pages"></script>`],
    ["a second address before ours", `<main>text</main><script src=x src="/assets/a.js"></script>`],
    ["a script that is not closed", "<main>text</main><script>steal()"],
    ["a script without quotes around its address", "<main>text</main><script src=//evil.example></script>"],
  ])("refuses %s", (_case, body) => {
    expect(() => policyFor(page(body))).toThrow(PageRefused);
  });
});
