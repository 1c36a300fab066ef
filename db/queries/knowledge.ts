import "server-only";
import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { fold } from "@/domain/arabic/fold";
import { nameSkeleton } from "@/domain/arabic/skeleton";
import { ambiguousNames } from "@/domain/checks/ambiguous-names";
import type { Knowledge, KnownPage, KnownParagraph, KnownSource } from "@/domain/checks/check";
import { sourcesCitedBy } from "@/domain/checks/cited";
import { refsOfClaim } from "@/domain/claims/refs";
import type { PlaceType } from "@/domain/claims/vocabularies";
import type { SourceFields } from "@/domain/kinds/fields";
import type { PageRef } from "@/domain/kinds/names";
import { linksIn } from "@/domain/markup/marks-in";
import type { PageContent } from "@/domain/revisions/content";
import { sha256 } from "@/domain/revisions/hash";
import { locales } from "@/domain/text";
import { keptQuery } from "../kept-query";
import type { Reader } from "../store";
import { mapFactions } from "./factions";
import { mapPageIds } from "./pages";
import { listProposedPages } from "./proposed-pages";
import { mapSources } from "./sources";

type Proposal = { readonly ref: PageRef; readonly content: PageContent };

/** The paragraphs of sources that are only being proposed, by number: in the hands of whoever proposes them. */
export type ProposedTexts = ReadonlyMap<PageRef, ReadonlyMap<number, string>>;

/** What the checks may know beyond one proposal: its sources with their paragraphs, and pages that share a name with it or are named by it. */
export async function findKnowledge(
  reader: Reader,
  proposal: Proposal,
  together: readonly Proposal[],
  texts: ProposedTexts = new Map(),
): Promise<Knowledge> {
  return {
    page: proposal.ref,
    sources: await knownSources(reader, proposal, together, texts),
    pages: await knownPages(reader, proposal, together),
    unpublished: await unpublishedLinks(reader, proposal, together),
    ambiguousNames,
    outlets: [],
    factionOf: await mapFactions(reader, together),
  };
}

/** Which linked pages are not there: neither published nor part of the same changeset. */
async function unpublishedLinks(
  reader: Reader,
  { content }: Proposal,
  together: readonly Proposal[],
): Promise<Knowledge["unpublished"]> {
  const linked = [...new Set(locales.flatMap((lang) => linksIn(content.body[lang] ?? "")))];
  if (linked.length === 0) return {};
  const pages = await mapPageIds(reader, linked);
  const own = new Set(together.map((one) => one.ref));
  const missing = linked.filter((ref) => !own.has(ref) && (pages.get(ref)?.state ?? "deleted") === "deleted");
  const proposed = await listProposedPages(reader, missing);
  return Object.fromEntries(missing.map((ref) => [ref, proposed.has(ref) ? "proposed" : "nowhere"] as const));
}

async function knownSources(
  reader: Reader,
  { content }: Proposal,
  together: readonly Proposal[],
  texts: ProposedTexts,
): Promise<Knowledge["sources"]> {
  const cited = new Set(sourcesCitedBy(content));
  const sources: Partial<Record<PageRef, KnownSource>> = {};
  for (const [ref, { fields }] of await mapSources(reader, cited))
    sources[ref] = knownSource(fields, await mapParagraphTexts(reader, ref));
  for (const { ref, content: other } of together)
    if (cited.has(ref) && other.kind === "source")
      sources[ref] = knownSource(other.fields, texts.get(ref) ?? (await mapParagraphTexts(reader, ref)));
  for (const { source, paragraph, paragraphTo } of content.claims.flatMap((claim) => claim.citations)) {
    const known = sources[source];
    if (!known || paragraphTo === undefined || paragraphTo <= paragraph) continue;
    const hashes = known.paragraphs.filter(({ n }) => n >= paragraph && n <= paragraphTo).map((one) => one.sha256);
    sources[source] = {
      ...known,
      ranges: { ...known.ranges, [`${paragraph}-${paragraphTo}`]: sha256(hashes.join("\n")) },
    };
  }
  return sources;
}

function knownSource(fields: SourceFields, texts: ReadonlyMap<number, string>): KnownSource {
  const paragraphs: KnownParagraph[] = fields.paragraphs.map(({ n, kind, sha256: hash }) => ({
    n,
    kind,
    sha256: hash,
    text: texts.get(n),
  }));
  return {
    published: fields.published,
    originGroup: fields.originGroup,
    reliability: fields.reliability,
    type: fields.type,
    paragraphs,
    machineTranslated: fields.flags.includes("machine_translated"),
  };
}

/** Texts of a source's paragraphs by number, where somebody attached them. For checks and signed-in readers only. */
async function mapParagraphTexts({ read, t }: Reader, ref: PageRef): Promise<Map<number, string>> {
  const [kind, slug] = ref.split("/");
  const rows = await read
    .select({ n: t.sourceParagraphs.n, text: t.sourceParagraphs.text })
    .from(t.sourceParagraphs)
    .innerJoin(t.sourceTexts, eq(t.sourceTexts.id, t.sourceParagraphs.sourceTextId))
    .innerJoin(t.pages, eq(t.pages.id, t.sourceTexts.pageId))
    .where(and(eq(t.pages.kind, kind as "source"), eq(t.pages.slug, slug ?? ""), isNotNull(t.sourceParagraphs.text)));
  return new Map(rows.flatMap((row) => (row.text === null ? [] : [[row.n, row.text] as const])));
}

async function knownPages(
  reader: Reader,
  { ref, content }: Proposal,
  together: readonly Proposal[],
): Promise<KnownPage[]> {
  const { read, t } = reader;
  const names = namesOf(content);
  const alike = names.length
    ? await read
        .selectDistinct({
          kind: t.pageCards.kind,
          slug: t.pageCards.slug,
          pageId: t.pageCards.pageId,
          type: t.pageCards.type,
        })
        .from(t.names)
        .innerJoin(t.pageCards, eq(t.pageCards.pageId, t.names.pageId))
        .where(inArray(t.names.folded, [...new Set(names.flatMap((name) => [fold(name), nameSkeleton(name)]))]))
        .limit(100)
    : [];
  const pointed = await mapPageIds(reader, [...new Set(content.claims.flatMap(refsOfClaim))]);
  const rows = pointed.size
    ? await read
        .select()
        .from(t.pageCards)
        .where(
          inArray(
            t.pageCards.pageId,
            [...pointed.values()].map((page) => page.id),
          ),
        )
    : [];
  const known = new Map<PageRef, KnownPage>();
  for (const row of [...alike, ...rows]) {
    const other = `${row.kind}/${row.slug}` as PageRef;
    const spelled = await spellingsOf(reader).execute({ pageId: row.pageId });
    const placeType = row.kind === "place" && row.type ? { placeType: row.type as PlaceType } : {};
    known.set(other, { ref: other, names: spelled.map((one) => one.text), ...placeType });
  }
  for (const { ref: other, content: page } of together) {
    if (other === ref) continue;
    const placeType = page.kind === "place" ? { placeType: page.fields.placeType } : {};
    known.set(other, { ref: other, names: namesOf(page), ...placeType });
  }
  known.delete(ref);
  return [...known.values()];
}

const spellingsOf = keptQuery(({ read, t }) =>
  read
    .select({ text: t.names.text })
    .from(t.names)
    .where(eq(t.names.pageId, sql.placeholder("pageId")))
    .prepare(),
);

const namesOf = (content: PageContent): string[] =>
  [content.titles.ar, content.titles.en, ...content.aliases.map((alias) => alias.text)].filter(
    (name) => name !== undefined,
  );
