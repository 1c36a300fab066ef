import type { ChangesetState } from "@/domain/review/states";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Notice } from "../ui/notice";

/** What an author may do with a proposal; the caller asks the policy for each. */
export type AuthorStep = "revise" | "submit" | "take-back" | "withdraw" | "copy" | "reopen";

type Props = {
  locale: Locale;
  id: string | number;
  state: ChangesetState;
  version: number;
  steps: readonly AuthorStep[];
  editHref: string;
  error?: string | undefined;
};

/** The author's own buttons on a proposal, each a form of its own. */
export function AuthorActions({ locale, id, state, version, steps, editHref, error }: Props) {
  const t = translator(locale);
  const words: Record<Exclude<AuthorStep, "revise">, string> = {
    submit: t("review.author.submit"),
    "take-back": t("review.author.takeBack"),
    withdraw: t("review.author.withdraw"),
    copy: t("review.author.copy"),
    reopen: t("review.author.reopen"),
  };
  if (steps.length === 0) return null;
  return (
    <section className="panel stack" aria-labelledby="mine">
      <h2 id="mine">{t("review.author.title")}</h2>
      {error && (
        <Notice tone="danger" announce>
          {error}
        </Notice>
      )}
      {state === "changes_requested" && <Notice tone="caution">{t("review.author.yourTurn")}</Notice>}
      {state === "submitted" && <p className="small soft">{t("review.author.waiting")}</p>}
      <div className="actions">
        {steps.includes("revise") && (
          <a className="button primary" href={editHref}>
            {state === "draft" ? t("review.author.edit") : t("review.author.revise")}
          </a>
        )}
        {steps.map(
          (step) =>
            step !== "revise" && (
              <form key={step} method="post" action={paths.changesetStep(locale, id, step)}>
                <input type="hidden" name="version" value={version} />
                <button type="submit" className={step === "withdraw" ? "button danger" : "button"}>
                  {words[step]}
                </button>
              </form>
            ),
        )}
      </div>
    </section>
  );
}
