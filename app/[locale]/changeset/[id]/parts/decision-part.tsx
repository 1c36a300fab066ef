import { DecisionForm } from "@/components/review/decision-form";
import { LeasePanel } from "@/components/review/lease-panel";
import { userIdOf } from "@/domain/policy/actor";
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

/** The verdict, for those who decide proposals: bound to the version and the hash of what stands on this screen. */
export function DecisionPart(props: PartProps) {
  const { locale, desk, held } = props;
  const { changeset, plan, counts } = desk;
  if (!plan || !desk.moderates) return null;
  const isStale = plan.freshness === "behind_conflict" || plan.freshness === "orphaned";
  return (
    <DecisionForm
      locale={locale}
      id={changeset.publicId}
      version={changeset.version}
      seenHash={plan.hash}
      pages={changeset.items.length}
      hasErrors={counts.error > 0}
      hasWarnings={changeset.findings.some((finding) => finding.severity === "warning" && !finding.acknowledged)}
      cannotApprove={desk.approvalDenied === "self_approval" ? "own" : isStale ? "stale" : undefined}
      error={refusedWithout(props, "body")}
      typed={{ comment: held?.fields["comment"], reasonCode: held?.fields["reasonCode"] }}
    />
  );
}
