import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { Shell } from "@/components/layout/shell";
import { AccountPage } from "@/components/people/account-page";
import { findAccountById, listTokens } from "@/db/queries/people";
import { store } from "@/db/store";
import { invalidMessage } from "@/i18n/invalid";
import { paths } from "@/i18n/paths";
import { refusalMessage } from "@/i18n/refusal";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { readLocale } from "@/server/reading/address";
import { readCookie } from "@/server/session";
import { shownTokenCookie } from "./shown-token";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ held?: string }> };

export const metadata: Metadata = { robots: { index: false } };

/** The account of whoever asks. */
export default async function MyAccount({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const asker = await pageAsker();
  const { actor } = asker;
  const account = actor.kind === "user" ? await findAccountById(store(), actor.id) : undefined;
  if (!account) redirect(paths.signIn(locale, paths.account(locale)));
  const requestHeaders = await headers();
  const held = await heldForm(asker, requestHeaders, (await searchParams).held);
  const tokens = (await listTokens(store(), account.id)).filter((token) => token.revokedAt === null);
  const refusal =
    held?.refusal &&
    [
      refusalMessage(locale, held.refusal.code),
      ...(held.refusal.problems ?? []).map((one) => invalidMessage(locale, one.message)),
    ].join(" ");
  return (
    <Shell locale={locale} path={paths.account(locale)}>
      <div className="wrap room">
        <AccountPage
          locale={locale}
          name={account.name}
          role={account.role}
          suspended={account.state === "suspended"}
          since={account.createdAt}
          tokens={tokens.map((token) => ({
            id: token.publicId,
            name: token.name,
            scopes: token.scopes,
            createdAt: token.createdAt,
          }))}
          shownToken={readCookie(requestHeaders, shownTokenCookie)}
          refusal={refusal}
        />
      </div>
    </Shell>
  );
}
