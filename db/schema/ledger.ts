import { type AnyColumn, sql } from "drizzle-orm";
import { index, real, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Claim } from "@/domain/claims/claim";
import type { DateValue } from "@/domain/claims/values";
import type { Typeset } from "@/domain/markup/typeset";
import { bool, id, int, json, text, time } from "./kit";
import { pages } from "./pages";

/** Derived from the published revisions and made anew by `wiki rebuild`, row for row. Nothing here is a truth of its own. */

/** What lists, cards and link labels need of a published page. */
export const pageCards = sqliteTable(
  "page_cards",
  {
    pageId: int("page_id")
      .primaryKey()
      .references(() => pages.id),
    kind: text("kind").notNull(),
    slug: text("slug").notNull(),
    titleAr: text("title_ar"),
    titleEn: text("title_en"),
    summaryAr: text("summary_ar"),
    summaryEn: text("summary_en"),
    sortAr: text("sort_ar").notNull(),
    sortEn: text("sort_en").notNull(),
    /** Event, place, group or source type of the page's preferred or first claim or field. */
    type: text("type"),
    date: json<DateValue>("date"),
    dateStart: text("date_start"),
    dateEnd: text("date_end"),
    year: int("year"),
    placeRef: text("place_ref"),
    /** Any series of the page in which reports differ. */
    disagreement: bool("disagreement").notNull(),
    reviewed: bool("reviewed").notNull(),
    claims: int("claims").notNull(),
    revisionId: int("revision_id").notNull(),
    updatedAt: time("updated_at").notNull(),
  },
  (t) => [
    index("page_cards_kind_updated").on(t.kind, t.updatedAt),
    index("page_cards_kind_date").on(t.kind, t.dateStart),
    index("page_cards_kind_ar").on(t.kind, t.sortAr),
    index("page_cards_kind_en").on(t.kind, t.sortEn),
    index("page_cards_address").on(t.kind, t.slug),
    index("page_cards_place").on(t.placeRef),
    // Counts for the facets of a list are read from this index alone.
    index("page_cards_facets").on(t.kind, t.type, t.year, t.reviewed, t.disagreement),
  ],
);

/** Whether a claim says whose faction its page is; a query that asks in these very words is answered from an index of them alone. */
export const isFactionClaim = ({ property, body }: { property: AnyColumn; body: AnyColumn }) =>
  sql`${property} = 'relation' and json_extract(${body}, '$.qualifiers.relation') = 'faction_of'`;

export const claims = sqliteTable(
  "claims",
  {
    id: id(),
    pageId: int("page_id")
      .notNull()
      .references(() => pages.id),
    subject: text("subject").notNull(),
    claimId: text("claim_id").notNull(),
    property: text("property").notNull(),
    category: text("category"),
    rank: text("rank").notNull(),
    /** The page that the value points to, if it does. */
    target: text("target"),
    speakerRef: text("speaker_ref"),
    low: int("low"),
    high: int("high"),
    body: json<Claim>("body").notNull(),
    /** The revision that brought the claim as it is worded now. */
    since: int("since"),
  },
  (t) => [
    uniqueIndex("claims_one").on(t.pageId, t.claimId),
    index("claims_property").on(t.property, t.id),
    index("claims_target").on(t.target),
    index("claims_subject").on(t.subject),
    index("claims_speaker").on(t.speakerRef),
    // How many pages of a kind point to each group or place is read from this index alone.
    index("claims_pointing").on(t.target, t.subject, t.pageId),
    // What group a faction belongs to is asked at every first read of a page with claims; of all relations these are few.
    index("claims_faction").on(t.subject, t.claimId).where(isFactionClaim(t)),
  ],
);

export const citations = sqliteTable(
  "citations",
  {
    id: id(),
    pageId: int("page_id")
      .notNull()
      .references(() => pages.id),
    /** Null for a citation in the text. */
    claimId: text("claim_id"),
    lang: text("lang"),
    source: text("source").notNull(),
    paragraph: int("paragraph"),
    paragraphTo: int("paragraph_to"),
    sentence: int("sentence"),
  },
  (t) => [index("citations_page").on(t.pageId), index("citations_source").on(t.source, t.paragraph)],
);

export const links = sqliteTable(
  "links",
  {
    id: id(),
    pageId: int("page_id")
      .notNull()
      .references(() => pages.id),
    /** The address as written: a redlink is one that no page answers to. */
    target: text("target").notNull(),
    /** `ar` or `en` for a link in the text, `claim` for one from a claim. */
    via: text("via").notNull(),
  },
  (t) => [uniqueIndex("links_one").on(t.pageId, t.target, t.via), index("links_target").on(t.target)],
);

/** The text of a page in one language, set in HTML as far as it depends on nothing else: reading only fills its holes. */
export const pageTexts = sqliteTable(
  "page_texts",
  {
    id: id(),
    pageId: int("page_id")
      .notNull()
      .references(() => pages.id),
    lang: text("lang").notNull(),
    typeset: json<Typeset>("typeset").notNull(),
  },
  (t) => [uniqueIndex("page_texts_one").on(t.pageId, t.lang)],
);

export const coordinates = sqliteTable("coordinates", {
  pageId: int("page_id")
    .primaryKey()
    .references(() => pages.id),
  lat: real("lat").notNull(),
  lon: real("lon").notNull(),
});

export const dates = sqliteTable(
  "dates",
  {
    id: id(),
    pageId: int("page_id")
      .notNull()
      .references(() => pages.id),
    claimId: text("claim_id").notNull(),
    edtf: text("edtf").notNull(),
    start: text("start"),
    end: text("end"),
    basis: text("basis").notNull(),
  },
  (t) => [index("dates_page").on(t.pageId), index("dates_start").on(t.start)],
);

/** Folded titles and aliases: finds a page by any of its spellings. */
export const names = sqliteTable(
  "names",
  {
    id: id(),
    pageId: int("page_id")
      .notNull()
      .references(() => pages.id),
    text: text("text").notNull(),
    folded: text("folded").notNull(),
    skeleton: text("skeleton").notNull(),
    isTitle: bool("is_title").notNull(),
  },
  (t) => [index("names_page").on(t.pageId), index("names_folded").on(t.folded), index("names_skeleton").on(t.skeleton)],
);
