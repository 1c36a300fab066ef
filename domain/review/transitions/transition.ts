import type { Action } from "../../policy/table";
import type { ChangesetState } from "../states";

/** A named move of a changeset. The interface, the HTTP interface and the documentation are drawn from these. */
export type Transition = {
  readonly from: readonly ChangesetState[];
  readonly to: ChangesetState;
  /** The line of the permission table that guards it. */
  readonly action: Action;
  /** A finding of severity `error` stops it. */
  readonly blockedByErrors?: true;
  /** Every `warning` must be acknowledged first. */
  readonly needsAcknowledgement?: true;
  /** The actor must give words: why, or what is missing. */
  readonly needsComment?: true;
  /** The actor must choose a reason from the list. */
  readonly needsReasonCode?: true;
};
