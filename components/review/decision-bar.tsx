import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";

type Props = {
  locale: Locale;
  id: string;
  /** At once; not before its warnings were looked at; not at all. */
  approve: "yes" | "warnings" | "no";
  /** Whether this reader may ask for changes, and reject. */
  decides: boolean;
  /** The way to the next proposal. */
  next?: string | undefined;
};

/**
 * Decides by thumb: stays at the foot of a small screen. Its button belongs to the decision form, its links lead to what that
 * form still needs.
 */
export function DecisionBar({ locale, id, approve, decides, next }: Props) {
  const t = translator(locale);
  return (
    <nav className="decision-bar" aria-label={t("workbench.bar.title")}>
      {approve === "yes" && (
        <button
          type="submit"
          form="decision"
          className="button primary"
          formAction={paths.changesetStep(locale, id, "approve")}
        >
          {t("workbench.bar.approve")}
        </button>
      )}
      {approve === "warnings" && (
        <a className="button" href="#findings">
          {t("workbench.bar.warnings")}
        </a>
      )}
      {decides && (
        <>
          <a className="button" href="#comment">
            {t("workbench.bar.ask")}
          </a>
          <a className="button" href="#reasonCode">
            {t("workbench.bar.reject")}
          </a>
        </>
      )}
      {next && (
        <a className="button" href={next}>
          {t("workbench.bar.next")}
        </a>
      )}
    </nav>
  );
}
