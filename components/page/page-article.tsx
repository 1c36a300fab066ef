import type { Activity } from "@/domain/claims/activity-years";
import { currentDates } from "@/domain/claims/current-claims";
import { eventTypes, groupTypes, placeTypes, sourceTypes } from "@/domain/claims/vocabularies";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import type { Heading } from "@/domain/markup/heading";
import type { PageContent } from "@/domain/revisions/content";
import { type Locale, textFor } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { ClaimList } from "../claims/claim-list";
import { FactClaims } from "../claims/fact-claims";
import { FiguresPanel } from "../claims/figures-panel";
import type { Ledger } from "../claims/ledger";
import type { ClaimElsewhere } from "../claims/other-page";
import { ResponsibilityPanel } from "../claims/responsibility-panel";
import { SequenceList } from "../claims/sequence-list";
import { toldProperties } from "../claims/told-properties";
import { ActivitySection } from "../group/activity-section";
import { GroupSections } from "../group/group-sections";
import type { PageSummary } from "../lists/page-card";
import { type MappedPlace, PlaceMap } from "../map/place-map";
import { DoubtfulPassages } from "../source/doubtful-passages";
import { PartsSection } from "../timeline/parts-section";
import { Article } from "./article";
import { Contents } from "./contents";
import { FactBox } from "./fact-box";
import { KeyFacts } from "./key-facts";
import { MissingLanguage } from "./missing-language";
import { NamesSection } from "./names-section";
import { OldRevision } from "./old-revision";
import { PageFoot } from "./page-foot";
import { PageHead } from "./page-head";
import { PageStatus, type PublicationStatus } from "./page-status";
import { Prose } from "./prose";
import { References } from "./references";
import { RelatedEvents } from "./related-events";
import { SaidElsewhere } from "./said-elsewhere";
import { SourceParagraphs } from "./source-paragraphs";
import { TrustLine } from "./trust-line";
import { UnderRecheck } from "./under-recheck";
import { WholeChain } from "./whole-chain";

type Props = {
  locale: Locale;
  page: PageRef;
  content: PageContent;
  ledger: Ledger;
  body: { html: string; lang: Locale; notesHtml: string; headings: readonly Heading[] };
  status: PublicationStatus;
  /** With its authors where it is an old one. */
  revision: { number: number; at: Moment; authors?: readonly string[] };
  /** The number that readers see now, when this is an old revision. */
  published?: number | undefined;
  /** How many proposals wait on it now; nobody asks that of an old revision. */
  waiting?: number | undefined;
  /** The revision from which this language dates, where the other one has changed since. */
  stale?: number | undefined;
  /** Of the wiki: an address on paper begins with it. */
  origin?: string | undefined;
  /** What other pages hold of it today; absent for an old revision. */
  related?: Related | undefined;
};

export type Related = {
  readonly events: readonly PageSummary[];
  readonly eventsWithin: readonly PageSummary[];
  readonly wholes: readonly PageSummary[];
  readonly elsewhere: readonly ClaimElsewhere[];
  readonly activity?: Activity | undefined;
  readonly places: readonly MappedPlace[];
  readonly ledger: Pick<Ledger, "names" | "sources">;
};

const nothing: Related = {
  events: [],
  eventsWithin: [],
  wholes: [],
  elsewhere: [],
  places: [],
  ledger: { names: {}, sources: {} },
};

/** A page of any kind as readers see it: title, key facts, text, claims side by side, references. */
export function PageArticle({ locale, page, content, ledger: own, body, status, revision, published, ...rest }: Props) {
  const related = rest.related ?? nothing;
  const ledger: Ledger = {
    ...own,
    names: { ...related.ledger.names, ...own.names },
    sources: { ...related.ledger.sources, ...own.sources },
  };
  const t = translator(locale);
  const { claims } = content;
  const isOld = published !== undefined && published !== revision.number;
  const lacksText = !content.body[locale] && !content.summary[locale];
  return (
    <Article
      head={
        <>
          {isOld && (
            <OldRevision
              locale={locale}
              page={page}
              number={revision.number}
              at={revision.at}
              published={published}
              authors={revision.authors ?? []}
            />
          )}
          <PageHead
            locale={locale}
            kind={content.kind}
            titles={content.titles}
            summary={content.summary}
            kindDetail={detailOf(content, locale)}
          >
            {content.kind === "event" && <KeyFacts claims={claims} ledger={ledger} locale={locale} />}
            {content.kind !== "source" && <TrustLine claims={claims} ledger={ledger} locale={locale} />}
          </PageHead>
        </>
      }
      status={
        <PageStatus
          stale={rest.stale === undefined ? undefined : { since: rest.stale, now: revision.number }}
          locale={locale}
          page={page}
          titles={content.titles}
          status={status}
          waiting={rest.waiting}
        />
      }
      facts={<FactBox content={content} ledger={ledger} locale={locale} />}
      contents={<Contents headings={body.headings} locale={locale} />}
      foot={<PageFoot locale={locale} page={page} number={revision.number} at={revision.at} origin={rest.origin} />}
    >
      <UnderRecheck locale={locale} page={page} claims={isOld ? 0 : (ledger.inDoubt?.size ?? 0)} />
      {lacksText && <MissingLanguage locale={locale} page={page} />}
      {content.kind === "event" && (
        <>
          <WholeChain wholes={related.wholes} locale={locale} />
          <FiguresPanel claims={claims} ledger={ledger} locale={locale} />
          <ResponsibilityPanel claims={claims} ledger={ledger} locale={locale} />
        </>
      )}
      {content.kind === "place" && <PlaceMap places={related.places} names={ledger.names} locale={locale} />}
      {content.kind === "event" && claims.some(({ property }) => property === "deaths") && (
        <p className="content-note">
          <strong>{t("reading.contentNote.title")}</strong> {t("reading.contentNote.body")}
        </p>
      )}
      {body.html ? <Prose html={body.html} lang={body.lang} /> : <p className="soft">{t("reading.noText")}</p>}
      <SequenceList claims={claims} ledger={ledger} locale={locale} />
      {content.kind === "group" && (
        <GroupSections
          claims={claims}
          elsewhere={related.elsewhere}
          activity={related.activity}
          ledger={ledger}
          locale={locale}
        />
      )}
      <ClaimList claims={claims} ledger={ledger} locale={locale} only={listed} />
      {content.kind === "person" && (
        <SaidElsewhere kind="person" rows={related.elsewhere} ledger={ledger} locale={locale} />
      )}
      {content.kind === "event" && <PlaceMap places={related.places} names={ledger.names} locale={locale} />}
      {content.kind === "source" && (
        <>
          <DoubtfulPassages source={page} rows={related.elsewhere} names={ledger.names} locale={locale} />
          <SourceParagraphs
            source={page}
            paragraphs={content.fields.paragraphs}
            cited={related.elsewhere}
            names={ledger.names}
            locale={locale}
          />
        </>
      )}
      {content.kind === "place" && related.activity && (
        <ActivitySection activity={related.activity} names={ledger.names} locale={locale} />
      )}
      {content.kind === "event" ? (
        <PartsSection
          title={textFor(content.titles, locale)?.text ?? splitRef(page).slug}
          dates={currentDates(claims, "date", ledger)}
          parts={related.events}
          names={ledger.names}
          locale={locale}
        />
      ) : (
        <RelatedEvents
          kind={content.kind}
          slug={splitRef(page).slug}
          events={related.events}
          within={related.eventsWithin}
          names={ledger.names}
          locale={locale}
        />
      )}
      <FactClaims claims={claims} ledger={ledger} locale={locale} />
      <NamesSection aliases={content.aliases} names={ledger.names} locale={locale} />
      <References html={body.notesHtml} locale={locale} />
    </Article>
  );
}

/** What is told in words, apart from what a section of its own shows. */
const listed = toldProperties.filter((key) => key !== "sequence" && key !== "relation");

/** More about what kind of thing a page tells of. */
function detailOf(content: PageContent, locale: Locale): string | undefined {
  switch (content.kind) {
    case "event": {
      const type = content.claims.find((claim) => claim.property === "type" && claim.rank !== "deprecated")?.value;
      return type?.type === "enum" && Object.hasOwn(eventTypes, type.key)
        ? eventTypes[type.key as keyof typeof eventTypes][locale]
        : undefined;
    }
    case "group":
      return groupTypes[content.fields.groupType][locale];
    case "place":
      return placeTypes[content.fields.placeType][locale];
    case "source":
      return sourceTypes[content.fields.type][locale];
    case "person":
      return undefined;
  }
}
