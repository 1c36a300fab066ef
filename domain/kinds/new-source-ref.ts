import type { PageRef } from "./names";

/** How claims and texts of a form cite the source that it proposes, before that has an address. */
export const newSourceRef: PageRef = "source/new";
