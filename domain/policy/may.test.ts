import { describe, expect, it } from "vitest";
import { type ChangesetState, changesetStates } from "../review/states";
import type { Actor, Role } from "./actor";
import { denial, may } from "./may";
import { type Action, actions, permissions, type Rule } from "./table";

const user = (role: Role, suspended = false): Actor => ({ kind: "user", id: 7, name: "Someone", role, suspended });
const everyone = {
  reader: { kind: "reader" },
  editor: user("editor"),
  moderator: user("moderator"),
  admin: user("admin"),
  "suspended editor": user("editor", true),
  "suspended moderator": user("moderator", true),
  "suspended admin": user("admin", true),
} as const satisfies Record<string, Actor>;

/** The rights of `product.md` section 2, written out a second time and independently of the table. */
const expected = (who: keyof typeof everyone, action: Action, state: ChangesetState, own: boolean): boolean => {
  const open: ChangesetState[] = ["draft", "submitted", "changes_requested"];
  const suspended = who.startsWith("suspended");
  const moderates = who === "moderator" || who === "admin";
  const signedIn = !suspended && who !== "reader";
  switch (action) {
    case "page.read":
    case "page.history":
    case "page.report":
    case "log.read":
    case "user.read":
      return true;
    case "page.propose":
    case "autosave.keep":
    case "page.watch":
    case "page.talk":
    case "source.read_cited":
    case "queue.read":
    case "token.own":
      return signedIn;
    case "page.confirm":
    case "page.protect":
    case "page.edit_protected":
    case "source.attach":
    case "report.close":
    case "recheck.confirm":
    case "user.suspend":
    case "user.undo_work":
    case "user.close_proposals":
      return moderates;
    case "user.role":
    case "user.reset_password":
    case "token.others":
    case "site.settings":
    case "site.backup":
    case "content.suppress":
    case "content.read_suppressed":
      return who === "admin";
    case "source.read_whole":
      return moderates || (who === "editor" && own);
    case "autosave.read":
      return who !== "reader" && own;
    case "changeset.read_draft":
      return who !== "reader" && own && state === "draft";
    case "changeset.read":
      return (signedIn || (suspended && own)) && !["draft", "rejected", "withdrawn", "expired"].includes(state);
    case "changeset.read_closed":
      return (moderates || (who !== "reader" && own)) && ["rejected", "withdrawn", "expired"].includes(state);
    case "changeset.revise":
    case "changeset.submit":
      return signedIn && own && (state === "draft" || state === "changes_requested");
    case "changeset.take_back":
      return signedIn && own && state === "submitted";
    case "changeset.rebase":
      return signedIn && own && open.includes(state);
    case "changeset.withdraw":
      return who !== "reader" && own && open.includes(state);
    case "changeset.copy":
      return signedIn && own && (state === "rejected" || state === "withdrawn");
    case "changeset.reopen":
      return signedIn && own && state === "expired";
    case "changeset.comment":
      return signedIn && (state === "submitted" || state === "changes_requested");
    case "changeset.take":
    case "changeset.approve":
    case "changeset.request_changes":
      return moderates && !own && state === "submitted";
    case "changeset.amend":
      return moderates && state === "submitted";
    case "changeset.reject":
      return moderates && !own && (state === "submitted" || state === "changes_requested");
    case "changeset.supersede":
    case "changeset.expire":
      return false;
    case "changeset.revert":
      return signedIn && (state === "accepted" || state === "partially_accepted");
  }
};

describe("the permission table", () => {
  const rows = Object.keys(everyone).flatMap((who) =>
    actions.flatMap((action) =>
      changesetStates.flatMap((state) =>
        [true, false].map((own) => [who as keyof typeof everyone, action, state, own] as const),
      ),
    ),
  );

  it(`answers all ${rows.length} questions of role, action, state and authorship as the product page says`, () => {
    const wrong = rows.filter(
      ([who, action, state, own]) =>
        may(everyone[who], action, { state, ownerIds: own ? [7] : [8] }) !== expected(who, action, state, own),
    );
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(3000);
  });

  it("says why: sign in, your own work, your account, decided already", () => {
    expect(denial({ kind: "reader" }, "page.propose")).toBe("unauthenticated");
    expect(denial(user("admin"), "changeset.approve", { state: "submitted", ownerIds: [7] })).toBe("self_approval");
    expect(denial(user("editor", true), "page.propose")).toBe("suspended_account");
    expect(denial(user("moderator"), "changeset.approve", { state: "rejected", ownerIds: [8] })).toBe(
      "already_decided",
    );
  });

  it("lets one person approve their own work only on a site with a single reviewer, and never an editor", () => {
    const own = { state: "submitted", ownerIds: [7] } as const;
    expect(may(user("moderator"), "changeset.approve", own, { singleReviewer: true })).toBe(true);
    expect(may(user("editor"), "changeset.approve", own, { singleReviewer: true })).toBe(false);
  });

  it("holds a token to its scopes", () => {
    const token: Actor = { kind: "user", id: 7, name: "Someone", role: "admin", suspended: false, scopes: ["propose"] };
    expect(may(token, "page.propose")).toBe(true);
    expect(may(token, "changeset.approve", { state: "submitted", ownerIds: [8] })).toBe(false);
    expect(may(token, "page.read")).toBe(true);
  });

  it("names a scope for everything that changes something", () => {
    const reading: Action[] = [
      "page.read",
      "page.history",
      "page.report",
      "autosave.read",
      "changeset.read_draft",
      "changeset.read",
      "changeset.read_closed",
      "source.read_cited",
      "source.read_whole",
      "queue.read",
      "log.read",
      "user.read",
    ];
    expect(actions.filter((action) => !(permissions[action] as Rule).scope).sort()).toEqual(reading.sort());
  });
});
