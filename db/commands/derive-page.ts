import "server-only";
import { eq } from "drizzle-orm";
import { fold } from "@/domain/arabic/fold";
import { nameSkeleton } from "@/domain/arabic/skeleton";
import { sortKey } from "@/domain/arabic/sort-key";
import { intervalOf } from "@/domain/claims/interval";
import { compareClaims, seriesOf } from "@/domain/claims/series";
import type { DateValue } from "@/domain/claims/values";
import type { KindName, PageRef } from "@/domain/kinds/names";
import { citationsIn, linksIn } from "@/domain/markup/marks-in";
import type { PageContent } from "@/domain/revisions/content";
import { refsOfClaim } from "@/domain/claims/refs";
import { documentsOf } from "../search/documents";
import { indexDocument, removeDocuments } from "../dialect/search";
import type { Tx } from "../store";

export type Derivable = {
  readonly pageId: number;
  readonly kind: KindName;
  readonly slug: string;
  readonly content: PageContent;
  readonly revisionId: number;
  readonly reviewed: boolean;
  readonly updatedAt: number;
};

/** Makes every derived row of a published page anew from its content. Returns the pages it speaks of now and spoke of before. */
export async function derivePage(tx: Tx, page: Derivable): Promise<PageRef[]> {
  const before = await forgetPage(tx, page.pageId);
  await insertCard(tx, page);
  await insertClaims(tx, page);
  const targets = await insertLinks(tx, page);
  await insertNames(tx, page);
  const { content, pageId } = page;
  if (content.kind === "place" && content.fields.coordinates)
    await tx.db.insert(tx.t.coordinates).values({ pageId, lat: content.fields.coordinates.lat, lon: content.fields.coordinates.lon });
  for (const [locale, document] of documentsOf(content)) await indexDocument(tx, pageId, locale, document);
  return [...new Set([...before, ...targets])];
}

/** Takes every derived row of a page away; returns the pages it spoke of. */
export async function forgetPage(tx: Tx, pageId: number): Promise<PageRef[]> {
  const before = await tx.read.selectDistinct({ target: tx.t.links.target }).from(tx.t.links).where(eq(tx.t.links.pageId, pageId));
  for (const table of [tx.t.pageCards, tx.t.claims, tx.t.citations, tx.t.links, tx.t.coordinates, tx.t.dates, tx.t.names])
    await tx.db.delete(table).where(eq(table.pageId, pageId));
  await removeDocuments(tx, pageId);
  return before.map((row) => row.target as PageRef);
}

async function insertCard(tx: Tx, { pageId, kind, slug, content, revisionId, reviewed, updatedAt }: Derivable) {
  const date = cardDate(content);
  const place = content.claims.find((claim) => claim.value.type === "place" && claim.rank !== "deprecated")?.value;
  await tx.db.insert(tx.t.pageCards).values({
    pageId,
    kind,
    slug,
    titleAr: content.titles.ar ?? null,
    titleEn: content.titles.en ?? null,
    summaryAr: content.summary.ar ?? null,
    summaryEn: content.summary.en ?? null,
    sortAr: sortKey(content.titles.ar ?? content.titles.en ?? slug),
    sortEn: sortKey(content.titles.en ?? content.titles.ar ?? slug),
    type: cardType(content),
    date: date ?? null,
    dateStart: date?.start ?? null,
    dateEnd: date?.end ?? null,
    year: date?.start ? Number(date.start.slice(0, 4)) : null,
    placeRef: place?.type === "place" ? place.ref : null,
    disagreement: hasDisagreement(content),
    reviewed,
    claims: content.claims.length,
    revisionId,
    updatedAt,
  });
}

/** The date that lists sort by: the preferred claim, else the one that says most exactly when. */
function cardDate(content: PageContent): DateValue | undefined {
  if (content.kind === "source") return content.fields.published;
  const dates = content.claims.filter((claim) => (claim.property === "date" || claim.property === "founded") && claim.rank !== "deprecated");
  const span = (value: DateValue) => (value.start && value.end ? Date.parse(value.end) - Date.parse(value.start) : Number.POSITIVE_INFINITY);
  return dates
    .flatMap((claim) => (claim.value.type === "date" ? [{ value: claim.value, preferred: claim.rank === "preferred" }] : []))
    .sort((a, b) => Number(b.preferred) - Number(a.preferred) || span(a.value) - span(b.value))[0]?.value;
}

function cardType(content: PageContent): string | null {
  switch (content.kind) {
    case "event": {
      const typed = content.claims.filter((claim) => claim.property === "type" && claim.rank !== "deprecated");
      const value = (typed.find((claim) => claim.rank === "preferred") ?? typed[0])?.value;
      return value?.type === "enum" ? value.key : null;
    }
    case "group":
      return content.fields.groupType;
    case "place":
      return content.fields.placeType;
    case "source":
      return content.fields.type;
    case "person":
      return null;
  }
}

const hasDisagreement = (content: PageContent) =>
  seriesOf(content.claims).some((series) =>
    series.claims.some((a, i) => series.claims.slice(i + 1).some((b) => compareClaims(a, b) === "disagrees")),
  );

async function insertClaims(tx: Tx, { pageId, kind, slug, content }: Derivable) {
  for (const claim of content.claims) {
    const interval = claim.value.type === "quantity" ? intervalOf(claim.value) : undefined;
    const speaker = claim.attribution.speaker;
    await tx.db.insert(tx.t.claims).values({
      pageId,
      subject: `${kind}/${slug}`,
      claimId: claim.id,
      property: claim.property,
      category: claim.qualifiers.category ?? null,
      rank: claim.rank,
      target: claim.value.type === "page" || claim.value.type === "place" ? claim.value.ref : null,
      speakerRef: speaker && "ref" in speaker ? speaker.ref : null,
      low: interval ? interval.low : null,
      high: interval && Number.isFinite(interval.high) ? interval.high : null,
      body: claim,
    });
    for (const { source, paragraph, paragraphTo, sentence } of claim.citations)
      await tx.db
        .insert(tx.t.citations)
        .values({ pageId, claimId: claim.id, source, paragraph, paragraphTo: paragraphTo ?? null, sentence: sentence ?? null });
    if (claim.value.type === "date")
      await tx.db.insert(tx.t.dates).values({
        pageId,
        claimId: claim.id,
        edtf: claim.value.edtf,
        start: claim.value.start ?? null,
        end: claim.value.end ?? null,
        basis: claim.value.basis,
      });
  }
}

async function insertLinks(tx: Tx, { pageId, content }: Derivable): Promise<PageRef[]> {
  const links = new Map<string, { target: PageRef; via: string }>();
  const add = (target: PageRef, via: string) => links.set(`${via} ${target}`, { target, via });
  for (const lang of ["ar", "en"] as const) {
    const body = content.body[lang];
    if (!body) continue;
    for (const ref of linksIn(body)) add(ref, lang);
    for (const mark of citationsIn(body)) {
      add(`source/${mark.source}`, lang);
      await tx.db.insert(tx.t.citations).values({
        pageId,
        lang,
        source: `source/${mark.source}`,
        paragraph: mark.paragraph ?? null,
        paragraphTo: mark.paragraphTo ?? null,
        sentence: mark.sentence ?? null,
      });
    }
  }
  for (const claim of content.claims) for (const ref of refsOfClaim(claim)) add(ref, "claim");
  for (const link of links.values()) await tx.db.insert(tx.t.links).values({ pageId, ...link });
  return [...links.values()].map((link) => link.target);
}

async function insertNames(tx: Tx, { pageId, content }: Derivable) {
  const titles = [content.titles.ar, content.titles.en].filter((title) => title !== undefined);
  const spellings = new Map<string, boolean>(content.aliases.map((alias) => [alias.text, false]));
  for (const title of titles) spellings.set(title, true);
  for (const [text, isTitle] of spellings)
    await tx.db.insert(tx.t.names).values({ pageId, text, folded: fold(text), skeleton: nameSkeleton(text), isTitle });
}
