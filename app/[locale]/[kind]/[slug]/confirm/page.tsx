import type { Metadata } from "next";
import { headers } from "next/headers";
import { Shell } from "@/components/layout/shell";
import { ConfirmRevision } from "@/components/review/confirm-revision";
import { may } from "@/domain/policy/may";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { refusalMessage } from "@/i18n/refusal";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { answerPage } from "@/server/reading/page-answer";
import { publicationStatus } from "@/server/reading/publication-status";
import { NoPage } from "../../../no-page";

type Props = {
  params: Promise<{ locale: string; kind: string; slug: string }>;
  searchParams: Promise<{ held?: string }>;
};

export const metadata: Metadata = { robots: { index: false } };

/** What "imported, not yet reviewed" means, and for moderators the button that vouches for exactly this revision. */
export default async function ConfirmPage({ params, searchParams }: Props) {
  const answer = await answerPage(await params);
  if (answer.found !== "page") return <NoPage answer={answer} tail="/confirm" />;
  const { address, page } = answer;
  const { locale, ref } = address;
  const asker = await pageAsker();
  const held = await heldForm(asker, await headers(), (await searchParams).held);
  return (
    <Shell locale={locale} path={paths.confirm(locale, ref)}>
      <ConfirmRevision
        locale={locale}
        page={ref}
        title={textFor(page.content.titles, locale)?.text ?? address.slug}
        number={page.revision.number}
        status={publicationStatus(page.revision)}
        mayConfirm={may(asker.actor, "page.confirm")}
        refusal={held?.refusal && refusalMessage(locale, held.refusal.code)}
      />
    </Shell>
  );
}
