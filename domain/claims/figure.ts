import type { Digits } from "../arabic/digits";
import type { Label, Locale } from "../text";
import type { Badge } from "./badge";
import { type BestLowHigh, bestLowHigh, type Worded } from "./best";
import { valueKey } from "./candidate";
import type { Citation, Claim } from "./claim";
import type { LedgerContext } from "./context";
import { amongCategory, countedNouns, type NounKey } from "./counted-nouns";
import { intervalOf } from "./interval";
import { claimsOfSeries, isCasualty, isToll, type QuantityClaim, type SeriesKey } from "./series";
import { supersededIds } from "./superseded";
import type { CasualtyCategory } from "./vocabularies";
import { printNumber, wordNotReported, wordNumber, wordQuantity } from "./word-quantity";

/** A figure of the page as prose prints it: both languages, the claims it says, and where they stand. */
export type Figure = {
  readonly text: Label;
  readonly claimIds: readonly string[];
  readonly citations: readonly Citation[];
  readonly badge?: Badge | undefined;
};

/**
 * The words of `{{deaths}}` or `{{deaths:police}}`: the best figure, and in brackets what other accounts say, so that
 * no reader meets one number where reports give several. One other value is printed as it is worded, more of them as a
 * range; a floor that follows from other categories is named with its category and never passed off as a total.
 * Undefined for a property that has no best value.
 */
export function figureFor(
  claims: readonly Claim[],
  property: string,
  category: CasualtyCategory | undefined,
  context: LedgerContext,
  { digits }: { digits?: Digits } = {},
): Figure | undefined {
  if (!isToll(property) || !Object.hasOwn(countedNouns, property)) return undefined;
  const series: SeriesKey = { property, category: category ?? (isCasualty(property) ? "total" : undefined) };
  const noun = property as NounKey;
  const all = bestLowHigh(claims, series, context);
  const own = bestLowHigh(claims, series, context, { floors: false });
  const others = otherReports(claims, series, context, own.best);
  const bound = all.best?.categories ? all.best : undefined;

  const text = (locale: Locale) => {
    const options = { digits, category: series.category };
    if (!own.best) return bound ? boundAlone(bound, noun, locale, digits) : wordNotReported(noun, locale, options);
    const brackets = [otherWords(others, own, locale, digits), bound && boundBeside(bound, locale, digits)].filter(
      Boolean,
    );
    const best = wordQuantity(own.best.value, noun, locale, options);
    return brackets.length > 0 ? `${best} (${brackets.join(locale === "ar" ? "؛ " : "; ")})` : best;
  };
  const claimIds = [
    ...new Set([own.best, bound].flatMap((said) => said?.claimIds ?? []).concat(others.map(({ id }) => id))),
  ];
  return {
    text: { ar: text("ar"), en: text("en") },
    claimIds,
    citations: citationsOf(claims, claimIds),
    badge: all.badge,
  };
}

/** Current reports of the series whose wording is not the best one's. */
function otherReports(
  claims: readonly Claim[],
  series: SeriesKey,
  context: LedgerContext,
  best: Worded | undefined,
): QuantityClaim[] {
  const replaced = supersededIds(claims, context);
  return claimsOfSeries(claims, series).filter(
    ({ id, rank, value }) =>
      rank !== "deprecated" &&
      !replaced.has(id) &&
      intervalOf(value) &&
      best &&
      valueKey(value) !== valueKey(best.value),
  );
}

function otherWords(
  others: readonly QuantityClaim[],
  { low, high }: BestLowHigh,
  locale: Locale,
  digits: Digits | undefined,
): string | undefined {
  const [first] = others;
  if (!first) return undefined;
  if (others.every(({ value }) => valueKey(value) === valueKey(first.value))) {
    const words = wordNumber(first.value, locale, { digits });
    return locale === "ar" ? `${words} بحسب رواية أخرى` : `${words} by another account`;
  }
  const from = low && printNumber(low.bound, locale, digits);
  const to = high && printNumber(high.bound, locale, digits);
  if (!from || !to) return undefined;
  if (high.open) {
    return locale === "ar"
      ? `أقل ما في التقارير ${from}، ولا حد أعلى مذكوراً`
      : `reports give ${from} or more, with no upper bound`;
  }
  return locale === "ar" ? `التقارير بين ${from} و${to}` : `reports range from ${from} to ${to}`;
}

const amongAll = (categories: readonly CasualtyCategory[], locale: Locale) =>
  categories.map((key) => amongCategory[key]?.[locale] ?? "").join(locale === "ar" ? " و" : " and ");

/** The bound beside reports of the whole: "more than 80 among the police alone by another account". */
function boundBeside({ value, categories }: Worded, locale: Locale, digits: Digits | undefined): string {
  const words = `${wordNumber(value, locale, { digits })} ${amongAll(categories ?? [], locale)}`;
  return locale === "ar" ? `${words} وحدهم بحسب رواية أخرى` : `${words} alone by another account`;
}

/** The bound where nothing is reported of the whole. */
function boundAlone({ value, categories }: Worded, noun: NounKey, locale: Locale, digits: Digits | undefined): string {
  const words = `${wordQuantity(value, noun, locale, { digits })} ${amongAll(categories ?? [], locale)}`;
  return locale === "ar" ? `${words} وحدهم، ولم يُذكر العدد الكلي` : `${words} alone, no total reported`;
}

function citationsOf(claims: readonly Claim[], ids: readonly string[]): Citation[] {
  const cited = ids.flatMap((id) => claims.find((claim) => claim.id === id)?.citations ?? []);
  const key = ({ source, paragraph, paragraphTo, sentence }: Citation) =>
    [source, paragraph, paragraphTo, sentence].join(" ");
  return [...new Map(cited.map((citation) => [key(citation), citation])).values()];
}
