import "server-only";
import type { PageContent } from "@/domain/revisions/content";
import { languageGaps } from "@/domain/revisions/language-gaps";
import { diffContent, type TextChange } from "@/domain/revisions/page-diff";
import { type Locale, locales } from "@/domain/text";
import type { Reader } from "../store";
import { findRevision } from "./revisions";

/** A language that was left behind: the other one changed after it, from the revision at which this one last changed. */
export type StaleLanguage = {
  readonly lang: Locale;
  readonly since: number;
  readonly changes: readonly TextChange[];
};

/** So many revisions back it is looked how the languages followed each other. */
const farthest = 20;

const textIn = ({ summary, body }: PageContent, lang: Locale) => `${summary[lang] ?? ""}\n\n${body[lang] ?? ""}`;

/** Whether a change to one language alone only said what the other one said already: what it lacked became less, and the other lacks no more than before. */
function isTranslation(older: PageContent, newer: PageContent, lang: Locale): boolean {
  const lacking = (content: PageContent, of: Locale) => languageGaps(content).filter((gap) => gap.lang === of).length;
  const other = lang === "ar" ? "en" : "ar";
  return lacking(newer, lang) < lacking(older, lang) && lacking(newer, other) <= lacking(older, other);
}

/**
 * The language of a page that has not followed the other one yet: it is left behind when the other alone changes, and has followed
 * when it changes itself; a translation of what it lacked leaves nobody behind. Undefined where neither waits for the other, or one is missing.
 */
export async function findStaleLanguage(
  store: Reader,
  { pageId, number, content }: { pageId: number; number: number; content: PageContent },
): Promise<StaleLanguage | undefined> {
  if (number < 2 || !locales.every((lang) => textIn(content, lang).trim())) return undefined;
  const contents: PageContent[] = [content];
  for (let at = number - 1; at >= Math.max(1, number - farthest); at--) {
    const revision = await findRevision(store, { pageId, number: at });
    if (!revision?.content) break;
    contents.unshift(revision.content);
  }
  let left: { lang: Locale; since: number } | undefined;
  for (const [index, newer] of contents.entries()) {
    const older = contents[index - 1];
    const changed = older ? locales.filter((lang) => textIn(older, lang) !== textIn(newer, lang)) : [];
    const [only] = changed.length === 1 ? changed : [];
    if (changed.length === 2 || (only && only === left?.lang)) left = undefined;
    else if (only && !left && !(older && isTranslation(older, newer, only)))
      left = { lang: only === "ar" ? "en" : "ar", since: number - contents.length + index };
  }
  if (!left) return undefined;
  const { lang, since } = left;
  const base = await findRevision(store, { pageId, number: since });
  if (!base?.content) return undefined;
  const changes = diffContent(base.content, content).changes.filter(
    (change): change is TextChange =>
      "diff" in change && "lang" in change && change.lang !== lang && !change.diff.spellingOnly,
  );
  return changes.length > 0 ? { lang, since, changes } : undefined;
}
