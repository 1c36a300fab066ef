import type { Transition } from "./transition";

/** Puts every change in front of readers. The only way in, the import of the first wiki apart. */
export const approve: Transition = {
  from: ["submitted"],
  to: "accepted",
  action: "changeset.approve",
  blockedByErrors: true,
  needsAcknowledgement: true,
};
