import type { Claim } from "@/domain/claims/claim";
import type { PageRef } from "@/domain/kinds/names";
import { type Cell, toCsv } from "./csv";
import { valueText } from "./value-text";

type Row = { readonly subject: PageRef; readonly claim: Claim };

const columns = {
  subject: ({ subject }) => subject,
  id: ({ claim }) => claim.id,
  property: ({ claim }) => claim.property,
  value_type: ({ claim }) => claim.value.type,
  value: ({ claim }) => valueText(claim.value),
  value_ar: ({ claim: { value } }) => (value.type === "text" ? value.text.ar : undefined),
  value_en: ({ claim: { value } }) => (value.type === "text" ? value.text.en : undefined),
  qualifier: ({ claim: { value } }) => ("q" in value ? value.q : undefined),
  number: ({ claim: { value } }) => (value.type === "quantity" ? value.v : undefined),
  number_to: ({ claim: { value } }) => (value.type === "quantity" ? value.v2 : undefined),
  unit: ({ claim: { value } }) => (value.type === "quantity" ? value.unit : undefined),
  date_start: ({ claim: { value } }) => (value.type === "date" ? value.start : undefined),
  date_end: ({ claim: { value } }) => (value.type === "date" ? value.end : undefined),
  date_precision: ({ claim: { value } }) => (value.type === "date" ? value.precision : undefined),
  as_of: ({ claim }) => claim.qualifiers.asOf?.edtf,
  category: ({ claim }) => claim.qualifiers.category,
  includes_attackers: ({ claim }) => claim.qualifiers.includesAttackers,
  stance: ({ claim }) => claim.qualifiers.stance,
  relation: ({ claim }) => claim.qualifiers.relation,
  statement_kind: ({ claim }) => claim.qualifiers.statementKind,
  party: ({ claim }) => claim.qualifiers.party,
  flags: ({ claim }) => claim.qualifiers.flags.join(" "),
  speaker_type: ({ claim }) => claim.attribution.speakerType,
  speaker: ({ claim: { attribution } }) =>
    attribution.speaker && ("ref" in attribution.speaker ? attribution.speaker.ref : undefined),
  speaker_ar: ({ claim: { attribution } }) =>
    attribution.speaker && "text" in attribution.speaker ? attribution.speaker.text.ar : undefined,
  speaker_en: ({ claim: { attribution } }) =>
    attribution.speaker && "text" in attribution.speaker ? attribution.speaker.text.en : undefined,
  channel: ({ claim }) => claim.attribution.channel,
  verb: ({ claim }) => claim.attribution.verb,
  citations: ({ claim }) => claim.citations.map(citationText).join("; "),
  as_written: ({ claim }) => claim.asWritten,
  credibility: ({ claim }) => claim.credibility,
  rank: ({ claim }) => claim.rank,
  note_ar: ({ claim }) => claim.note?.ar,
  note_en: ({ claim }) => claim.note?.en,
} as const satisfies Record<string, (row: Row) => Cell>;

/** `source/slug ¶4`, `source/slug ¶1–4`, `source/slug ¶1.5`: as citations are written in text. */
const citationText = ({ source, paragraph, paragraphTo, sentence }: Claim["citations"][number]) =>
  `${source} ¶${paragraph}${paragraphTo === undefined ? "" : `–${paragraphTo}`}${sentence === undefined ? "" : `.${sentence}`}`;

/** Claims as a table, a row each. */
export const claimsCsv = (rows: readonly Row[]): string =>
  toCsv(
    Object.keys(columns),
    rows.map((row) => Object.values(columns).map((cell: (row: Row) => Cell) => cell(row))),
  );
