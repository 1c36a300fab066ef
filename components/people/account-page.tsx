import type { Role, Scope } from "@/domain/policy/actor";
import { scopes } from "@/domain/policy/actor";
import type { Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { TickField } from "../ui/choice-field";
import { Notice } from "../ui/notice";
import { TextField } from "../ui/text-field";
import { Day } from "../ui/time";

export type TokenView = {
  id: string | number;
  name: string;
  scopes: readonly Scope[];
  createdAt: Moment;
  lastUsedAt?: Moment | undefined;
};

type Props = {
  locale: Locale;
  name: string;
  role: Role;
  suspended: boolean;
  since: Moment;
  tokens: readonly TokenView[];
  /** A token just made: shown this once. */
  shownToken?: string | undefined;
  refusal?: string | undefined;
  passwordChanged?: boolean;
};

/** Who one is here, the password, the devices, and the tokens for programs. */
export function AccountPage({
  locale,
  name,
  role,
  suspended,
  since,
  tokens,
  shownToken,
  refusal,
  passwordChanged,
}: Props) {
  const t = translator(locale);
  const account = paths.account(locale);
  return (
    <div className="stack">
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p className="inline-list soft">
        <span>{t(`common.role.${role}`)}</span>
        <span>
          {t("people.account.since")} <Day at={since} locale={locale} />
        </span>
        <a href={paths.mine(locale)}>{t("common.account.proposals")}</a>
        <a href={paths.watchlist(locale)}>{t("common.account.watchlist")}</a>
        <a href={paths.notifications(locale)}>{t("common.account.notifications")}</a>
        <a href={paths.user(locale, name)}>{t("history.user.published")}</a>
        {role === "admin" && <a href={paths.admin(locale)}>{t("common.account.admin")}</a>}
      </p>
      {suspended && <Notice tone="caution">{t("people.account.suspended")}</Notice>}
      {refusal && (
        <Notice tone="danger" announce>
          {refusal}
        </Notice>
      )}
      {passwordChanged && <Notice announce>{t("people.account.changed")}</Notice>}

      <section aria-labelledby="password-title">
        <h2 id="password-title" className="section-title">
          {t("people.account.password")}
        </h2>
        <form method="post" action={`${account}/password`} className="form short">
          <TextField
            name="current"
            type="password"
            label={t("people.account.current")}
            autoComplete="current-password"
            maxLength={512}
            dir="ltr"
            required
          />
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
      </section>

      <section aria-labelledby="devices">
        <h2 id="devices" className="section-title">
          {t("people.account.sessions")}
        </h2>
        <div className="actions">
          <form method="post" action={paths.signOut(locale)}>
            <button type="submit" className="button">
              {t("common.account.signOut")}
            </button>
          </form>
          <form method="post" action={`${paths.signOut(locale)}/everywhere`}>
            <button type="submit" className="button">
              {t("people.account.signOutEverywhere")}
            </button>
          </form>
        </div>
      </section>

      <section aria-labelledby="tokens">
        <h2 id="tokens" className="section-title">
          {t("people.account.tokens")}
        </h2>
        <p className="soft">{t("people.account.tokensIntro")}</p>
        {shownToken && (
          <Notice announce title={t("people.account.tokenShown")}>
            <code dir="ltr" className="break-all">
              {shownToken}
            </code>
          </Notice>
        )}
        {tokens.length === 0 && <p className="soft small">{t("people.account.tokensNone")}</p>}
        <ul className="reports">
          {tokens.map((token) => (
            <li key={token.id} className="report">
              <form method="post" action={`${account}/tokens/${token.id}/revoke`} className="actions">
                <bdi>{token.name}</bdi>
                <span className="soft">
                  {token.scopes.map((scope) => t(`people.account.scope.${scope}`)).join(t("common.sentence.separator"))}
                </span>
                <Day at={token.createdAt} locale={locale} />
                <button type="submit" className="button compact danger">
                  {t("people.account.tokenRevoke", { name: token.name })}
                </button>
              </form>
            </li>
          ))}
        </ul>
        <form method="post" action={`${account}/tokens`} className="form short">
          <TextField name="name" id="token-name" label={t("people.account.tokenName")} maxLength={80} required />
          <fieldset className="field">
            <legend>{t("people.account.scopes")}</legend>
            {scopes.map((scope) => (
              <TickField key={scope} name={`scope.${scope}`} label={t(`people.account.scope.${scope}`)} />
            ))}
          </fieldset>
          <div>
            <button type="submit" className="button">
              {t("people.account.tokenNew")}
            </button>
          </div>
        </form>
      </section>
    </div>
  );
}
