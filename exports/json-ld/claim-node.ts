import type { Claim } from "@/domain/claims/claim";
import { propertyNamed } from "@/domain/claims/registry";
import { bases } from "@/domain/claims/vocabularies";
import { splitRef } from "@/domain/kinds/names";
import { type Locale, textFor } from "@/domain/text";
import { type Around, type Node, named, unlessEmpty } from "./node";
import { sourceClass } from "./source-class";
import { valueNode } from "./value-node";

/** One claim: what it says, who says so, in which source and paragraph, as of when, and how the wiki ranks it. */
export function claimNode(claim: Claim, address: string, locale: Locale, around: Around): Node {
  const { value, attribution, qualifiers } = claim;
  const basis = "basis" in value ? value.basis : "stated";
  return {
    "@type": "Claim",
    "@id": `${address}#claim-${claim.id}`,
    name: propertyNamed(claim.property)?.label[locale],
    disambiguatingDescription: basis === "stated" ? undefined : bases[basis][locale],
    mainEntity: valueNode(claim, locale, around),
    ...speakerOf(attribution.speaker, locale, around),
    dateCreated: dayOf(qualifiers.asOf?.edtf),
    appearance: unlessEmpty(claim.citations.map((citation) => citationNode(citation, around))),
    creativeWorkStatus: claim.rank,
  };
}

/** A speaker that has a page is a thing; one described in words is credited in these words. */
function speakerOf(speaker: Claim["attribution"]["speaker"], locale: Locale, around: Around): Node {
  if (!speaker) return {};
  if ("text" in speaker) return { creditText: textFor(speaker.text, locale)?.text };
  const type = splitRef(speaker.ref).kind === "person" ? "Person" : "Organization";
  return { claimInterpreter: named(type, speaker.ref, around) };
}

function citationNode({ source, paragraph, paragraphTo }: Claim["citations"][number], around: Around): Node {
  return {
    "@type": "CreativeWork",
    position: paragraphTo === undefined ? paragraph : `${paragraph}–${paragraphTo}`,
    isPartOf: named(sourceClass(around.sourceType(source)), source, around),
  };
}

/** Only a day, month or year of the calendar is a date of schema.org. */
const dayOf = (edtf: string | undefined): string | undefined =>
  edtf !== undefined && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(edtf) ? edtf : undefined;
