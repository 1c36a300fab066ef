import "server-only";
import { clean } from "@/domain/arabic/clean";
import type { Locale } from "@/domain/text";
import { pageOf } from "../dialect/search";
import { findTiers, type Tier } from "../dialect/search-tiers";
import type { Reader } from "../store";
import type { Question } from "./ask";
import { hasNames } from "./documents";
import type { IndexedName, NameIndex } from "./name-index";

/** What a word is worth by where and how it was found: titles and aliases before summaries before texts; as asked before its stem. */
const worth: Record<Tier, number> = {
  name: 100,
  nameStem: 60,
  nameSkeleton: 45,
  summary: 30,
  summaryStem: 20,
  text: 10,
  textStem: 6,
};
/** Every word that a document has comes before any place in which it may have it. */
const perWord = 200;
const ownTitle = 400;
const ownAlias = 350;
const coverage = 40;
const aboutIt = 10;
const ownLanguage = 8;

const unfound = { isDeep: false, score: perWord };

export type Ranked = {
  readonly pageId: number;
  readonly score: number;
  readonly locale: Locale;
  /** A word was found neither in a name nor in the summary: the text has to show where it stands. */
  readonly isDeep: boolean;
  /** The name of the page that answers best. */
  readonly name: IndexedName | undefined;
};

/**
 * Pages by how well their documents answer, best first. The score is ours: every database that can say which documents have a
 * word in a column gives the same order.
 */
export async function rankPages(
  reader: Reader,
  question: Question,
  documents: readonly number[],
  { index, locale, any }: { index: NameIndex; locale: Locale; any: boolean },
): Promise<Ranked[]> {
  const whole = question.whole
    ? await findTiers(reader, question.whole, documents, { mayLack: true })
    : new Map<number, Tier>();
  const mayLack = any || whole.size > 0;
  const found: Map<number, Tier>[] = [];
  for (const word of question.words) found.push(await findTiers(reader, word, documents, { mayLack }));
  const best = new Map<number, Ranked>();
  const consider = (one: Ranked) => {
    const before = best.get(one.pageId);
    if (!before || before.score < one.score) best.set(one.pageId, one);
  };
  for (const id of documents) {
    const page = pageOf(id);
    const words = found.map((tiers) => tiers.get(id) ?? whole.get(id)).filter((tier) => tier !== undefined);
    if (words.length === 0 || (!any && words.length < question.words.length)) continue;
    const { name, share } = bestName(question, index.namesOf(page.pageId));
    const score =
      words.reduce((sum, tier) => sum + perWord + worth[tier], 0) / Math.max(1, question.words.length) +
      share * coverage +
      (name && share > 0 && hasNames.has(name.kind) ? aboutIt : 0) +
      (page.locale === locale ? ownLanguage : 0);
    consider({ ...page, score, name, isDeep: words.some((tier) => tier === "text" || tier === "textStem") });
  }
  const own = new Map<number, IndexedName>();
  for (const name of index.named(question.name)) if (!own.get(name.pageId)?.isTitle) own.set(name.pageId, name);
  const asked = clean(question.text).trim();
  for (const [pageId, name] of own) {
    // Stop words alone find the page that is called so ("IS"), but على is no spelling of the name علي.
    const known = best.get(pageId) ?? (clean(name.text) === asked ? { ...unfound, pageId, locale } : undefined);
    if (known) best.set(pageId, { ...known, name, score: known.score + (name.isTitle ? ownTitle : ownAlias) });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || b.pageId - a.pageId);
}

/** The name of a page of which the query is the greatest part. */
function bestName({ words, name: asked }: Question, names: readonly IndexedName[]) {
  let best: { name: IndexedName | undefined; share: number } = { name: undefined, share: 0 };
  for (const name of names) {
    const some = words.filter(
      ({ forms, skeleton }) =>
        forms.some((form) => name.words.includes(form)) || (skeleton !== undefined && name.keys.includes(skeleton)),
    ).length;
    const share = some / Math.max(name.words.length, asked.length, 1);
    if (share > best.share) best = { name, share };
  }
  return best;
}
