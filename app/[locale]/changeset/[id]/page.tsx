import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { NotFound } from "@/components/errors/not-found";
import { Shell } from "@/components/layout/shell";
import { messages } from "@/i18n/messages";
import { paths } from "@/i18n/paths";
import { prepareAhead } from "@/server/ahead";
import { noteStatus } from "@/server/answer-notes";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { readLocale } from "@/server/reading/address";
import { loadDesk } from "@/server/reading/changeset-desk";
import { readQueueOf } from "@/server/reading/queue-choice";
import { WorkbenchScript } from "../../workbench-script";
import { AmendmentsPart } from "./parts/amendments-part";
import { AuthorPart, RevertPart } from "./parts/author-part";
import { BarPart } from "./parts/bar-part";
import { ChangesPart } from "./parts/changes-part";
import { DecidedPart } from "./parts/decided-part";
import { DecisionPart, LeasePart } from "./parts/decision-part";
import { DiscussionPart } from "./parts/discussion-part";
import { FindingsPart } from "./parts/findings-part";
import { HeadPart } from "./parts/head-part";
import { OvertakenPart } from "./parts/overtaken-part";
import { RivalsPart } from "./parts/rivals-part";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ held?: string; queue?: string; done?: string }>;
};

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
  if (desk.changeset.state === "submitted" && !desk.approvalDenied) prepareAhead(desk.changeset.publicId);
  const search = await searchParams;
  const held = await heldForm(asker, await headers(), search.held);
  const queue = readQueueOf(held?.fields["queue"] ?? search.queue);
  const part = { locale, asker, desk, held, queue };
  return (
    <>
      <Shell locale={locale} path={paths.changeset(locale, desk.changeset.publicId)} keys="workbench">
        <div
          className="wrap room changeset"
          data-workbench="changeset"
          data-words={JSON.stringify(messages[locale].workbench.said)}
        >
          <div className="stack changeset-head-part">
            <DecidedPart {...part} done={search.done} />
            <HeadPart {...part} />
            <RivalsPart {...part} />
          </div>
          <OvertakenPart {...part} />
          <AmendmentsPart {...part} />
          <ChangesPart {...part} />
          <div className="changeset-side stack">
            <AuthorPart {...part} />
            <FindingsPart {...part} />
            <RevertPart {...part} />
            <LeasePart {...part} />
            <DecisionPart {...part} />
          </div>
          <DiscussionPart {...part} />
          <BarPart {...part} />
        </div>
      </Shell>
      <WorkbenchScript />
    </>
  );
}
