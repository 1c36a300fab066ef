import type { PageRef } from "../kinds/names";
import type { Claim } from "./claim";

/** Every page that a claim names: its value, speaker, relays, the other party and its sources, each once. */
export function refsOfClaim(claim: Claim): PageRef[] {
  const refs: PageRef[] = [];
  if (claim.value.type === "page" || claim.value.type === "place") refs.push(claim.value.ref);
  const speaker = claim.attribution.speaker;
  if (speaker && "ref" in speaker) refs.push(speaker.ref);
  refs.push(...(claim.attribution.relayedBy ?? []));
  if (claim.qualifiers.party) refs.push(claim.qualifiers.party);
  refs.push(...claim.citations.map((citation) => citation.source));
  return [...new Set(refs)];
}
