import { DecisionBar } from "@/components/review/decision-bar";
import { paths } from "@/i18n/paths";
import { queueAsQuery } from "@/server/reading/queue-choice";
import { approvalOf } from "./decision-part";
import type { PartProps } from "./part";

/** The bar at the foot of a small screen, for those who decide. */
export function BarPart(props: PartProps) {
  const { locale, desk, queue } = props;
  const approval = approvalOf(props);
  if (!approval) return null;
  return (
    <DecisionBar
      locale={locale}
      id={desk.changeset.publicId}
      approve={approval.cannotApprove || approval.hasErrors ? "no" : approval.hasWarnings ? "warnings" : "yes"}
      decides={approval.cannotApprove !== "own"}
      next={paths.nextChangeset(locale, desk.changeset.publicId, { queue: queueAsQuery(queue) })}
    />
  );
}
