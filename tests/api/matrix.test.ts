import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { openChangeset } from "@/db/commands/open-changeset";
import { findChangeset } from "@/db/queries/changeset";
import { planChangeset } from "@/db/queries/plan";
import type { Store } from "@/db/store";
import { type ChangesetState, changesetStates } from "@/domain/review/states";
import { aProposal, aSource, as, noon, type User, value } from "@/tests/factories";
import { aMember, aProposalOf, everythingIn, freshWiki, type Member, send, suspend } from "./wiki";

const actions = [
  "read",
  "revise",
  "submit",
  "take-back",
  "withdraw",
  "comment",
  "approve",
  "request_changes",
  "reject",
  "review_comment",
] as const;
type Action = (typeof actions)[number];
const roles = ["reader", "editor", "moderator", "admin", "suspended"] as const;
type Role = (typeof roles)[number];
type Who = { role: Role; own: boolean };

const everyone: Who[] = roles
  .flatMap((role) => [true, false].map((own) => ({ role, own })))
  .filter(({ role, own }) => !(role === "reader" && own));

/** The statuses that the design asks for, written down here a second time, by hand. */
function expected({ role, own }: Who, state: ChangesetState, action: Action): number {
  if (role === "reader") return 401;
  const reviews = role === "moderator" || role === "admin";
  const closed = state === "rejected" || state === "withdrawn" || state === "expired";
  const sees = own || (closed ? reviews : state !== "draft" && role !== "suspended");
  if (!sees) return 404;
  const pending = state === "submitted" || state === "changes_requested";
  const when = (possible: boolean, status = 200) => (possible ? status : 409);
  switch (action) {
    case "read":
      return 200;
    case "withdraw":
      return own ? when(state === "draft" || pending) : 403;
    case "revise":
      return own && role !== "suspended" ? when(state === "draft" || state === "changes_requested") : 403;
    case "submit":
      if (!own || role === "suspended") return 403;
      return state === "changes_requested" ? 422 : when(state === "draft");
    case "take-back":
      return own && role !== "suspended" ? when(state === "submitted") : 403;
    case "comment":
    case "review_comment":
      return role === "suspended" ? 403 : when(pending, 201);
    case "approve":
    case "request_changes":
      return reviews && !own ? when(state === "submitted", 201) : 403;
    case "reject":
      return reviews && !own ? when(pending, 201) : 403;
  }
}

let slugs = 0;

/** A changeset of somebody in a state, with whatever else its row must hold then. */
async function aChangesetIn(store: Store, author: User, state: ChangesetState): Promise<{ id: string; slug: string }> {
  slugs += 1;
  const slug = `invented-daily-${slugs}`;
  const { id } = value(await openChangeset(as(store, author), { ...aProposal(aSource({ slug })), submit: false }));
  await store.write(async (tx) => {
    await tx.db
      .update(tx.t.changesets)
      .set({
        state,
        submittedAt: state === "draft" ? null : noon,
        decidedAt: ["draft", "submitted", "changes_requested"].includes(state) ? null : noon,
      })
      .where(eq(tx.t.changesets.publicId, id));
    await tx.db.delete(tx.t.limits);
  });
  return { id, slug };
}

async function act(
  store: Store,
  token: string | undefined,
  action: Action,
  { id, slug }: { id: string; slug: string },
) {
  const at = `/api/v1/changesets/${id}`;
  if (action === "read") return send(at, { token });
  if (action === "comment") return send(`${at}/comments`, { token, body: { comment: "An invented remark." } });
  if (action === "revise")
    return send(at, { token, method: "PUT", body: aProposalOf(aSource({ slug, paragraphs: ["An invented line."] })) });
  if (action === "submit" || action === "take-back" || action === "withdraw")
    return send(`${at}/${action}`, { token, method: "POST" });
  const changeset = await findChangeset(store, id);
  if (!changeset) throw new Error("There is no such changeset.");
  return send(`${at}/reviews`, {
    token,
    body: {
      version: changeset.version,
      seen_hash: (await planChangeset(store, changeset)).hash,
      verdict: action === "review_comment" ? "comment" : action,
      comment: "An invented remark.",
      reason_code: "other",
      acknowledge_warnings: true,
    },
  });
}

/** A verdict that comes too late is kept as an opinion; nothing else of a refused call is. */
const isLateOpinion = (who: Who, state: ChangesetState, action: Action) =>
  (who.role === "moderator" || who.role === "admin") &&
  !who.own &&
  state !== "draft" &&
  ["approve", "request_changes", "reject"].includes(action);

async function withoutOpinions(store: Store): Promise<string> {
  const all: unknown[] = JSON.parse(await everythingIn(store));
  return JSON.stringify(all.map((rows) => (Array.isArray(rows) ? rows.filter((row) => row["late"] !== true) : rows)));
}

describe("who may do what to a changeset, over HTTP", () => {
  it.each(everyone)("holds for every state and action: $role, own work: $own", async (who) => {
    const store = freshWiki();
    const actor: Member | undefined =
      who.role === "reader"
        ? undefined
        : await aMember(store, { role: who.role === "suspended" ? "editor" : who.role });
    const author = who.own && actor ? actor : await aMember(store);
    const got: Record<string, number> = {};
    const wanted: Record<string, number> = {};
    for (const state of changesetStates) {
      let changeset = await aChangesetIn(store, author, state);
      if (actor && who.role === "suspended") await suspend(store, actor);
      for (const action of actions) {
        const row = `${state} ${action}`;
        wanted[row] = expected(who, state, action);
        const snapshot = isLateOpinion(who, state, action) ? withoutOpinions : everythingIn;
        const before = await snapshot(store);
        const { status } = await act(store, actor?.token, action, changeset);
        got[row] = status;
        const after = await snapshot(store);
        if (status >= 400 || action === "read") expect(after === before, `${row} changed something`).toBe(true);
        else {
          expect(after === before, `${row} changed nothing`).toBe(false);
          changeset = await aChangesetIn(store, author, state);
        }
      }
    }
    expect(Object.keys(wanted)).toHaveLength(changesetStates.length * actions.length);
    expect(got).toEqual(wanted);
  });
});
