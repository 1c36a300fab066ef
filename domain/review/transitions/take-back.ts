import type { Transition } from "./transition";

/** The author takes a proposal out of the queue to go on working on it. */
export const takeBack: Transition = { from: ["submitted"], to: "draft", action: "changeset.take_back" };
