import { DecisionForm } from "@/components/review/decision-form";
import { LeasePanel } from "@/components/review/lease-panel";
import { PublishSummary } from "@/components/review/publish-summary";
import { userIdOf } from "@/domain/policy/actor";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { queueAsQuery } from "@/server/reading/queue-choice";
import { type PartProps, refusedWithout } from "./part";

/** Who is looking at it, for those who may say that they do. */
export function LeasePart({ locale, asker, desk }: PartProps) {
  const { changeset, lease } = desk;
  if (!desk.may("changeset.take")) return null;
  return (
    <LeasePanel
      locale={locale}
      id={changeset.publicId}
      lease={lease && { ...lease, mine: lease.holderId === userIdOf(asker.actor) }}
    />
  );
}

/** What stands between this reader and an approval; undefined for those who decide no proposals, and once it was decided. */
export function approvalOf({ desk }: PartProps) {
  const { changeset, plan, counts } = desk;
  if (!plan || !desk.moderates) return undefined;
  const isStale = plan.freshness === "behind_conflict" || plan.freshness === "orphaned";
  return {
    seenHash: plan.hash,
    hasErrors: counts.error > 0,
    hasWarnings: changeset.findings.some((finding) => finding.severity === "warning" && !finding.acknowledged),
    cannotApprove: desk.approvalDenied === "self_approval" ? "own" : isStale ? "stale" : undefined,
  } as const;
}

/** The verdict, for those who decide proposals: bound to the version and the hash of what stands on this screen. */
export function DecisionPart(props: PartProps) {
  const { locale, desk, held, queue } = props;
  const { changeset } = desk;
  const approval = approvalOf(props);
  if (!approval) return null;
  return (
    <>
      <DecisionForm
        locale={locale}
        id={changeset.publicId}
        version={changeset.version}
        pages={changeset.items.length}
        items={countChanges(desk)}
        queue={queueAsQuery(queue)}
        {...approval}
        error={refusedWithout(props, "body")}
        typed={{ comment: held?.fields["comment"], reasonCode: held?.fields["reasonCode"] }}
      >
        <PublishSummary
          locale={locale}
          id={changeset.publicId}
          pages={desk.pages.map(({ item, diff, after }) => ({
            page: item.ref,
            title: textFor(after?.titles, locale)?.text ?? item.slug,
            action: item.action,
            changes: diff?.changes.length ?? 0,
          }))}
        />
      </DecisionForm>
      {!desk.approvalDenied && (
        <p>
          <a href={paths.changesetStep(locale, changeset.publicId, "part")}>{translator(locale)("items.part.open")}</a>
        </p>
      )}
    </>
  );
}

/** How many changes its pages have together. */
const countChanges = ({ pages }: PartProps["desk"]) =>
  pages.reduce((sum, { diff }) => sum + (diff?.changes.length ?? 0), 0);
