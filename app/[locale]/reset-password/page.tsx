import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Shell } from "@/components/layout/shell";
import { AskResetForm, NewPasswordForm } from "@/components/people/reset-forms";
import { invalidMessage } from "@/i18n/invalid";
import { paths } from "@/i18n/paths";
import { refusalMessage } from "@/i18n/refusal";
import { translator } from "@/i18n/translator";
import { pageAsker } from "@/server/context";
import { env } from "@/server/env";
import { heldForm } from "@/server/form";
import { readLocale } from "@/server/reading/address";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ token?: string; held?: string; sent?: string }>;
};

export const metadata: Metadata = { robots: { index: false }, referrer: "no-referrer" };

/** A forgotten password: ask for a one-time link, or use one. */
export default async function ResetPasswordPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const search = await searchParams;
  const t = translator(locale);
  const held = await heldForm(await pageAsker(), await headers(), search.held);
  const token = search.token;
  const refusal =
    held?.refusal &&
    [
      refusalMessage(locale, held.refusal.code),
      ...(held.refusal.problems ?? []).map((one) => invalidMessage(locale, one.message)),
    ].join(" ");
  return (
    <Shell locale={locale} path={paths.resetPassword(locale)}>
      <div className="wrap room">
        <h1>{t("people.reset.title")}</h1>
        {token ? (
          <NewPasswordForm locale={locale} token={token} refusal={refusal} />
        ) : (
          <AskResetForm locale={locale} mail={env().smtpUrl !== undefined} sent={search.sent === "1"} />
        )}
      </div>
    </Shell>
  );
}
