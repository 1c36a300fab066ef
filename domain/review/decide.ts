import type { Actor } from "../policy/actor";
import { type Denial, denial, type SitePolicy } from "../policy/may";
import { err, ok, type Result } from "../result";
import type { ReasonCode } from "./reasons";
import type { ChangesetState } from "./states";
import { type TransitionName, transitions } from "./transitions";
import type { Transition } from "./transitions/transition";

/** What the gate looks at. */
export type Decidable = {
  readonly state: ChangesetState;
  readonly authorIds: readonly number[];
  /** Everybody whose words it may hold, also from what it started again from: none of them approves it. */
  readonly writerIds?: readonly number[];
  readonly findings: readonly {
    severity: "error" | "warning" | "notice";
    acknowledged: boolean;
    overridden: boolean;
  }[];
};

/** What the actor brings along. */
export type Argument = { readonly comment?: string | undefined; readonly reasonCode?: ReasonCode | undefined };

export type Refusal = Denial | "check_failed" | "warnings_open" | "comment_missing" | "reason_missing";

/** The single gate that a changeset passes through to change state. */
export function decide(
  name: TransitionName,
  actor: Actor,
  changeset: Decidable,
  site: SitePolicy,
  argument: Argument = {},
): Result<ChangesetState, Refusal> {
  const step: Transition = transitions[name];
  const { state, authorIds, writerIds } = changeset;
  const ownerIds = step.action === "changeset.approve" ? (writerIds ?? authorIds) : authorIds;
  const denied = denial(actor, step.action, { state, ownerIds }, site);
  if (denied) return err(denied);
  if (!step.from.includes(changeset.state)) return err("already_decided");
  if (step.needsReasonCode && !argument.reasonCode) return err("reason_missing");
  if (step.needsComment && !argument.comment?.trim()) return err("comment_missing");
  if (step.blockedByErrors && changeset.findings.some((one) => one.severity === "error" && !one.overridden))
    return err("check_failed");
  if (step.needsAcknowledgement && changeset.findings.some((one) => one.severity === "warning" && !one.acknowledged))
    return err("warnings_open");
  return ok(step.to);
}
