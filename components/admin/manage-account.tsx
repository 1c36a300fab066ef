import type { Role } from "@/domain/policy/actor";
import type { Label, Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { Notice } from "../ui/notice";
import { TextField } from "../ui/text-field";
import { OneTimeLink } from "./one-time-link";

type Props = {
  locale: Locale;
  /** The address of the account's page; each button has its step under it. */
  account: string;
  role: Role;
  suspended: boolean;
  suspendedReason: string | null;
  maySuspend: boolean;
  mayAdminister: boolean;
  link?: string | undefined;
  refusal?: string | undefined;
  typedReason?: string | undefined;
};

const roleLabels = (role: Role): Label => ({
  ar: translator("ar")(`common.role.${role}`),
  en: translator("en")(`common.role.${role}`),
});

/** What moderators and administrators can do with an account; nothing for anybody else. */
export function ManageAccount({ locale, account, role, suspended, suspendedReason, ...more }: Props) {
  const t = translator(locale);
  return (
    <section aria-labelledby="manage" className="stack">
      <h2 id="manage" className="section-title">
        {t("community.admin.manage")}
      </h2>
      {more.refusal && (
        <Notice tone="danger" announce>
          {more.refusal}
        </Notice>
      )}
      <OneTimeLink locale={locale} link={more.link} />
      {more.maySuspend && (
        <form method="post" action={`${account}/${suspended ? "unsuspend" : "suspend"}`} className="form short">
          {suspended && suspendedReason && <p>{t("community.admin.suspendedWhy", { reason: suspendedReason })}</p>}
          <TextField
            name="reason"
            label={t("community.admin.reason")}
            hint={t("community.admin.suspendHint")}
            value={more.typedReason}
            maxLength={500}
            required
          />
          <div>
            <button type="submit" className={suspended ? "button" : "button danger"}>
              {t(suspended ? "community.admin.unsuspend" : "community.admin.suspend")}
            </button>
          </div>
        </form>
      )}
      {more.mayAdminister && (
        <>
          <form method="post" action={`${account}/role`} className="form short">
            <SelectField
              name="role"
              label={t("community.admin.role")}
              locale={locale}
              options={{ editor: roleLabels("editor"), moderator: roleLabels("moderator"), admin: roleLabels("admin") }}
              value={role}
              required
            />
            <div>
              <button type="submit" className="button">
                {t("community.admin.setRole")}
              </button>
            </div>
          </form>
          <div className="actions">
            <form method="post" action={`${account}/password-link`}>
              <button type="submit" className="button">
                {t("community.admin.passwordLink")}
              </button>
            </form>
            <form method="post" action={`${account}/end-sessions`}>
              <button type="submit" className="button">
                {t("community.admin.endSessions")}
              </button>
            </form>
          </div>
        </>
      )}
    </section>
  );
}
