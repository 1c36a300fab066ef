import type { SourceFacts } from "@/domain/claims/context";
import { kinds } from "@/domain/kinds";
import type { PageRef } from "@/domain/kinds/names";
import type { Heading } from "@/domain/markup/heading";
import type { PageContent } from "@/domain/revisions/content";
import type { Focus } from "@/domain/revisions/focus";
import { diffContent } from "@/domain/revisions/page-diff";
import { type Bilingual, type Locale, textFor } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import { formatInstant, type Moment } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import type { Ledger } from "../claims/ledger";
import { DiffView } from "../history/diff-view";
import type { Names } from "../names";
import { PagePreview } from "../page/page-preview";
import { Notice } from "../ui/notice";
import { EditForm } from "./edit-form";
import { HowReviewWorks } from "./how-review-works";
import { LanguageNotes } from "./language-notes";
import type { NewSource } from "./new-source";
import { type OpenProposal, OpenProposals } from "./open-proposals";
import type { FieldErrors } from "./problems";
import { SimilarPages } from "./similar-pages";
import { UnsentTexts } from "./unsent-texts";

type Props = {
  locale: Locale;
  action: string;
  state: {
    content: PageContent;
    base: number | null;
    slug: string | undefined;
    draft: { id: string; version: number; changesRequested: boolean } | undefined;
    proposal: { title: string; reason: string };
    into: readonly { id: string; title: string }[];
    newSource?: NewSource | undefined;
    newText?: Parameters<typeof EditForm>[0]["newText"];
    refusal: string | undefined;
    errors: FieldErrors;
    asked: { by: string; text: string } | undefined;
    place: string;
    autosave: { id: string; saves: number; savedAt: Moment | undefined } | undefined;
    unsent: readonly { id: string; savedAt: Moment }[];
  };
  /** Of the page that is edited; absent for a new one. */
  titles?: Bilingual | undefined;
  visitor: boolean;
  focus?: Focus | undefined;
  /** The language that was left behind, and what changed in the other. */
  stale?: Parameters<typeof LanguageNotes>[0]["stale"];
  /** Of a new page: its kind, and what it may be the same as. */
  similar?: { kind: string; pages: readonly { ref: PageRef; title: string }[] } | undefined;
  /** Where to go on after a draft: the text of the source that claims are taken from. */
  next?: string | undefined;
  open: readonly OpenProposal[];
  /** The page that they wait on; absent for a new one. */
  page?: PageRef | undefined;
  now: Moment;
  names: Names;
  /** Attached words behind citations, by citation, where whoever edits may read them. */
  cited?: Readonly<Record<string, string>> | undefined;
  suggestions: readonly PageRef[];
  /** Names of places that the proposal brings pages of. */
  newPlaces?: readonly string[] | undefined;
  sources?: Readonly<Record<PageRef, SourceFacts>> | undefined;
  preview?:
    | {
        ref: PageRef;
        content: PageContent;
        /** What readers see today; undefined for a new page. */
        before: PageContent | undefined;
        ledger: Ledger;
        body: { html: string; lang: Locale; notesHtml: string; headings: readonly Heading[] };
      }
    | undefined;
};

/** The editor's whole screen: what becomes of a proposal, who else is at it, the preview, the form. */
export function EditScreen({
  locale,
  action,
  state,
  titles,
  visitor,
  focus,
  similar,
  stale,
  next,
  open,
  page,
  now,
  names,
  cited,
  suggestions,
  newPlaces,
  sources,
  preview,
}: Props) {
  const t = translator(locale);
  const { content } = state;
  return (
    <div className="wrap room stack">
      <h1>
        {titles
          ? t("edit.title", { page: textFor(titles, locale)?.text ?? state.slug ?? "" })
          : t("edit.newTitle", { kind: kinds[content.kind].label[locale] })}
      </h1>
      {state.asked && (
        <Notice tone="caution" title={t("edit.asked", { name: isolate(state.asked.by) })}>
          <p dir="auto">{state.asked.text}</p>
        </Notice>
      )}
      {state.autosave?.savedAt !== undefined && (
        <Notice title={t("edit.unsent.restored", { time: formatInstant(state.autosave.savedAt, locale) })} />
      )}
      <UnsentTexts locale={locale} place={state.place} now={now} texts={state.unsent} />
      <HowReviewWorks locale={locale} visitor={visitor} />
      {page && <OpenProposals locale={locale} now={now} page={page} proposals={open} />}
      {/* Prop by prop: spread, the address would arrive as React's own "ref", which a server component may not have. */}
      {preview && (
        <section id="changes" className="panel stack" aria-labelledby="changes-title">
          <h2 id="changes-title">{t("edit.preview.changes")}</h2>
          <DiffView
            diff={diffContent(preview.before, preview.content)}
            names={preview.ledger.names}
            locale={locale}
            level="h3"
          />
        </section>
      )}
      {preview && (
        <PagePreview
          locale={locale}
          page={preview.ref}
          content={preview.content}
          ledger={preview.ledger}
          body={preview.body}
        />
      )}
      {similar && <SimilarPages locale={locale} kind={similar.kind} pages={similar.pages} />}
      {!focus && titles && <LanguageNotes content={content} stale={stale} locale={locale} />}
      {focus && titles && (
        <p className="inline-list mt-4">
          <a href={action.replace(/\/save$/, "?only=choose")}>{t("sourcing.fix.another")}</a>
          <a href={action.replace(/\/save$/, "")}>{t("sourcing.fix.whole")}</a>
        </p>
      )}
      <EditForm
        locale={locale}
        action={action}
        content={content}
        base={state.base}
        slug={state.slug}
        draft={state.draft}
        proposal={state.proposal}
        into={state.into}
        names={names}
        cited={cited}
        suggestions={suggestions}
        newPlaces={newPlaces}
        sources={sources}
        visitor={visitor}
        focus={focus}
        next={next}
        newSource={state.newSource}
        newText={state.newText}
        refusal={state.refusal}
        errors={state.errors}
        keeping={{ place: state.place, autosave: state.autosave, unsent: state.unsent.map(({ id }) => id) }}
      />
    </div>
  );
}
