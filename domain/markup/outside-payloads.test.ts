import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findingsIn } from "./allow-list";
import { somePorts } from "./examples";
import { renderNotes } from "./notes";
import { renderBody } from "./render";

const folder = "../shared/fixtures";
const present = existsSync(`${folder}/payloadbox-xss.txt`) && existsSync(`${folder}/dompurify-expect.json`);
if (!present) console.warn(`SKIPPED: attack strings are missing (${folder}); rendering was not tried against them.`);

/** Every place of a body where a payload may stand. */
const sinks = (payload: string): string[] => [
  payload,
  `text ${payload} text`,
  `[${payload}](https://example.org)`,
  `[x](${payload})`,
  `[x](<${payload}>)`,
  `[x](https://example.org "${payload}")`,
  `![${payload}](${payload})`,
  `# ${payload}`,
  `| ${payload} | b |\n|---|---|\n| ${payload} | b |`,
  `\`${payload}\``,
  `\`\`\`${payload}\n${payload}\n\`\`\``,
  `[[group/x|${payload}]]`,
  `[@${payload}] {{${payload}}}`,
  `x[^1]\n\n[^1]: ${payload}`,
  `- [ ] ${payload}`,
];

describe.skipIf(!present)("attack strings from outside", () => {
  const lines = present ? readFileSync(`${folder}/payloadbox-xss.txt`, "utf8").split("\n").filter(Boolean) : [];
  const cases: { payload: string }[] = present
    ? JSON.parse(readFileSync(`${folder}/dompurify-expect.json`, "utf8"))
    : [];

  it.each([
    ["payloadbox", lines, 6_000],
    ["DOMPurify", cases.map((one) => one.payload), 200],
  ] as const)(
    "from %s stay inside the allow-list wherever a body can hold them",
    (_name, payloads, floor) => {
      expect(payloads.length).toBeGreaterThan(floor);
      const faults = payloads
        .flatMap(sinks)
        .flatMap((body) => findingsIn(renderBody(body, somePorts()).html).map((fault) => ({ body, fault })));
      expect(faults).toEqual([]);
    },
    120_000,
  );

  it("stay text in titles of pages and sources, figures, summaries of paragraphs and messages", () => {
    const faults = [...lines, ...cases.map((one) => one.payload)].flatMap((payload) => {
      const target = () => ({ href: "/en/source/daily", title: payload, exists: false });
      const ports = somePorts({
        ...{ resolvePage: target, resolveSource: target, gist: () => payload },
        figure: () => ({ text: payload, claimIds: ["a"], citations: [{ source: "source/daily", paragraph: 1 }] }),
        messages: {
          backLink: payload,
          missingPage: payload,
          footnotes: payload,
          footnoteMark: payload,
          refused: payload,
        },
      });
      const { html, notes } = renderBody("[[group/x]] [@daily, ¶4] {{deaths}} x[^1]\n\n[^1]: y", ports);
      return findingsIn(html + renderNotes(notes, ports)).map((fault) => ({ payload, fault }));
    });
    expect(faults).toEqual([]);
  });
});
