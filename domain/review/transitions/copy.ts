import type { Transition } from "./transition";

/** The author starts again from a proposal that has ended: a new draft on today's pages; the old one stays as it is. */
export const copy: Transition = { from: ["rejected", "withdrawn"], to: "draft", action: "changeset.copy" };
