import "server-only";
import type { Citation } from "@/domain/claims/claim";
import type { PageRef } from "@/domain/kinds/names";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { PageContent } from "@/domain/revisions/content";
import type { PlannedItem } from "../queries/plan";
import { mapSources } from "../queries/sources";
import { listWithheldSources } from "../queries/withheld-sources";
import type { Reader } from "../store";

/**
 * A refusal naming the first citation whose source or paragraph is not there at the moment of publishing, or undefined: a source may
 * have gone while the checks were at work, or while the page was deleted.
 */
export async function refuseMissingSources(
  reader: Reader,
  items: readonly PlannedItem[],
): Promise<Outcome<never> | undefined> {
  const staying = items.filter((item) => item.action !== "delete" && item.action !== "redirect");
  const own = new Map<PageRef, ReadonlySet<number>>();
  for (const { kind, ref, proposal, merged } of staying)
    if (merged?.kind === "source") {
      own.set(ref, numbersOf(merged));
      if (proposal.to) own.set(`${kind}/${proposal.to}`, numbersOf(merged));
    }
  const cited = staying.flatMap(({ ref, merged }) =>
    (merged?.claims ?? []).flatMap((claim) => claim.citations.map((citation) => ({ ref, citation }))),
  );
  const elsewhere = [...new Set(cited.map(({ citation }) => citation.source))].filter((source) => !own.has(source));
  const published = new Map(
    [...(await mapSources(reader, elsewhere))].map(([source, { fields }]) => [
      source,
      new Set(fields.paragraphs.map(({ n }) => n)),
    ]),
  );
  const isThere = ({ source, paragraph, paragraphTo = paragraph }: Citation) => {
    const numbers = own.get(source) ?? published.get(source);
    return numbers?.has(paragraph) && numbers.has(paragraphTo);
  };
  const missing = cited.filter(({ citation }) => !isThere(citation));
  if (missing.length === 0) return undefined;
  // Of a source that was suppressed the paragraphs are there, and nobody is told of them.
  const withheld = new Set(await listWithheldSources(reader, elsewhere));
  const first = missing.find(({ citation }) => !withheld.has(citation.source));
  return (
    first &&
    refuse("dependency_open", {
      params: { page: first.ref, source: first.citation.source, paragraph: first.citation.paragraph },
    })
  );
}

const numbersOf = (content: PageContent) =>
  new Set(content.kind === "source" ? content.fields.paragraphs.map(({ n }) => n) : []);
