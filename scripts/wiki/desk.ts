import path from "node:path";
import { type Context, contextFor } from "@/db/context";
import { findAccount } from "@/db/queries/people";
import { databaseFile, openStore, type Store } from "@/db/store";
import type { Actor } from "@/domain/policy/actor";
import { type Outcome, type Refusal, refuse } from "@/domain/review/refusal";
import type { Locale } from "@/domain/text";

/** What a command says in the end: a value for `--json`, lines for people, and whether it counts as failed. */
export type Answer = { readonly value: unknown; readonly lines: readonly string[]; readonly failed?: boolean };

/** The wiki refused; worded at the edge. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** The command was not written as it should be. */
export class Misused extends Error {}

/** What a command works with: the wiki, who asks, and how to speak. */
export type Desk = {
  readonly json: boolean;
  readonly locale: Locale;
  /** A person is looking, so progress may be shown. */
  readonly watched: boolean;
  readonly file: string;
  /** The wiki, opened on first use; `create` where there may be none yet. */
  readonly store: (options?: { create: boolean }) => Store;
  /** A context in the name of the command line itself. */
  readonly system: (options?: { create: boolean; name?: string }) => Context;
  readonly close: () => void;
};

/** Opens the desk of one run. */
export function openDesk({ json, locale, watched }: Pick<Desk, "json" | "locale" | "watched">): Desk {
  const file = path.resolve(databaseFile());
  let opened: Store | undefined;
  const store: Desk["store"] = ({ create } = { create: false }) => {
    opened ??= openStore({ file, create });
    return opened;
  };
  return {
    json,
    locale,
    watched,
    file,
    store,
    system: (options = { create: false }) =>
      contextFor(store(options), { kind: "system", name: options.name ?? "command line" }),
    close: () => opened?.close(),
  };
}

/** A context in somebody's name, with the rights that they have now. */
export async function inTheNameOf(desk: Desk, name: string): Promise<Context> {
  const account = await findAccount(desk.store(), name);
  if (!account || account.state === "left") throw new Refused({ code: "not_found", params: { account: name } });
  const actor: Actor = {
    kind: "user",
    id: account.id,
    name: account.name,
    role: account.role,
    suspended: account.state === "suspended",
  };
  return contextFor(desk.store(), actor);
}

/** The value of an outcome; a refusal ends the command. */
export function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Refused(outcome.error);
  return outcome.value;
}

/** Ends the command with a refusal. */
export function refused(...args: Parameters<typeof refuse>): never {
  throw new Refused(refuse(...args).error);
}
