import type { Transition } from "./transition";

/** Hands a draft, or the answer to a request for changes, to the moderators. */
export const submit: Transition = {
  from: ["draft", "changes_requested"],
  to: "submitted",
  action: "changeset.submit",
  blockedByErrors: true,
};
