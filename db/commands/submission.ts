import "server-only";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { FoundFinding } from "./inspect-changes";
import type { PreparedItem } from "./prepare-changes";

/** Why these items cannot be handed to the moderators, or undefined: nothing changed, or a check found an error. */
export function submissionRefusal(
  items: readonly PreparedItem[],
  findings: readonly FoundFinding[],
): Outcome<never> | undefined {
  if (!items.some((item) => item.changed)) return refuse("no_change");
  const errors = findings.filter((finding) => finding.severity === "error");
  if (errors.length === 0) return undefined;
  return refuse("check_failed", {
    problems: errors.map((finding) => ({
      pointer: pointerOf(items, finding),
      message: finding.message,
      params: { ...finding.params, check: finding.check, page: finding.page },
    })),
  });
}

const pointerOf = (items: readonly PreparedItem[], finding: FoundFinding) =>
  `/changes/${Math.max(
    0,
    items.findIndex((item) => item.ref === finding.page),
  )}/content${finding.at}`;
