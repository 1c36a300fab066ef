import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import type { FieldErrors } from "../edit/problems";
import { Notice } from "../ui/notice";
import { TextField } from "../ui/text-field";

type Props = {
  locale: Locale;
  next?: string | undefined;
  invitation?: string | undefined;
  needsInvitation: boolean;
  typed?: { name?: string | undefined; email?: string | undefined } | undefined;
  refusal?: string | undefined;
  errors: FieldErrors;
};

/** A new account: a name, a password, and an address only for those who want a way back in. */
export function SignUpForm({ locale, next, invitation, needsInvitation, typed, refusal, errors }: Props) {
  const t = translator(locale);
  return (
    <form method="post" action={`${paths.signUp(locale)}/send`} className="form short">
      {refusal && (
        <Notice tone="danger" announce>
          {refusal}
        </Notice>
      )}
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        name="name"
        label={t("people.signUp.name")}
        hint={t("people.signUp.nameHint")}
        value={typed?.name}
        error={errors["name"]}
        autoComplete="username"
        maxLength={40}
        required
      />
      <TextField
        name="email"
        type="email"
        label={`${t("people.signUp.email")} (${t("common.field.optional")})`}
        hint={t("people.signUp.emailHint")}
        value={typed?.email}
        error={errors["email"]}
        autoComplete="email"
        maxLength={254}
        dir="ltr"
      />
      <TextField
        name="password"
        type="password"
        label={t("people.signUp.password")}
        hint={t("people.signUp.passwordHint")}
        error={errors["password"]}
        autoComplete="new-password"
        maxLength={512}
        dir="ltr"
        required
      />
      {needsInvitation && (
        <TextField
          name="invitation"
          label={t("people.signUp.invitation")}
          value={invitation}
          error={errors["invitation"]}
          dir="ltr"
          required
        />
      )}
      <div className="actions">
        <button type="submit" className="button primary">
          {t("people.signUp.submit")}
        </button>
        <span className="soft">
          {t("people.signUp.have")} <a href={paths.signIn(locale, next)}>{t("common.account.signIn")}</a>
        </span>
      </div>
    </form>
  );
}
