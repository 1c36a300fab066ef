import type { ChangesetState } from "../review/states";
import type { Scope } from "./actor";

/** Never; always; only what is one's own; only what others wrote. */
export type Grant = "never" | "always" | "own" | "others";

export type Rule = {
  readonly reader: Grant;
  readonly editor: Grant;
  readonly moderator: Grant;
  readonly admin: Grant;
  /** What a suspended account keeps of it. */
  readonly suspended: Grant;
  /** The states of a changeset in which it can be done at all; absent: not about a changeset's state. */
  readonly states?: readonly ChangesetState[];
  /** The scope that a token needs; absent: any token, as reading needs none. */
  readonly scope?: Scope;
};

const everybody = {
  reader: "always",
  editor: "always",
  moderator: "always",
  admin: "always",
  suspended: "always",
} as const;
const members = {
  reader: "never",
  editor: "always",
  moderator: "always",
  admin: "always",
  suspended: "never",
} as const;
const moderators = {
  reader: "never",
  editor: "never",
  moderator: "always",
  admin: "always",
  suspended: "never",
} as const;
const admins = { reader: "never", editor: "never", moderator: "never", admin: "always", suspended: "never" } as const;
/** What the wiki does by itself; no account can. */
const nobody = { reader: "never", editor: "never", moderator: "never", admin: "never", suspended: "never" } as const;
const ownWork = { reader: "never", editor: "own", moderator: "own", admin: "own", suspended: "never" } as const;
const reviewOthers = {
  reader: "never",
  editor: "never",
  moderator: "others",
  admin: "others",
  suspended: "never",
} as const;

/** Who may do what: the one table behind every button, every command, the documentation page and the exhaustive test. */
export const permissions = {
  "page.read": everybody,
  "page.history": everybody,
  "page.propose": { ...members, scope: "propose" },
  "page.confirm": { ...moderators, scope: "review" },
  "page.protect": { ...moderators, scope: "review" },
  "page.edit_protected": { ...moderators, scope: "propose" },
  "page.watch": { ...members, scope: "propose" },
  "page.talk": { ...members, scope: "propose" },
  "page.report": everybody,
  "changeset.read_draft": { ...ownWork, suspended: "own", states: ["draft"] },
  "changeset.read": {
    reader: "never",
    editor: "always",
    moderator: "always",
    admin: "always",
    suspended: "own",
    states: ["submitted", "changes_requested", "accepted", "partially_accepted", "superseded"],
  },
  "changeset.read_closed": {
    reader: "never",
    editor: "own",
    moderator: "always",
    admin: "always",
    suspended: "own",
    states: ["rejected", "withdrawn", "expired"],
  },
  "changeset.revise": { ...ownWork, states: ["draft", "changes_requested"], scope: "propose" },
  "changeset.submit": { ...ownWork, states: ["draft", "changes_requested"], scope: "propose" },
  "changeset.rebase": { ...ownWork, states: ["draft", "submitted", "changes_requested"], scope: "propose" },
  "changeset.take_back": { ...ownWork, states: ["submitted"], scope: "propose" },
  "changeset.withdraw": {
    ...ownWork,
    suspended: "own",
    states: ["draft", "submitted", "changes_requested"],
    scope: "propose",
  },
  "changeset.copy": { ...ownWork, states: ["rejected", "withdrawn"], scope: "propose" },
  "changeset.supersede": { ...nobody, states: ["submitted", "changes_requested"], scope: "admin" },
  "changeset.expire": { ...nobody, states: ["changes_requested"], scope: "admin" },
  "changeset.reopen": { ...ownWork, states: ["expired"], scope: "propose" },
  "changeset.comment": { ...members, states: ["submitted", "changes_requested"], scope: "propose" },
  "changeset.take": { ...reviewOthers, states: ["submitted"], scope: "review" },
  "changeset.approve": { ...reviewOthers, states: ["submitted"], scope: "review" },
  "changeset.request_changes": { ...reviewOthers, states: ["submitted"], scope: "review" },
  "changeset.reject": { ...reviewOthers, states: ["submitted", "changes_requested"], scope: "review" },
  // Whoever amended once has become an author, and may still correct what they wrote.
  "changeset.amend": { ...moderators, states: ["submitted"], scope: "review" },
  "changeset.revert": { ...members, states: ["accepted", "partially_accepted"], scope: "propose" },
  "autosave.keep": { ...members, scope: "propose" },
  "autosave.read": { ...ownWork, suspended: "own" },
  "source.read_cited": members,
  "source.read_whole": { ...moderators, editor: "own" },
  "source.attach": { ...moderators, scope: "review" },
  "recheck.confirm": { ...moderators, scope: "review" },
  "report.close": { ...moderators, scope: "review" },
  "queue.read": members,
  "log.read": everybody,
  "user.read": everybody,
  "user.suspend": { ...moderators, scope: "admin" },
  "user.undo_work": { ...moderators, scope: "review" },
  "user.close_proposals": { ...moderators, scope: "review" },
  "user.role": { ...admins, scope: "admin" },
  "user.reset_password": { ...admins, scope: "admin" },
  "token.own": { ...members, scope: "admin" },
  "token.others": { ...admins, scope: "admin" },
  "site.settings": { ...admins, scope: "admin" },
  "site.backup": { ...admins, scope: "admin" },
  "content.suppress": { ...admins, scope: "admin" },
  "content.read_suppressed": { ...admins, scope: "admin" },
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof permissions;
export const actions = Object.keys(permissions) as Action[];
