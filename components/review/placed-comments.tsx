import type { PageRef } from "@/domain/kinds/names";
import type { Change } from "@/domain/revisions/page-diff";
import type { Label, Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { placeWords } from "../history/place-words";
import { SelectField } from "../ui/choice-field";
import { TextArea } from "../ui/text-field";
import { Instant } from "../ui/time";
import { UserName } from "../ui/user-name";
import { SuggestedWords, type SuggestionView } from "./suggested-words";

export type PlacedComment = {
  id: string;
  author: string | undefined;
  at: Moment;
  version: number;
  anchor: string;
  text: string;
  resolved: boolean;
  suggestion?: SuggestionView | undefined;
};

type ListProps = {
  locale: Locale;
  changeset: string;
  comments: readonly PlacedComment[];
  mayResolve: boolean;
  mayApply?: boolean;
};

/** Remarks on one place of a proposal, oldest first; settled ones are folded. */
export function PlacedComments({ locale, changeset, comments, mayResolve, mayApply = false }: ListProps) {
  const t = translator(locale);
  if (comments.length === 0) return null;
  return (
    <ol className="thread">
      {comments.map((one) => (
        <li key={one.id} id={`comment-${one.id}`}>
          <p className="inline-list small soft items-baseline">
            {one.author && <UserName name={one.author} locale={locale} />}
            <Instant at={one.at} locale={locale} />
            <span>{t("review.changeset.version", { n: one.version })}</span>
            {one.resolved && <span>{t("review.anchor.resolved")}</span>}
          </p>
          <p className={one.resolved ? "said soft" : "said"} dir="auto">
            {one.text}
          </p>
          {one.suggestion && !one.resolved && (
            <SuggestedWords
              locale={locale}
              changeset={changeset}
              comment={one.id}
              suggestion={one.suggestion}
              mayApply={mayApply}
            />
          )}
          {mayResolve && (
            <form method="post" action={paths.changesetStep(locale, changeset, "resolve")}>
              <input type="hidden" name="comment" value={one.id} />
              <input type="hidden" name="resolved" value={String(!one.resolved)} />
              <button type="submit" className="button">
                {t(one.resolved ? "review.anchor.reopen" : "review.anchor.resolve")}
              </button>
            </form>
          )}
        </li>
      ))}
    </ol>
  );
}

type FormProps = { locale: Locale; changeset: string; page: PageRef; changes: readonly Change[] };

/** A remark on one of the changed places of a page. Folded until somebody wants it. */
export function PlacedCommentForm({ locale, changeset, page, changes }: FormProps) {
  const t = translator(locale);
  const places: Record<string, Label> = {};
  for (const change of changes) {
    if (change.what === "order") continue;
    const claim = change.what === "claim" ? { property: change.property } : undefined;
    places[change.at] = { ar: placeWords(change.at, claim, "ar"), en: placeWords(change.at, claim, "en") };
  }
  return (
    <details>
      <summary className="small">{t("review.anchor.add")}</summary>
      <form method="post" action={paths.changesetStep(locale, changeset, "comments")} className="form">
        <input type="hidden" name="page" value={page} />
        <SelectField
          id={`anchor-${page}`}
          name="anchor"
          label={t("review.anchor.place")}
          locale={locale}
          options={places}
          empty={t("review.merge.wholePage")}
        />
        <TextArea id={`remark-${page}`} name="remark" label={t("review.changeset.comment")} maxLength={4000} required />
        <details>
          <summary className="small">{t("items.suggest.open")}</summary>
          <TextArea
            id={`before-${page}`}
            name="before"
            label={t("items.suggest.before")}
            hint={t("items.suggest.beforeHint")}
            maxLength={4000}
          />
          <TextArea
            id={`after-${page}`}
            name="after"
            label={t("items.suggest.after")}
            hint={t("items.suggest.afterHint")}
            maxLength={4000}
          />
        </details>
        <div>
          <button type="submit" className="button">
            {t("review.changeset.addComment")}
          </button>
        </div>
      </form>
    </details>
  );
}
