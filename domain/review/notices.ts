/** What somebody can be told about a changeset. A notice is this word, the changeset and who acted, and nothing else. */
export const noticeKinds = [
  "submitted",
  "resubmitted",
  "taken_back",
  "withdrawn",
  "approved",
  "partially_accepted",
  "changes_requested",
  "rejected",
  "commented",
  "amended",
  "approval_lost_revised",
  "approval_lost_rebased",
  "approval_lost_amended",
  "superseded",
  "overtaken",
  "reminded",
  "expired",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Who is told, each person once, by the first line that names them. */
export type Audience = "authors" | "moderators" | "watchers" | "reviewers" | "approvers";

export type NoticeRule = {
  readonly kind: NoticeKind;
  readonly tells: readonly {
    readonly to: Audience;
    readonly yourTurn: boolean;
    /** Where these are told in other words. */
    readonly kind?: NoticeKind;
  }[];
  /** Nobody's turn is left from before. */
  readonly settles: boolean;
};

const news = (kind: NoticeKind, ...to: Audience[]): NoticeRule => ({
  kind,
  tells: to.map((one) => ({ to: one, yourTurn: false })),
  settles: kind !== "commented" && !kind.startsWith("approval_lost"),
});

const submission = (kind: NoticeKind): NoticeRule => ({
  kind,
  tells: [
    { to: "moderators", yourTurn: true },
    { to: "watchers", yourTurn: false },
  ],
  settles: true,
});

const rules: Readonly<Record<string, NoticeRule>> = {
  take_back: news("taken_back", "reviewers"),
  withdraw: news("withdrawn", "reviewers"),
  approve: news("approved", "authors"),
  approve_part: news("partially_accepted", "authors"),
  request_changes: { kind: "changes_requested", tells: [{ to: "authors", yourTurn: true }], settles: true },
  reject: news("rejected", "authors"),
  comment: news("commented", "authors", "reviewers"),
  revise: news("approval_lost_revised", "approvers"),
  rebase: news("approval_lost_rebased", "approvers"),
  amend: {
    kind: "amended",
    tells: [
      { to: "authors", yourTurn: false },
      { to: "approvers", yourTurn: false, kind: "approval_lost_amended" },
    ],
    settles: false,
  },
  supersede: news("superseded", "authors"),
  overtake: { kind: "overtaken", tells: [{ to: "authors", yourTurn: false }], settles: false },
  remind: { kind: "reminded", tells: [{ to: "authors", yourTurn: true }], settles: true },
  expire: news("expired", "authors"),
};

/** Whom a move concerns and what they are told; undefined for a move that is nobody else's business. */
export function noticeOf(transition: string, version: number): NoticeRule | undefined {
  if (transition === "submit") return submission(version > 1 ? "resubmitted" : "submitted");
  return Object.hasOwn(rules, transition) ? rules[transition] : undefined;
}
