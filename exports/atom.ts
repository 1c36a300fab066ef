import { Feed } from "feed";
import { escapeHtml } from "@/domain/markup/escape";
import type { Locale } from "@/domain/text";

export type FeedEntry = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly authors: readonly string[];
  readonly at: number;
  readonly lang: Locale;
};

/** An Atom feed. Text arrives as text, whatever signs it holds; each entry says in which language it is. */
export function atomFeed(
  feed: { title: string; self: string; home: string; lang: Locale; generator: string },
  entries: readonly FeedEntry[],
): string {
  const made = new Feed({
    id: feed.self,
    title: asHtml(feed.title),
    link: feed.home,
    language: feed.lang,
    generator: feed.generator,
    feedLinks: { atom: feed.self },
    updated: new Date(Math.max(0, ...entries.map((entry) => entry.at))),
  });
  for (const entry of entries)
    made.addItem({
      id: entry.id,
      link: entry.url,
      title: asHtml(entry.title),
      description: asHtml(entry.summary),
      date: new Date(entry.at),
      published: new Date(entry.at),
      ...(entry.authors.length === 0 ? {} : { author: entry.authors.map((name) => ({ name: visible(name) })) }),
    });
  return withLanguages(made.atom1(), feed.lang, entries);
}

/** The library sets no `xml:lang`. Every `<` of a text is escaped, so what looks like an element is one. */
function withLanguages(xml: string, lang: Locale, entries: readonly FeedEntry[]): string {
  let entry = -1;
  return xml.replace("<feed ", `<feed xml:lang="${lang}" `).replaceAll("<entry>", () => {
    entry += 1;
    return `<entry xml:lang="${entries[entry]?.lang ?? lang}">`;
  });
}

/** The library writes titles as HTML. */
const asHtml = (text: string) => escapeHtml(visible(text));

/** What XML can hold: no other control characters, and no half of a pair. */
const visible = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
