import type { Result } from "../result";

/** Every reason for which the wiki refuses something: stable codes, each worded in both languages, with its HTTP status. */
export const refusals = {
  unauthenticated: 401,
  wrong_credentials: 401,
  missing_right: 403,
  suspended_account: 403,
  self_approval: 403,
  protected_page: 403,
  bad_origin: 403,
  sign_up_closed: 403,
  not_found: 404,
  method_not_allowed: 405,
  stale_base: 409,
  merge_conflict: 409,
  already_decided: 409,
  target_gone: 409,
  dependency_open: 409,
  slug_taken: 409,
  same_change: 409,
  name_taken: 409,
  email_taken: 409,
  lease_taken: 409,
  draft_conflict: 409,
  idempotency_running: 409,
  admin_exists: 409,
  suppressed: 410,
  gone: 410,
  link_invalid: 410,
  too_large: 413,
  unsupported_type: 415,
  invalid_input: 422,
  check_failed: 422,
  warnings_open: 422,
  no_change: 422,
  comment_missing: 422,
  reason_missing: 422,
  weak_password: 422,
  idempotency_mismatch: 422,
  rate_limited: 429,
  unavailable: 503,
} as const satisfies Record<string, number>;

export type RefusalCode = keyof typeof refusals;

/** One thing that is wrong with what was handed in: where, and the message key that says what to do. */
export type Problem = {
  readonly pointer: string;
  readonly message: string;
  readonly params?: Record<string, string | number>;
};

export type Refusal = {
  readonly code: RefusalCode;
  readonly problems?: readonly Problem[];
  /** Values that the sentence of the code names, such as a page or a waiting time. */
  readonly params?: Record<string, string | number>;
};

export type Outcome<T> = Result<T, Refusal>;

/** A refusal as a result. */
export const refuse = (code: RefusalCode, more: Omit<Refusal, "code"> = {}): { ok: false; error: Refusal } => ({
  ok: false,
  error: { code, ...more },
});
