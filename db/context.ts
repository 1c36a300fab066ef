import "server-only";
import { randomBytes } from "node:crypto";
import { v4 } from "uuid";
import type { Actor } from "@/domain/policy/actor";
import type { Store } from "./store";

/** What a command gets besides its input: who asks, the clock and the ids, so that a test can hold them still. */
export type Context = {
  readonly store: Store;
  readonly actor: Actor;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** A public random id. */
  readonly id: () => string;
  /** Unguessable, 256 bits, URL-safe: session numbers, tokens, salts, one-time links. */
  readonly secret: () => string;
};

/** Clock, ids and secrets of real life for somebody, while there is no store yet. */
export const realLife = (actor: Actor): Omit<Context, "store"> => ({
  actor,
  now: () => Date.now(),
  id: () => v4(),
  secret: () => randomBytes(32).toString("base64url"),
});

/** The context of real life: the machine's clock and random source. */
export const contextFor = (store: Store, actor: Actor): Context => ({ ...realLife(actor), store });
