import type { Transition } from "./transition";

/** The author gives a proposal up; the discussion is kept. */
export const withdraw: Transition = {
  from: ["draft", "submitted", "changes_requested"],
  to: "withdrawn",
  action: "changeset.withdraw",
};
