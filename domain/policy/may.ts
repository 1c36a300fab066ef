import type { ChangesetState } from "../review/states";
import type { Actor } from "./actor";
import { type Action, type Grant, permissions, type Rule } from "./table";

/** What the action is done to, as far as the table asks. */
export type Subject = {
  readonly state?: ChangesetState;
  /** Everybody who wrote or amended it; the owner of an account or a text. */
  readonly ownerIds?: readonly number[];
};

export type Denial = "unauthenticated" | "missing_right" | "suspended_account" | "self_approval" | "already_decided";

/** Site settings that the table leaves open. */
export type SitePolicy = { readonly singleReviewer: boolean };
export const severalReviewers: SitePolicy = { singleReviewer: false };

/** Undefined if the actor may do it, else why not. Asked to show a button and again before writing. */
export function denial(
  actor: Actor,
  action: Action,
  subject: Subject = {},
  site: SitePolicy = severalReviewers,
): Denial | undefined {
  const rule: Rule = permissions[action];
  if (actor.kind === "system") return undefined;
  const refused = denialByRole(actor, action, rule, subject, site);
  if (refused) return refused;
  if (rule.states && (!subject.state || !rule.states.includes(subject.state))) return "already_decided";
  return undefined;
}

/** Whether the actor may do it. */
export const may = (actor: Actor, action: Action, subject: Subject = {}, site: SitePolicy = severalReviewers) =>
  denial(actor, action, subject, site) === undefined;

function denialByRole(
  actor: Exclude<Actor, { kind: "system" }>,
  action: Action,
  rule: Rule,
  subject: Subject,
  site: SitePolicy,
): Denial | undefined {
  if (actor.kind === "reader") return rule.reader === "always" ? undefined : "unauthenticated";
  if (rule.scope && actor.scopes && !actor.scopes.includes(rule.scope)) return "missing_right";

  const own = subject.ownerIds?.includes(actor.id) ?? false;
  const grant = grantOf(action, actor.suspended ? rule.suspended : rule[actor.role], site);
  if (fits(grant, own)) return undefined;
  if (actor.suspended) return "suspended_account";
  return grant === "others" && own ? "self_approval" : "missing_right";
}

/** With a single reviewer there is nobody else to ask: readers then see "published by its author alone". */
const grantOf = (action: Action, grant: Grant, site: SitePolicy): Grant =>
  site.singleReviewer && action === "changeset.approve" && grant === "others" ? "always" : grant;

const fits = (grant: Grant, own: boolean) =>
  grant === "always" || (grant === "own" && own) || (grant === "others" && !own);
