/** A moment in milliseconds as the HTTP interface writes it: `2026-11-24T14:05:00.000Z`. */
export const isoTime = (milliseconds: number) => new Date(milliseconds).toISOString();

/** The same, where there may be none yet. */
export const isoTimeOrNull = (milliseconds: number | null) => (milliseconds === null ? null : isoTime(milliseconds));
