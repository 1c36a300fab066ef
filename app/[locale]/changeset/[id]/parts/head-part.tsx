import { ChangesetHead } from "@/components/review/changeset-head";
import { Relatives } from "@/components/review/relatives";
import { RenewStep } from "@/components/review/renew-step";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { queueQuery } from "@/server/reading/queue-choice";
import { relativesOf } from "../view-parts";
import type { PartProps } from "./part";

/** Title, state, author and reason, what it grew out of, and how it stands to the wiki of this moment. */
export function HeadPart({ locale, desk, queue }: PartProps) {
  const { changeset, plan, trail } = desk;
  const accepted = trail.reviews.filter((review) => review.verdict === "approve" && !review.late);
  return (
    <>
      <ChangesetHead
        locale={locale}
        queueHref={paths.review(locale, queueQuery(queue))}
        changeset={{
          id: changeset.publicId,
          title: changeset.title,
          reason: changeset.reason,
          state: changeset.state,
          author: changeset.author ?? "",
          authorSuspended: changeset.authorSuspended,
          createdAt: changeset.createdAt,
          version: changeset.version,
          pages: changeset.items.length,
          findings: desk.counts,
          published:
            changeset.state === "accepted" && changeset.decidedAt !== null
              ? { at: changeset.decidedAt, approvers: accepted.map((review) => review.reviewer) }
              : undefined,
        }}
      />
      <Relatives locale={locale} relatives={relativesOf(desk)} />
      {plan && plan.freshness !== "current" && (
        <Notice tone="caution">
          <p>{translator(locale)(`review.freshness.${plan.freshness}`)}</p>
          {(desk.may("changeset.rebase") || desk.may("changeset.amend")) && (
            <RenewStep locale={locale} id={changeset.publicId} freshness={plan.freshness} />
          )}
        </Notice>
      )}
    </>
  );
}
