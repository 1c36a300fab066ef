import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Shell } from "@/components/layout/shell";
import { SignInForm } from "@/components/people/sign-in-form";
import { findSite } from "@/db/queries/site";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { refusalMessage } from "@/i18n/refusal";
import { translator } from "@/i18n/translator";
import { pageAsker } from "@/server/context";
import { heldForm, safeNext } from "@/server/form";
import { readLocale } from "@/server/reading/address";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string; held?: string }> };

export const metadata: Metadata = { robots: { index: false } };

/** Sign-in; whoever was sent here returns to what they were doing. */
export default async function SignInPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const search = await searchParams;
  const t = translator(locale);
  const held = await heldForm(await pageAsker(), await headers(), search.held);
  const next = safeNext(held?.fields["next"] ?? search.next, "");
  const { signUp } = await findSite(store());
  return (
    <Shell locale={locale} path={paths.signIn(locale)}>
      <div className="wrap room">
        <h1>{t("people.signIn.title")}</h1>
        <SignInForm
          locale={locale}
          next={next || undefined}
          keeps={next.includes("held=")}
          name={held?.fields["name"]}
          refusal={held?.refusal && refusalMessage(locale, held.refusal.code)}
          signUp={signUp}
        />
      </div>
    </Shell>
  );
}
