import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { NotFound } from "@/components/errors/not-found";
import { Shell } from "@/components/layout/shell";
import { paths } from "@/i18n/paths";
import { noteStatus } from "@/server/answer-notes";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { readLocale } from "@/server/reading/address";
import { loadDesk } from "@/server/reading/changeset-desk";
import { AuthorPart, RevertPart } from "./parts/author-part";
import { ChangesPart } from "./parts/changes-part";
import { DecisionPart, LeasePart } from "./parts/decision-part";
import { DiscussionPart } from "./parts/discussion-part";
import { FindingsPart } from "./parts/findings-part";
import { HeadPart } from "./parts/head-part";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ held?: string }> };

export const metadata: Metadata = { robots: { index: false } };

/** One proposal: what it changes, why, what the checks and the people say, and what can be done with it. */
export default async function ChangesetPage({ params, searchParams }: Props) {
  const given = await params;
  const locale = readLocale(given.locale);
  if (!locale) notFound();
  const asker = await pageAsker();
  const desk = await loadDesk(asker, given.id);
  if (!desk) {
    noteStatus(404);
    return (
      <Shell locale={locale} path={paths.home(locale)}>
        <NotFound locale={locale} />
      </Shell>
    );
  }
  const held = await heldForm(asker, await headers(), (await searchParams).held);
  const part = { locale, asker, desk, held };
  return (
    <Shell locale={locale} path={paths.changeset(locale, desk.changeset.publicId)}>
      <div className="wrap room changeset">
        <div className="stack">
          <HeadPart {...part} />
          <ChangesPart {...part} />
          <DiscussionPart {...part} />
        </div>
        <div className="changeset-side stack">
          <AuthorPart {...part} />
          <FindingsPart {...part} />
          <RevertPart {...part} />
          <LeasePart {...part} />
          <DecisionPart {...part} />
        </div>
      </div>
    </Shell>
  );
}
