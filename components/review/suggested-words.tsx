import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";

export type SuggestionView = {
  before: string;
  after: string;
  /** What it would replace still stands there. */
  applies: boolean;
};

type Props = {
  locale: Locale;
  changeset: string;
  comment: string;
  suggestion: SuggestionView;
  /** Whoever looks may carry it out. */
  mayApply: boolean;
};

/** What a comment suggests, as a small difference, with the button that carries it out. */
export function SuggestedWords({ locale, changeset, comment, suggestion, mayApply }: Props) {
  const t = translator(locale);
  const { before, after, applies } = suggestion;
  return (
    <div className="diff">
      <p className="diff-text suggested" dir="auto">
        <del>{before}</del> {after && <ins>{after}</ins>}
      </p>
      {!applies && <p className="small soft">{t("items.suggest.outdated")}</p>}
      {applies && mayApply && (
        <form method="post" action={paths.changesetStep(locale, changeset, "apply")}>
          <input type="hidden" name="comment" value={comment} />
          <button type="submit" className="button">
            {t("items.suggest.apply")}
          </button>
        </form>
      )}
    </div>
  );
}
