/** How often something may be done: points in a window of seconds, per account or network. One table (reliability, section 2.6). */
export const limits = {
  sign_in_account: { points: 10, seconds: 600 },
  sign_in_network: { points: 60, seconds: 600 },
  sign_up_network: { points: 10, seconds: 3600 },
  submit_new: { points: 8, seconds: 60 },
  submit: { points: 90, seconds: 60 },
  autosave: { points: 120, seconds: 60 },
  preview: { points: 60, seconds: 60 },
  checks: { points: 120, seconds: 60 },
  search: { points: 240, seconds: 60 },
  export: { points: 12, seconds: 60 },
  report: { points: 5, seconds: 3600 },
} as const satisfies Record<string, { points: number; seconds: number }>;

export type LimitName = keyof typeof limits;
