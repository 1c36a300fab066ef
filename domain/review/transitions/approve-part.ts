import type { Transition } from "./transition";

/** Puts the chosen pages in front of readers; the others go back to the author as a draft, with what was said about them. */
export const approvePart: Transition = {
  from: ["submitted"],
  to: "partially_accepted",
  action: "changeset.approve",
  blockedByErrors: true,
  needsAcknowledgement: true,
};
