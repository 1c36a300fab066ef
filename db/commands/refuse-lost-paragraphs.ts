import "server-only";
import { and, eq, inArray, isNotNull, notInArray } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { addressesOf } from "../queries/addresses";
import type { PlannedItem } from "../queries/plan";
import { mapSources } from "../queries/sources";
import type { Reader } from "../store";

/**
 * A refusal naming the first source that these items would take away, whole or in part, while claims still cite it; or undefined.
 * Asked at the moment of publishing, so that no published claim is ever left without its paragraph.
 */
export async function refuseLostParagraphs(
  reader: Reader,
  items: readonly PlannedItem[],
): Promise<Outcome<never> | undefined> {
  for (const item of items) {
    if (item.kind !== "source" || item.action === "create" || item.action === "undelete") continue;
    const left = await paragraphsLeft(reader, item);
    const lost = (await citedParagraphs(reader, item.ref, items)).find((cited) => !left.has(cited.paragraph));
    if (lost)
      return refuse("dependency_open", { params: { page: lost.by, source: item.ref, paragraph: lost.paragraph } });
  }
  return undefined;
}

/** The paragraphs at the source's address once the item is published: none after a deletion, another source's after a redirect. */
async function paragraphsLeft(reader: Reader, { action, proposal, merged }: PlannedItem): Promise<ReadonlySet<number>> {
  if (action === "delete") return new Set();
  if (action === "redirect") {
    const to = proposal.to as PageRef;
    return new Set((await mapSources(reader, [to])).get(to)?.fields.paragraphs.map((one) => one.n));
  }
  return new Set(merged?.kind === "source" ? merged.fields.paragraphs.map((one) => one.n) : []);
}

/** What claims cite of a source: those published on pages that stay as they are, and those about to be published. */
async function citedParagraphs(reader: Reader, source: PageRef, items: readonly PlannedItem[]) {
  const { read, t } = reader;
  // Claims written before a rename name the source by its former address.
  const leading = await addressesOf(reader, source);
  const changing = items.map((item) => item.pageId).filter((id) => id !== null);
  const kept = await read
    .selectDistinct({
      kind: t.pageCards.kind,
      slug: t.pageCards.slug,
      from: t.citations.paragraph,
      to: t.citations.paragraphTo,
    })
    .from(t.citations)
    .innerJoin(t.pageCards, eq(t.pageCards.pageId, t.citations.pageId))
    .where(
      and(
        inArray(t.citations.source, leading),
        isNotNull(t.citations.claimId),
        notInArray(t.citations.pageId, changing),
      ),
    );
  const published = kept.flatMap(({ kind, slug, from, to }) => ends(`${kind}/${slug}`, from, to));
  const proposed = items
    .filter((item) => item.action !== "delete" && item.action !== "redirect")
    .flatMap((item) =>
      (item.merged?.claims ?? []).flatMap((claim) => claim.citations).map((one) => ({ ...one, by: item.ref })),
    )
    .filter((citation) => leading.includes(citation.source))
    .flatMap((citation) => ends(citation.by, citation.paragraph, citation.paragraphTo));
  return [...published, ...proposed];
}

const ends = (by: string, from: number | null, to: number | null | undefined) =>
  [from, to].filter((n) => n !== null && n !== undefined).map((paragraph) => ({ by, paragraph }));
