import type { ReactNode } from "react";
import type { SourceFacts } from "@/domain/claims/context";
import type { PageRef } from "@/domain/kinds/names";
import type { PageContent } from "@/domain/revisions/content";
import { type Focus, printFocus } from "@/domain/revisions/focus";
import type { Locale } from "@/domain/text";
import { messages } from "@/i18n/messages";
import { translator } from "@/i18n/translator";
import type { Names } from "../names";
import { SelectField } from "../ui/choice-field";
import { TextArea, TextField } from "../ui/text-field";
import { aliasLines } from "./alias-lines";
import { ClaimsEditor } from "./claims-editor";
import type { DraftClaim } from "./draft-claim";
import { FormContents } from "./form-contents";
import { KindFields } from "./kind-fields";
import type { NewSource } from "./new-source";
import { NewSourceFields } from "./new-source-fields";
import type { Line, SameSource } from "./numbered-text";
import { ProblemSummary } from "./problem-summary";
import type { FieldErrors } from "./problems";
import { SentenceField } from "./sentence-field";
import { TextFields } from "./text-fields";

type Props = {
  locale: Locale;
  action: string;
  /** The page as it stands in the form; its claims may be half-written. */
  content: Omit<PageContent, "claims"> & { claims: readonly DraftClaim[] };
  /** The revision that the edit starts from; null for a new page. */
  base: number | null;
  /** Shown and asked for on a new page only. */
  slug?: string | undefined;
  /** The draft that is being edited, and its version. */
  draft?: { id: string | number; version: number; changesRequested: boolean } | undefined;
  proposal: { title: string; reason: string };
  /** Own open proposals that this page can be added to. */
  into?: readonly { id: string; title: string }[];
  names: Names;
  /** Attached words behind citations, by citation, where whoever edits may read them. */
  cited?: Readonly<Record<string, string>> | undefined;
  suggestions: readonly PageRef[];
  /** Names of places that the proposal brings pages of. */
  newPlaces?: readonly string[] | undefined;
  sources?: Readonly<Record<PageRef, SourceFacts>> | undefined;
  newSource?: NewSource | undefined;
  /** The text of the new source under numbers, and the source that has it already. */
  newText?: { lines: readonly Line[]; same: SameSource | undefined } | undefined;
  visitor: boolean;
  /** Nothing but this item is shown; all else is sent along as it is. */
  focus?: Focus | undefined;
  /** Where to go on after a draft. */
  next?: string | undefined;
  refusal?: string | undefined;
  errors: FieldErrors;
  /** What the script needs to keep what is typed: see `client/edit/keep/`. */
  keeping: {
    place: string;
    autosave: { id: string; saves: number } | undefined;
    /** Other unsent texts that this screen shows. */
    unsent: readonly string[];
  };
};

/** The whole editor as one plain form. `step` says what to do with it: preview, draft, submit, add-claim, remove-claim.<n>, add-citation.<n>, remove-citation.<n>.<m>. */
export function EditForm(props: Props) {
  const {
    locale,
    action,
    content,
    base,
    slug,
    draft,
    proposal,
    into = [],
    names,
    cited,
    suggestions,
    newPlaces,
    sources,
    newSource,
    newText,
    visitor,
    focus,
    next,
    refusal,
    errors,
    keeping,
  } = props;
  const t = translator(locale);
  const page = content as PageContent;
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      className="edit-form"
      data-edit=""
      data-place={keeping.place}
      data-saves={keeping.autosave?.saves ?? 0}
      data-unsent={keeping.unsent.join(" ")}
      data-visitor={visitor ? "" : undefined}
      data-words={JSON.stringify(messages[locale].writing)}
    >
      {/* Enter in a line of text presses the first button: it must never send the proposal. */}
      <button type="submit" name="step" value="preview" className="sr-only" tabIndex={-1} aria-hidden="true" />
      <ProblemSummary locale={locale} refusal={refusal} errors={errors} claims={page.claims} />
      <input type="hidden" name="autosave" value={keeping.autosave?.id ?? ""} />
      <input type="hidden" name="base" value={base ?? ""} />
      {draft && (
        <>
          <input type="hidden" name="changeset" value={draft.id} />
          <input type="hidden" name="version" value={draft.version} />
        </>
      )}
      {base === null && (
        <TextField
          name="slug"
          label={t("edit.field.slug")}
          hint={t("edit.field.slugHint")}
          value={slug}
          error={errors["slug"]}
          dir="ltr"
          maxLength={80}
          required
        />
      )}
      {!focus && <FormContents locale={locale} kind={content.kind} />}
      {next && <input type="hidden" name="next" value={next} />}
      {focus && <input type="hidden" name="only" value={printFocus(focus)} />}
      {focus?.on === "sentence" && <SentenceField focus={focus} content={page} errors={errors} locale={locale} />}
      <Rest isHidden={focus !== undefined}>
        <TextFields content={page} errors={errors} locale={locale} />
        <TextArea
          name="aliases"
          label={t("edit.field.aliases")}
          hint={t("edit.field.aliasesHint")}
          value={aliasLines(content.aliases)}
          error={errors["aliases"]}
          rows={3}
        />
      </Rest>
      <Rest isHidden={focus !== undefined && focus.on !== "fields"}>
        <KindFields content={page} errors={errors} locale={locale} />
      </Rest>
      <Rest isHidden={focus !== undefined && focus.on !== "claim"}>
        <ClaimsEditor
          kind={content.kind}
          claims={content.claims}
          names={names}
          cited={cited}
          suggestions={suggestions}
          newPlaces={newPlaces}
          sources={sources}
          only={focus?.on === "claim" ? focus.id : focus && ""}
          errors={errors}
          locale={locale}
        />
      </Rest>
      {content.kind !== "source" && (!focus || focus.on === "claim") && (
        <NewSourceFields
          source={newSource}
          lines={newText?.lines}
          same={newText?.same}
          errors={errors}
          locale={locale}
        />
      )}
      <section className="form" aria-labelledby="proposal">
        <h2 id="proposal">{t("review.queue.proposal")}</h2>
        {into.length > 0 && !draft && (
          <SelectField
            name="into"
            label={t("edit.into.label")}
            hint={t("edit.into.hint")}
            locale={locale}
            options={Object.fromEntries(into.map(({ id, title }) => [id, { ar: title, en: title }]))}
            empty={t("edit.into.fresh")}
          />
        )}
        <TextField
          name="title"
          label={t("edit.field.proposalTitle")}
          hint={t("edit.field.proposalTitleHint")}
          value={proposal.title}
          error={errors["title"]}
          maxLength={200}
        />
        <TextArea
          name="reason"
          label={t("edit.field.reason")}
          hint={t("edit.field.reasonHint")}
          value={proposal.reason}
          error={errors["reason"]}
          maxLength={4000}
        />
      </section>
      <div className="save-bar actions">
        <button type="submit" name="step" value="submit" className="button primary">
          {visitor
            ? t("edit.action.signInAndSubmit")
            : draft?.changesRequested
              ? t("edit.action.resubmit")
              : t("edit.action.submit")}
        </button>
        <button type="submit" name="step" value="preview" className="button" formNoValidate>
          {t("edit.action.preview")}
        </button>
        {!visitor && (
          <button type="submit" name="step" value="draft" className="button" formNoValidate>
            {next ? t("sourcing.fromText.next") : t("edit.action.draft")}
          </button>
        )}
        <span className="small soft">{base === null ? t("edit.baseNew") : t("edit.base", { n: base })}</span>
      </div>
    </form>
  );
}

/** What is sent along with the one item that is being mended, out of sight. */
const Rest = ({ isHidden, children }: { isHidden: boolean; children: ReactNode }) =>
  isHidden ? <div hidden>{children}</div> : children;
