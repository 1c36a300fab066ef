import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Notice } from "../ui/notice";
import { TextField } from "../ui/text-field";

type AskProps = { locale: Locale; mail: boolean; sent?: boolean };

/** Asks for a one-time link. The answer is the same whether or not the account exists. */
export function AskResetForm({ locale, mail, sent }: AskProps) {
  const t = translator(locale);
  if (!mail) return <Notice>{t("people.reset.noMail")}</Notice>;
  if (sent) return <Notice announce>{t("people.reset.sent")}</Notice>;
  return (
    <form method="post" action={`${paths.resetPassword(locale)}/send`} className="form short">
      <p className="soft">{t("people.reset.intro")}</p>
      <TextField name="name" label={t("people.signIn.name")} autoComplete="username" maxLength={254} required />
      <div>
        <button type="submit" className="button primary">
          {t("people.reset.submit")}
        </button>
      </div>
    </form>
  );
}

type NewProps = { locale: Locale; token: string; refusal?: string | undefined };

/** Sets a new password with the token of a one-time link. */
export function NewPasswordForm({ locale, token, refusal }: NewProps) {
  const t = translator(locale);
  return (
    <form method="post" action={`${paths.resetPassword(locale)}/send`} className="form short">
      {refusal && (
        <Notice tone="danger" announce>
          {refusal}
        </Notice>
      )}
      <input type="hidden" name="token" value={token} />
      <TextField
        name="password"
        type="password"
        label={t("people.reset.newPassword")}
        hint={t("people.signUp.passwordHint")}
        autoComplete="new-password"
        maxLength={512}
        dir="ltr"
        required
      />
      <div>
        <button type="submit" className="button primary">
          {t("people.reset.change")}
        </button>
      </div>
    </form>
  );
}
