import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { somePorts } from "./examples";
import { renderBody } from "./render";

const file = "../shared/fixtures/gfm-spec.txt";
const present = existsSync(file);
if (!present) console.warn(`SKIPPED: the GFM specification is missing (${file}); its examples were not compared.`);

type Example = { markdown: string; html: string };

const examplesIn = (spec: string): Example[] =>
  [...spec.matchAll(/^`{32} example.*\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$/gm)].map(([, markdown = "", html = ""]) => ({
    markdown: markdown.replaceAll("→", "\t"),
    html: html.replaceAll("→", "\t"),
  }));

/** Where we differ on purpose: levels and ids of headings, rel, aligned cells, the form of boxes. */
const comparable = (html: string): string =>
  html
    .replace(/<(\/?)h[1-6][^>]*>/g, "<$1h>")
    .replace(/ rel="nofollow noopener ugc"/g, "")
    .replace(/ class="align-start"/g, ' align="left"')
    .replace(/ class="align-center"/g, ' align="center"')
    .replace(/ class="align-end"/g, ' align="right"')
    .replace(/ class="task-list-[a-z-]+"/g, "")
    .replace(/<\/?label[^>]*>/g, "")
    .replace(/<input type="checkbox" id="task-item-\d+"( checked="checked")? disabled="disabled">/g, (_all, checked) =>
      checked ? '<input checked="" disabled="" type="checkbox">' : '<input disabled="" type="checkbox">',
    )
    .replace(/&#39;/g, "'")
    .replace(/<(br|hr) \/>/g, "<$1>")
    .replace(/>\s+</g, "><")
    .trim();

const holdsHtml = ({ markdown, html }: Example): boolean =>
  /<(?:[a-z][^:@\s>]*(?:\s|\/?>|\n|$)|\/|!|\?)/i.test(markdown) ||
  /<(?!\/?(?:p|h[1-6]|em|strong|del|a|code|pre|ul|ol|li|blockquote|br|hr|img|table|thead|tbody|tr|t[hd]|input)\b)/.test(
    html,
  );

describe.skipIf(!present)("the examples of the GFM specification", () => {
  const examples = present ? examplesIn(readFileSync(file, "utf8")) : [];
  const fair = examples.filter((one) => !holdsHtml(one) && !one.html.includes("<img"));
  const missed = fair.filter(
    ({ markdown, html }) => comparable(renderBody(markdown, somePorts()).html) !== comparable(html),
  );

  it("are matched, raw HTML and images apart", () => {
    console.info(`GFM: ${fair.length - missed.length} of ${fair.length} examples without HTML and images matched`);
    expect(examples.length).toBeGreaterThan(600);
    expect(fair.length).toBeGreaterThan(500);
    // The 21 missed ones: schemes outside the allow-list, bare addresses without a scheme, odd names of languages.
    expect(fair.length - missed.length).toBeGreaterThanOrEqual(540);
  });
});
