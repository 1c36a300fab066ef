import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import type { FieldErrors } from "../edit/problems";
import { RadioField } from "../ui/choice-field";
import { Notice } from "../ui/notice";
import { TextField } from "../ui/text-field";

type Props = {
  locale: Locale;
  action: string;
  token: string;
  name?: string | undefined;
  refusal?: string | undefined;
  errors: FieldErrors;
};

/** The first administrator, by the one-time address of the first start: an account and two questions. */
export function SetupForm({ locale, action, token, name, refusal, errors }: Props) {
  const t = translator(locale);
  return (
    <form method="post" action={action} className="form">
      <p className="lead">{t("people.setup.intro")}</p>
      {refusal && (
        <Notice tone="danger" announce>
          {refusal}
        </Notice>
      )}
      <input type="hidden" name="token" value={token} />
      <TextField
        name="name"
        label={t("people.signUp.name")}
        value={name}
        error={errors["name"]}
        autoComplete="username"
        maxLength={40}
        required
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
      <RadioField
        name="reviewers"
        legend={t("people.setup.reviewers")}
        value="several"
        options={[
          { value: "several", label: t("people.setup.several") },
          { value: "single", label: t("people.setup.single") },
        ]}
      />
      <RadioField
        name="signUp"
        legend={t("people.setup.signUp")}
        value="open"
        options={[
          { value: "open", label: t("people.setup.open") },
          { value: "invited", label: t("people.setup.invited") },
          { value: "closed", label: t("people.setup.closed") },
        ]}
      />
      <div>
        <button type="submit" className="button primary">
          {t("people.setup.submit")}
        </button>
      </div>
    </form>
  );
}
