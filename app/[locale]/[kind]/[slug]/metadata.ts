import type { Metadata } from "next";
import type { PageRef } from "@/domain/kinds/names";
import { type Locale, textFor } from "@/domain/text";
import { readAddress } from "@/server/reading/address";
import { loadPageAnswer } from "@/server/reading/page-answer";
import { describePage } from "../../metadata";

type Params = { locale: string; kind: string; slug: string };

type Part = {
  path: (locale: Locale, ref: PageRef) => string;
  /** What this view of the page is called; the page itself is called by its title. */
  title?: (locale: Locale, page: string) => string;
  unlisted?: boolean;
};

/** What search engines and other sites show of a page, or of one view of it: its own title and summary. */
export async function describeArticle(params: Params, { path, title, unlisted = false }: Part): Promise<Metadata> {
  const address = readAddress(params);
  const answer = address && (await loadPageAnswer(address));
  if (!address || answer?.found !== "page" || answer.page.withheld) return { robots: { index: false } };
  const { locale, ref } = address;
  const { page } = answer;
  const name = textFor(page.content.titles, locale)?.text ?? address.slug;
  return describePage({
    locale,
    path: (one) => path(one, ref),
    title: title?.(locale, name) ?? name,
    description: textFor(page.content.summary, locale)?.text,
    type: "article",
    unlisted,
  });
}
