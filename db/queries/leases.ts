import "server-only";
import { and, eq, gt, inArray } from "drizzle-orm";
import type { Reader } from "../store";

/** Who looks at a changeset, until when: a signal to others, not a lock. */
export type Lease = { readonly holderId: number; readonly holder: string; readonly until: number };

/** The leases on these changesets that have not run out, by the id of the changeset. */
export async function mapLeases(
  { read, t }: Reader,
  changesetIds: readonly number[],
  now: number,
): Promise<Map<number, Lease>> {
  if (changesetIds.length === 0) return new Map();
  const rows = await read
    .select({ id: t.leases.changesetId, holderId: t.leases.holderId, holder: t.users.name, until: t.leases.until })
    .from(t.leases)
    .innerJoin(t.users, eq(t.users.id, t.leases.holderId))
    .where(and(inArray(t.leases.changesetId, [...changesetIds]), gt(t.leases.until, now)));
  return new Map(rows.map(({ id, ...lease }) => [id, lease]));
}

/** The lease on one changeset, unless it has run out. */
export const findLease = async (reader: Reader, changesetId: number, now: number): Promise<Lease | undefined> =>
  (await mapLeases(reader, [changesetId], now)).get(changesetId);
