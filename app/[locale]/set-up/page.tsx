import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { fieldErrors } from "@/components/edit/problems";
import { NotFound } from "@/components/errors/not-found";
import { Shell } from "@/components/layout/shell";
import { SetupForm } from "@/components/people/setup-form";
import { hasAdministrator } from "@/db/queries/people";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { refusalMessage } from "@/i18n/refusal";
import { translator } from "@/i18n/translator";
import { noteStatus } from "@/server/answer-notes";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { readLocale } from "@/server/reading/address";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ token?: string; held?: string }> };

export const metadata: Metadata = { robots: { index: false }, referrer: "no-referrer" };

/** The first administrator, by the address that the first start printed; nothing is here once there is one. */
export default async function SetUpPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const search = await searchParams;
  if (!search.token || (await hasAdministrator(store()))) {
    noteStatus(404);
    return (
      <Shell locale={locale} path={paths.home(locale)}>
        <NotFound locale={locale} />
      </Shell>
    );
  }
  const held = await heldForm(await pageAsker(), await headers(), search.held);
  return (
    <Shell locale={locale} path={`/${locale}/set-up`}>
      <div className="wrap room">
        <h1>{translator(locale)("people.setup.title")}</h1>
        <SetupForm
          locale={locale}
          action={`/${locale}/set-up/send`}
          token={search.token}
          name={held?.fields["name"]}
          refusal={held?.refusal && refusalMessage(locale, held.refusal.code)}
          errors={fieldErrors(held?.refusal?.problems ?? [], locale)}
        />
      </div>
    </Shell>
  );
}
