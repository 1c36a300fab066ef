import "server-only";

/** Lets whatever else waits in this process go first. Never inside a write transaction. */
export const nextTurn = () => new Promise<void>((turn) => setImmediate(turn));
