import { inconsistent } from "../dates/read";
import type { PageContent } from "../revisions/content";

import type { Claim } from "./claim";
import { intervalOf } from "./interval";
import { type Property, propertyNamed } from "./registry";
import type { DateValue } from "./values";

/** A broken rule of the ledger: message key, its parameters, and the JSON pointer of the field. */
export type ClaimFinding = {
  readonly message: `claim.${string}` | `date.${string}`;
  readonly at: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

/** What the zod schema of a claim cannot see: the property registry, the vocabularies, other claims of the page. */
export function validateClaims(content: PageContent): ClaimFinding[] {
  const ids = new Set(content.claims.map(({ id }) => id));
  return content.claims.flatMap((claim, index) => {
    const at = `/claims/${index}`;
    return [
      ...propertyFindings(claim, content, at),
      ...quantityFindings(claim, `${at}/value`),
      ...dateFindings(claim, at),
      ...lengthFindings(claim, at),
      ...citationFindings(claim, at),
      ...relationFindings(claim, content.claims, ids, at),
    ];
  });
}

const finding = (message: ClaimFinding["message"], at: string, params?: ClaimFinding["params"]): ClaimFinding => ({
  message,
  at,
  ...(params && { params }),
});

function propertyFindings(claim: Claim, { kind }: PageContent, at: string): ClaimFinding[] {
  const { property: key, value, qualifiers } = claim;
  const property = propertyNamed(key);
  if (!property) return [finding("claim.unknown_property", `${at}/property`, { property: key })];
  if (!property.kinds.includes(kind))
    return [finding("claim.property_not_of_kind", `${at}/property`, { property: key, kind })];
  if (value.type !== property.value) {
    return [finding("claim.wrong_value_type", `${at}/value/type`, { property: key, expected: property.value })];
  }
  return [
    ...valueFindings(claim, property, at),
    ...categoryFindings(claim, property, at),
    ...(property.needs ?? [])
      .filter((need) => qualifiers[need] === undefined)
      .map((need) => finding("claim.qualifier_missing", `${at}/qualifiers/${need}`, { qualifier: need })),
  ];
}

function valueFindings({ value }: Claim, property: Property, at: string): ClaimFinding[] {
  if (value.type === "enum" && property.vocabulary && !Object.hasOwn(property.vocabulary, value.key)) {
    return [finding("claim.not_in_vocabulary", `${at}/value/key`, { key: value.key })];
  }
  if ((value.type === "page" || value.type === "place") && property.to) {
    const kind = value.ref.slice(0, value.ref.indexOf("/"));
    if (!property.to.some((allowed) => allowed === kind)) {
      return [finding("claim.ref_kind", `${at}/value/ref`, { kind, expected: property.to.join(", ") })];
    }
  }
  return [];
}

function categoryFindings({ qualifiers }: Claim, property: Property, at: string): ClaimFinding[] {
  const { category, includesAttackers } = qualifiers;
  const where = `${at}/qualifiers/category`;
  if (property.category && !category) return [finding("claim.category_missing", where)];
  const counts = property.category || (property.value === "quantity" && property.agg === "list");
  if (category && !counts) return [finding("claim.category_unfit", where)];
  if (includesAttackers && category !== "total") {
    return [finding("claim.includes_attackers_unfit", `${at}/qualifiers/includesAttackers`)];
  }
  return [];
}

function quantityFindings({ value }: Claim, at: string): ClaimFinding[] {
  if (value.type !== "quantity") return [];
  const { q, v, v2, word } = value;
  if (q === "vague") {
    if (v !== undefined || v2 !== undefined) return [finding("claim.vague_with_number", `${at}/v`)];
    return word ? [] : [finding("claim.vague_without_word", `${at}/word`)];
  }
  if (word) return [finding("claim.word_without_vague", `${at}/word`)];
  if (q === "unknown") return v === undefined ? [] : [finding("claim.unknown_with_number", `${at}/v`)];
  if (v === undefined) return [finding("claim.number_missing", `${at}/v`)];
  if (q === "between") {
    if (v2 === undefined) return [finding("claim.second_number_missing", `${at}/v2`)];
    return v2 > v ? [] : [finding("claim.range_contradicts_itself", `${at}/v2`, { from: v, to: v2 })];
  }
  if (v2 !== undefined) return [finding("claim.second_number_unfit", `${at}/v2`)];
  return intervalOf(value) ? [] : [finding("claim.range_contradicts_itself", `${at}/v`, { from: 0, to: v - 1 })];
}

function dateFindings({ value, qualifiers }: Claim, at: string): ClaimFinding[] {
  const dates: readonly (readonly [DateValue | undefined, string])[] = [
    [value.type === "date" ? value : undefined, `${at}/value`],
    [qualifiers.asOf, `${at}/qualifiers/asOf`],
    [qualifiers.time, `${at}/qualifiers/time`],
  ];
  return dates.flatMap(([date, where]) => {
    if (!date) return [];
    const wrong = inconsistent(date);
    const field = wrong === "date.start_end" ? "start" : wrong === "date.precision" ? "precision" : "edtf";
    return wrong ? [finding(wrong, `${where}/${field}`, { text: date.edtf })] : [];
  });
}

const words = (text: string | undefined) => text?.split(/\s+/u).filter(Boolean).length ?? 0;

/** Own paraphrase of a text property: at most 40 words a language; a quotation: at most 25. */
export const maxParaphraseWords = 40;
export const maxQuoteWords = 25;

function lengthFindings({ value, quote }: Claim, at: string): ClaimFinding[] {
  const text = value.type === "text" ? value.text : undefined;
  const missing = text && !text.ar && !text.en ? [finding("claim.text_missing", `${at}/value/text`)] : [];
  const long = (["ar", "en"] as const)
    .filter((locale) => words(text?.[locale]) > maxParaphraseWords)
    .map((locale) =>
      finding("claim.paraphrase_too_long", `${at}/value/text/${locale}`, {
        words: words(text?.[locale]),
        most: maxParaphraseWords,
      }),
    );
  const quoted = words(quote?.text);
  return quoted > maxQuoteWords
    ? [...missing, ...long, finding("claim.quote_too_long", `${at}/quote/text`, { words: quoted, most: maxQuoteWords })]
    : [...missing, ...long];
}

const citationFindings = ({ citations }: Claim, at: string): ClaimFinding[] =>
  citations.flatMap(({ source, paragraph, paragraphTo }, index) => [
    ...(source.startsWith("source/")
      ? []
      : [finding("claim.citation_not_a_source", `${at}/citations/${index}/source`)]),
    ...(paragraphTo !== undefined && paragraphTo < paragraph
      ? [finding("claim.paragraph_range", `${at}/citations/${index}/paragraphTo`, { from: paragraph, to: paragraphTo })]
      : []),
  ]);

function relationFindings(
  { id, relations }: Claim,
  claims: readonly Claim[],
  ids: ReadonlySet<string>,
  at: string,
): ClaimFinding[] {
  return relations.flatMap(({ type, to }, index) => {
    const where = `${at}/relations/${index}/to`;
    if (to === id) return [finding("claim.relation_to_itself", where)];
    if (!/^(?:(?:event|group|place|person|source)\/[a-z0-9-]+#)?[a-z0-9][a-z0-9_-]{0,63}$/.test(to))
      return [finding("claim.relation_form", where, { to })];
    if (!to.includes("#") && !ids.has(to)) return [finding("claim.relation_missing", where, { to })];
    const back =
      type === "updates" &&
      claims.find((claim) => claim.id === to)?.relations.some((other) => other.type === "updates" && other.to === id);
    return back ? [finding("claim.updates_in_circle", where, { to })] : [];
  });
}
