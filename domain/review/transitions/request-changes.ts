import type { Transition } from "./transition";

/** Sends a proposal back to its author with what is missing. */
export const requestChanges: Transition = {
  from: ["submitted"],
  to: "changes_requested",
  action: "changeset.request_changes",
  needsComment: true,
};
