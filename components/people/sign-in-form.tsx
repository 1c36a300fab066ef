import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Notice } from "../ui/notice";
import { TextField } from "../ui/text-field";

type Props = {
  locale: Locale;
  /** Where the reader wanted to go. */
  next?: string | undefined;
  /** Something they wrote is kept and waits for them. */
  keeps?: boolean;
  name?: string | undefined;
  refusal?: string | undefined;
  signUp: "open" | "invited" | "closed";
  providers?: readonly { id: string; label: string }[];
};

/** Sign-in by name or e-mail and password. The refusal never tells which of the two was wrong. */
export function SignInForm({ locale, next, keeps, name, refusal, signUp, providers = [] }: Props) {
  const t = translator(locale);
  return (
    <div className="stack">
      <form method="post" action={`${paths.signIn(locale)}/send`} className="form short">
        {keeps && <Notice>{t("people.signIn.kept")}</Notice>}
        {refusal && (
          <Notice tone="danger" announce>
            {refusal}
          </Notice>
        )}
        {next && <input type="hidden" name="next" value={next} />}
        <TextField
          name="name"
          label={t("people.signIn.name")}
          value={name}
          autoComplete="username"
          maxLength={254}
          required
        />
        <TextField
          name="password"
          type="password"
          label={t("people.signIn.password")}
          autoComplete="current-password"
          maxLength={512}
          dir="ltr"
          required
        />
        <div className="actions">
          <button type="submit" className="button primary">
            {t("people.signIn.submit")}
          </button>
          <a href={paths.resetPassword(locale)}>{t("people.signIn.forgot")}</a>
        </div>
      </form>
      {providers.map(({ id, label }) => (
        <form key={id} method="post" action={`/api/auth/signin/${id}`}>
          <button type="submit" className="button">
            {t("people.signIn.with", { provider: label })}
          </button>
        </form>
      ))}
      <p className="soft">
        {signUp === "closed" ? (
          t("people.signIn.closed")
        ) : (
          <>
            {t("people.signIn.noAccount")} <a href={paths.signUp(locale, next)}>{t("people.signIn.create")}</a>
          </>
        )}
      </p>
    </div>
  );
}
