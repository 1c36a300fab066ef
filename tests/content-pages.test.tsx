import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PageArticle } from "@/components/page/page-article";
import type { PageRef } from "@/domain/kinds/names";
import { locales } from "@/domain/text";
import { contentOf, contextOf, wiki } from "./content-wiki";

const names = Object.fromEntries([...wiki.contents].map(([ref, { titles }]) => [ref, titles]));

/** The article without what other pages add to it. */
const article = (ref: PageRef, locale: (typeof locales)[number]) =>
  renderToStaticMarkup(
    <PageArticle
      locale={locale}
      page={ref}
      content={contentOf(ref)}
      ledger={{ ...contextOf(ref), names }}
      body={{ html: "", lang: locale, notesHtml: "", headings: [] }}
      status={{ how: "imported", at: 0 }}
      revision={{ number: 1, at: 0 }}
    />,
  );

describe("every page of the first wiki", () => {
  const pages = [...wiki.contents.keys()];

  it("shows each of its claims on one line that can be linked to", () => {
    const wrong = pages.flatMap((ref) => {
      const html = article(ref, "en");
      return contentOf(ref).claims.flatMap(({ id }) => {
        const lines = html.split(`id="claim-${id}"`).length - 1;
        return lines === 1 ? [] : [`${ref}#${id}: ${lines} lines`];
      });
    });
    expect(pages.length).toBeGreaterThan(90);
    expect(wrong).toEqual([]);
  });

  it("gives every line a source card that opens without script", () => {
    for (const ref of pages) {
      const html = article(ref, "ar");
      const lines = html.split('class="report').length - 1;
      if (contentOf(ref).claims.length > 0) expect(html.split('<details class="trace"').length, ref).toBeGreaterThan(1);
      expect(lines, ref).toBeGreaterThanOrEqual(contentOf(ref).claims.length);
    }
  });

  it.each(locales)("leads every link within a page to something on it (%s)", (locale) => {
    const lost = pages.flatMap((ref) => {
      const html = article(ref, locale);
      const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      return [...html.matchAll(/href="#([^"]+)"/g)].filter(([, id]) => !ids.has(id)).map(([, id]) => `${ref}#${id}`);
    });
    expect(lost).toEqual([]);
  });

  it("uses no id twice on a page", () => {
    const twice = pages.flatMap((ref) => {
      const ids = [...article(ref, "en").matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${ref}#${id}`);
    });
    expect(twice).toEqual([]);
  });
});
