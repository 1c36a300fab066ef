import "server-only";
import { type Account, findAccount } from "@/db/queries/people";
import type { Reader } from "@/db/store";
import { nameKey } from "@/domain/people/name";
import type { Actor } from "@/domain/policy/actor";
import { may } from "@/domain/policy/may";

/** What everybody may know of an account. */
export type UserView = Pick<Account, "id" | "name" | "role" | "state" | "createdAt">;

/** The account with this name as an address writes it. An e-mail address is no name: it finds nobody. */
export async function findUser(store: Reader, written: string): Promise<UserView | undefined> {
  const name = decoded(written)?.normalize("NFC");
  if (!name || [...name].length > 40) return undefined;
  const account = await findAccount(store, name);
  if (!account || nameKey(account.name) !== nameKey(name)) return undefined;
  const { id, role, state, createdAt } = account;
  return { id, name: account.name, role, state, createdAt };
}

/** Whose open proposals may be listed: one's own, and everybody's for those who see the queue. */
export const mayListProposals = (actor: Actor, user: UserView) =>
  actor.kind === "user" && (actor.id === user.id || may(actor, "queue.read"));

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
