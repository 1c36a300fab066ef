/** The life cycle of a changeset: stored, one row per transition. Freshness and visibility are other axes. */
export const changesetStates = [
  "draft",
  "submitted",
  "changes_requested",
  "accepted",
  "partially_accepted",
  "rejected",
  "withdrawn",
  "superseded",
  "expired",
] as const;
export type ChangesetState = (typeof changesetStates)[number];

/** Open: its author can still do something with it. */
export const isOpen = (state: ChangesetState) =>
  state === "draft" || state === "submitted" || state === "changes_requested";

/** Pending: it is with the moderators or has come back from them. */
export const isPending = (state: ChangesetState) => state === "submitted" || state === "changes_requested";
