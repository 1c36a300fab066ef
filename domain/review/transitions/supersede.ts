import type { Transition } from "./transition";

/** The wiki itself ends a proposal of which nothing remains: readers see all of it already. */
export const supersede: Transition = {
  from: ["submitted", "changes_requested"],
  to: "superseded",
  action: "changeset.supersede",
};
