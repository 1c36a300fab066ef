import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { fieldErrors } from "@/components/edit/problems";
import { Shell } from "@/components/layout/shell";
import { SignUpForm } from "@/components/people/sign-up-form";
import { Notice } from "@/components/ui/notice";
import { findSite } from "@/db/queries/site";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { refusalMessage } from "@/i18n/refusal";
import { translator } from "@/i18n/translator";
import { pageAsker } from "@/server/context";
import { heldForm, safeNext } from "@/server/form";
import { readLocale } from "@/server/reading/address";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ next?: string; held?: string; invitation?: string }>;
};

export const metadata: Metadata = { robots: { index: false } };

/** A new account, as far as the site lets anybody in. */
export default async function SignUpPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const search = await searchParams;
  const held = await heldForm(await pageAsker(), await headers(), search.held);
  const { signUp } = await findSite(store());
  return (
    <Shell locale={locale} path={paths.signUp(locale)}>
      <div className="wrap room">
        <h1>{translator(locale)("people.signUp.title")}</h1>
        {signUp === "closed" ? (
          <Notice>{translator(locale)("people.signIn.closed")}</Notice>
        ) : (
          <SignUpForm
            locale={locale}
            next={safeNext(held?.fields["next"] ?? search.next, "") || undefined}
            invitation={held?.fields["invitation"] ?? search.invitation}
            needsInvitation={signUp === "invited"}
            typed={{ name: held?.fields["name"], email: held?.fields["email"] }}
            refusal={held?.refusal && refusalMessage(locale, held.refusal.code)}
            errors={fieldErrors(held?.refusal?.problems ?? [], locale)}
          />
        )}
      </div>
    </Shell>
  );
}
