import { eventTypes, groupTypes, placeTypes, sourceTypes } from "@/domain/claims/vocabularies";
import type { PageRef } from "@/domain/kinds/names";
import type { Heading } from "@/domain/markup/heading";
import type { PageContent } from "@/domain/revisions/content";
import type { Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { ClaimList } from "../claims/claim-list";
import { FiguresPanel } from "../claims/figures-panel";
import type { Ledger } from "../claims/ledger";
import { ResponsibilityPanel } from "../claims/responsibility-panel";
import { toldProperties } from "../claims/told-properties";
import { PageCard, type PageSummary } from "../lists/page-card";
import type { Names } from "../names";
import { Article } from "./article";
import { Contents } from "./contents";
import { FactBox } from "./fact-box";
import { KeyFacts } from "./key-facts";
import { MissingLanguage } from "./missing-language";
import { OldRevision } from "./old-revision";
import { PageFoot } from "./page-foot";
import { PageHead } from "./page-head";
import { PageStatus, type PublicationStatus } from "./page-status";
import { Prose } from "./prose";
import { References } from "./references";
import { SourceParagraphs } from "./source-paragraphs";
import { TrustLine } from "./trust-line";

type Props = {
  locale: Locale;
  page: PageRef;
  content: PageContent;
  ledger: Ledger;
  body: { html: string; lang: Locale; notesHtml: string; headings: readonly Heading[] };
  status: PublicationStatus;
  revision: { number: number; at: Moment };
  /** The number that readers see now, when this is an old revision. */
  published?: number | undefined;
  related: { events: readonly PageSummary[]; names: Names };
};

/** A page of any kind as readers see it: title, key facts, text, claims side by side, references. */
export function PageArticle({ locale, page, content, ledger, body, status, revision, published, related }: Props) {
  const t = translator(locale);
  const { claims } = content;
  const isOld = published !== undefined && published !== revision.number;
  const lacksText = !content.body[locale] && !content.summary[locale];
  return (
    <Article
      head={
        <>
          {isOld && (
            <OldRevision locale={locale} page={page} number={revision.number} at={revision.at} published={published} />
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
      status={<PageStatus locale={locale} page={page} titles={content.titles} status={status} />}
      facts={<FactBox content={content} ledger={ledger} locale={locale} />}
      contents={<Contents headings={body.headings} locale={locale} />}
      foot={<PageFoot locale={locale} page={page} number={revision.number} at={revision.at} />}
    >
      {lacksText && <MissingLanguage locale={locale} page={page} />}
      {content.kind === "event" && (
        <>
          <FiguresPanel claims={claims} ledger={ledger} locale={locale} />
          <ResponsibilityPanel claims={claims} ledger={ledger} locale={locale} />
        </>
      )}
      {body.html ? <Prose html={body.html} lang={body.lang} /> : <p className="soft">{t("reading.noText")}</p>}
      <ClaimList claims={claims} ledger={ledger} locale={locale} only={toldProperties} />
      {content.kind === "source" && <SourceParagraphs paragraphs={content.fields.paragraphs} locale={locale} />}
      {related.events.length > 0 && (
        <section aria-labelledby="related-events">
          <h2 id="related-events" className="section-title">
            {t(content.kind === "event" ? "reading.event.parts" : "reading.eventsHere")}
          </h2>
          {related.events.map((event) => (
            <PageCard key={event.ref} page={event} names={related.names} locale={locale} />
          ))}
        </section>
      )}
      <References html={body.notesHtml} locale={locale} />
    </Article>
  );
}

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
