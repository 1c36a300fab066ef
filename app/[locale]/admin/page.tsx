import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { OneTimeLink } from "@/components/admin/one-time-link";
import { PeopleTable } from "@/components/admin/people-table";
import { SettingsForm } from "@/components/admin/settings-form";
import { Shell } from "@/components/layout/shell";
import { Notice } from "@/components/ui/notice";
import { Pager } from "@/components/ui/pager";
import { listAccounts } from "@/db/queries/people";
import { findSite } from "@/db/queries/site";
import { store } from "@/db/store";
import { denial } from "@/domain/policy/may";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { carriedLink } from "@/server/one-time-link";
import { readLocale } from "@/server/reading/address";
import { NoRight } from "../no-right";
import { refusalWords } from "../refusal-words";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ after?: string; held?: string; saved?: string }>;
};

export const metadata: Metadata = { robots: { index: false } };

const perScreen = 100;

/** Settings, invitations and accounts, for administrators. */
export default async function AdminPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const path = paths.admin(locale);
  const search = await searchParams;
  const asker = await pageAsker();
  const denied = denial(asker.actor, "site.settings");
  if (denied) return <NoRight locale={locale} path={path} code={denied} />;
  const t = translator(locale);
  const requestHeaders = await headers();
  const held = await heldForm(asker, requestHeaders, search.held);
  const refused = refusalWords(locale, held?.refusal);
  const after = Number(search.after);
  const people = await listAccounts(store(), {
    limit: perScreen + 1,
    after: Number.isSafeInteger(after) && after > 0 ? after : 0,
  });
  const shown = people.slice(0, perScreen);
  return (
    <Shell locale={locale} path={path}>
      <div className="wrap room stack">
        <h1>{t("community.admin.title")}</h1>
        {refused && (
          <Notice tone="danger" announce>
            {refused}
          </Notice>
        )}
        {search.saved === "1" && !refused && <Notice announce>{t("community.admin.saved")}</Notice>}
        <section aria-labelledby="settings">
          <h2 id="settings" className="section-title">
            {t("community.admin.settings")}
          </h2>
          <SettingsForm locale={locale} action={`${path}/settings`} site={await findSite(store())} />
        </section>
        <section aria-labelledby="invitations" className="stack">
          <h2 id="invitations" className="section-title">
            {t("community.admin.invitations")}
          </h2>
          <OneTimeLink locale={locale} link={carriedLink(requestHeaders)} />
          <form method="post" action={`${path}/invite`}>
            <p className="soft">{t("community.admin.inviteHint")}</p>
            <button type="submit" className="button">
              {t("community.admin.invite")}
            </button>
          </form>
        </section>
        <section aria-labelledby="people">
          <h2 id="people" className="section-title">
            {t("community.admin.people")}
          </h2>
          <PeopleTable
            locale={locale}
            people={shown.map(({ name, role, state, createdAt }) => ({ name, role, state, since: createdAt }))}
          />
          <Pager
            locale={locale}
            first={search.after ? path : undefined}
            next={people.length > perScreen ? `${path}?after=${shown.at(-1)?.id}` : undefined}
          />
        </section>
      </div>
    </Shell>
  );
}
