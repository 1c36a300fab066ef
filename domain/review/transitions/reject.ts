import type { Transition } from "./transition";

/** Ends a proposal; the author keeps it readable and can start again from it. */
export const reject: Transition = {
  from: ["submitted", "changes_requested"],
  to: "rejected",
  action: "changeset.reject",
  needsComment: true,
  needsReasonCode: true,
};
