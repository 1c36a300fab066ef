import type { IncomingMessage, ServerResponse } from "node:http";

/** Whatever answers what the front does not: the framework in production, a small handler in a test. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** One line of the sequence that every publishing transaction writes: this tag changed. */
export type TagRow = { readonly seq: number; readonly tag: string };

/** The sequence of changed tags, read over a connection that never writes. Numbers grow in the order of commits. */
export type TagSource = {
  /** Whether another connection has committed anything since the last call; true on the first call. */
  changed(): boolean;
  /** The highest committed number, 0 when there is none. */
  highest(): number;
  /** The lowest number that is still there: what came before it was cut off. 0 when there is none. */
  lowest(): number;
  /** The committed rows after `seq`, in order. */
  since(seq: number): readonly TagRow[];
};

/** How the wiki is; `ok` means that it can read its database. Other fields are shown as they are. */
export type Health = { ok: boolean } & Readonly<Record<string, string | number | boolean>>;
export type HealthCheck = () => Promise<Health>;
