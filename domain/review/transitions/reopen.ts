import type { Transition } from "./transition";

/** An expired proposal becomes a draft of its author again, on today's pages. */
export const reopen: Transition = { from: ["expired"], to: "draft", action: "changeset.reopen" };
