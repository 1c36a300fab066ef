import "server-only";
import { and, eq, gt, inArray } from "drizzle-orm";
import type { Reader } from "../store";
import { secretHash } from "./people";

export type HeldForm = { readonly form: string; readonly values: Record<string, string>; readonly problem: unknown };

/** A refused form, if one of these owners (the session, the visitor's short-lived number) typed it. */
export async function findHeldForm(
  { read, t }: Reader,
  { id, owners, now }: { id: string; owners: readonly string[]; now: number },
): Promise<HeldForm | undefined> {
  if (owners.length === 0) return undefined;
  const [row] = await read
    .select({ form: t.heldForms.form, values: t.heldForms.values, problem: t.heldForms.problem })
    .from(t.heldForms)
    .where(
      and(
        eq(t.heldForms.publicId, id),
        inArray(t.heldForms.ownerHash, owners.map(secretHash)),
        gt(t.heldForms.expiresAt, now),
      ),
    )
    .limit(1);
  return row;
}
