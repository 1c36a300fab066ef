import type { Transition } from "./transition";

/** The wiki itself ends a proposal whose author was asked for changes, was reminded, and did not answer. */
export const expire: Transition = { from: ["changes_requested"], to: "expired", action: "changeset.expire" };
