const dayMs = 86_400_000;

/** A proposal that went back to its author may rest this long before its author is reminded. */
export const quietMs = 30 * dayMs;

/** After the reminder its author has this long; then it expires. */
export const graceMs = 7 * dayMs;

/**
 * What the wiki itself does now with a proposal that waits for its author (T15): nothing, remind, or let it expire. Activity of
 * anybody after a reminder takes the reminder back. The days after it are counted from the reminder, so that nobody loses them
 * where the wiki was not running.
 */
export function expiryStep(
  { activityAt, remindedAt }: { activityAt: number; remindedAt: number | undefined },
  now: number,
): "remind" | "expire" | undefined {
  if (remindedAt === undefined || remindedAt < activityAt) return now - activityAt >= quietMs ? "remind" : undefined;
  return now - remindedAt >= graceMs ? "expire" : undefined;
}
