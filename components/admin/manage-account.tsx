import type { SuspensionCause } from "@/domain/people/suspension";
import type { Role } from "@/domain/policy/actor";
import type { Label, Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { Notice } from "../ui/notice";
import { TextField } from "../ui/text-field";
import { CloseProposalsForm } from "./close-proposals-form";
import { OneTimeLink } from "./one-time-link";
import { UndoWorkForm } from "./undo-work-form";

type Props = {
  locale: Locale;
  /** The address of the account's page; each button has its step under it. */
  account: string;
  role: Role;
  suspended: boolean;
  suspendedReason: string | null;
  suspendedCause: SuspensionCause | null;
  /** Proposals of theirs that wait; absent where whoever looks may not close them. */
  waiting?: number | undefined;
  mayUndo: boolean;
  maySuspend: boolean;
  mayAdminister: boolean;
  link?: string | undefined;
  refusal?: string | undefined;
  /** What was typed into the form that was refused. */
  typed?: Readonly<Record<string, string>> | undefined;
};

const roleLabels = (role: Role): Label => ({
  ar: translator("ar")(`common.role.${role}`),
  en: translator("en")(`common.role.${role}`),
});

const causeLabel = (cause: SuspensionCause): Label => ({
  ar: translator("ar")(`community.admin.causes.${cause}`),
  en: translator("en")(`community.admin.causes.${cause}`),
});
const causeLabels = {
  vandalism: causeLabel("vandalism"),
  conduct: causeLabel("conduct"),
  other: causeLabel("other"),
};

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
            value={more.typed?.["reason"]}
            maxLength={500}
            required
          />
          {!suspended && (
            <SelectField
              name="cause"
              label={t("community.admin.cause")}
              locale={locale}
              options={causeLabels}
              value={more.typed?.["cause"] ?? "other"}
              required
            />
          )}
          <div>
            <button type="submit" className={suspended ? "button" : "button danger"}>
              {t(suspended ? "community.admin.unsuspend" : "community.admin.suspend")}
            </button>
          </div>
        </form>
      )}
      {suspended && more.waiting !== undefined && more.waiting > 0 && (
        <CloseProposalsForm
          locale={locale}
          account={account}
          waiting={more.waiting}
          cause={more.suspendedCause}
          typed={more.typed}
        />
      )}
      {more.mayUndo && <UndoWorkForm locale={locale} account={account} typed={more.typed} />}
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
