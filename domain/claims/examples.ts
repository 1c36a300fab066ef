import type { PageRef } from "../kinds/names";
import { type Claim, claim } from "./claim";
import type { LedgerContext, SourceFacts } from "./context";
import type { DateValue, Quantity } from "./values";

type Given = {
  id?: string;
  property?: string;
  value?: Claim["value"];
  q?: Quantity["q"];
  v?: number;
  v2?: number;
  word?: NonNullable<Quantity["word"]>;
  qualifiers?: Partial<Claim["qualifiers"]>;
  category?: NonNullable<Claim["qualifiers"]["category"]>;
  attribution?: Partial<Claim["attribution"]>;
  source?: string;
  paragraph?: number;
  citations?: Claim["citations"];
} & Partial<Pick<Claim, "asWritten" | "quote" | "credibility" | "note" | "rank" | "rankReason" | "relations">>;

/** An invented claim for examples: "exactly 4 deaths, total, paragraph 3 of the invented daily" unless told otherwise. */
export function aClaim(given: Given = {}): Claim {
  const {
    id,
    property,
    value,
    q,
    v,
    v2,
    word,
    qualifiers,
    category,
    attribution,
    source,
    paragraph,
    citations,
    ...rest
  } = given;
  const counted = {
    type: "quantity",
    q: q ?? (word ? "vague" : "exact"),
    ...(word ? { word } : { v: v ?? 4 }),
    ...(v2 !== undefined && { v2 }),
  };
  return claim.parse({
    id: id ?? `${property ?? "deaths"}-${category ?? "total"}-${q ?? "exact"}-${v ?? word ?? 4}`,
    property: property ?? "deaths",
    value: value ?? counted,
    qualifiers: { ...(value ? {} : { category: category ?? "total" }), ...qualifiers },
    attribution: { speakerType: "official", ...attribution },
    citations: citations ?? [{ source: `source/${source ?? "invented-daily"}`, paragraph: paragraph ?? 3 }],
    ...rest,
  });
}

/** A date known to the day. */
export const onDay = (day: string): DateValue => ({
  type: "date",
  edtf: day,
  start: day,
  end: day,
  precision: "day",
  basis: "stated",
  mode: "throughout",
});

/** Facts of invented sources, by slug. */
export function aContext(
  sources: Record<string, Partial<SourceFacts>> = {},
  rest: Omit<LedgerContext, "sources"> = {},
): LedgerContext {
  const facts = Object.entries(sources).map(([slug, given]): [PageRef, SourceFacts] => [
    `source/${slug}`,
    { reliability: "F", ...given },
  ]);
  return { ...rest, sources: Object.fromEntries(facts) };
}
