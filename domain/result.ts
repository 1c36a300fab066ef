/** What may well happen is a value: a success with its value, or a refusal with a stable code. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

/** A success carrying `value`. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** A refusal carrying `error`. */
export const err = <const E>(error: E): { ok: false; error: E } => ({ ok: false, error });
