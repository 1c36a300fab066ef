import type { ChangesetState } from "../review/states";
import type { Scope } from "./actor";
import { type Action, actions, type Grant, permissions, type Rule } from "./table";

/** The columns of the printed table: everybody that the rules tell apart, from least to most, and who was suspended. */
export const permissionColumns = ["reader", "editor", "moderator", "admin", "suspended"] as const;
export type PermissionColumn = (typeof permissionColumns)[number];

/** One line of the printed table. */
export type PermissionRow = {
  readonly action: Action;
  readonly grants: Readonly<Record<PermissionColumn, Grant>>;
  /** The states in which it can be done; empty: not about a state. */
  readonly states: readonly ChangesetState[];
  readonly scope: Scope | undefined;
};

/** The permission table as rows to print, in the order of the rules. */
export const permissionRows = (): PermissionRow[] =>
  actions.map((action) => {
    const { states = [], scope, ...grants }: Rule = permissions[action];
    return { action, grants, states, scope };
  });

/** What an action is done to: "changeset" of "changeset.submit". */
export type Area = Action extends `${infer Thing}.${string}` ? Thing : never;
export const areaOf = (action: Action) => action.slice(0, action.indexOf(".")) as Area;

/** Everything that actions are done to, in the order of the table. */
export const areas: readonly Area[] = [...new Set(actions.map(areaOf))];
