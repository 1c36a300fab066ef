import type { PageCard } from "@/db/queries/cards";
import type { PublishedPage } from "@/db/queries/pages";
import type { RevisionRow } from "@/db/queries/revisions";
import type { PageContent } from "@/domain/revisions/content";
import { toApi } from "@/exports/api-names";
import { contentJson } from "@/exports/content-json";
import { isoTime, isoTimeOrNull } from "@/exports/iso-time";

const wholeJson = (page: { publicId: string; kind: string; slug: string }, content: PageContent) => {
  const { titles, aliases, summary, body, fields, claims } = contentJson(content);
  return { id: page.publicId, kind: page.kind, slug: page.slug, titles, aliases, summary, body, fields, claims };
};

/** A page as readers see it now. */
export const pageJson = (page: PublishedPage) => ({
  ...wholeJson(page, page.content),
  revision: {
    number: page.revision.number,
    id: page.revision.id,
    hash: page.revision.hash,
    author: page.revision.author,
    authors: page.revision.authors,
    created_at: isoTime(page.revision.createdAt),
    reviewed_by: page.revision.reviewedBy,
    reviewed_at: isoTimeOrNull(page.revision.reviewedAt),
  },
});

/** One revision of a page, whole. */
export const pageRevisionJson = (page: PublishedPage, row: RevisionRow, content: PageContent) => ({
  ...wholeJson(page, content),
  revision: revisionJson(row),
});

/** A line of a page's history. */
export const revisionJson = (row: RevisionRow) => ({
  number: row.number,
  id: row.id,
  type: row.type,
  summary: row.summary,
  author: row.author,
  authors: row.authors,
  changeset: row.changeset,
  hash: row.hash,
  commitment: row.commitment,
  bytes: row.bytes,
  words_added: row.wordsAdded,
  words_removed: row.wordsRemoved,
  claims_changed: row.claimsChanged,
  created_at: isoTime(row.createdAt),
  reviewed_by: row.reviewedBy,
  reviewed_at: isoTimeOrNull(row.reviewedAt),
  suppressed: row.suppressed,
});

/** A page as a list shows it. */
export const summaryJson = (card: PageCard) => ({
  page: card.ref,
  kind: card.kind,
  slug: card.slug,
  titles: card.titles,
  summary: card.summary,
  type: card.type,
  date: toApi(card.date),
  place: card.placeRef,
  disagreement: card.disagreement,
  reviewed: card.reviewed,
  claims: card.claims,
  updated_at: isoTime(card.updatedAt),
});
