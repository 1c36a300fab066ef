import "server-only";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { isNull } from "drizzle-orm";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { backUpInto, isInUse, replaceDatabase, workingCopy } from "../dialect/backup";
import { type Broken, verifyDatabase } from "../queries/verify";
import { soundFile } from "../queries/verify/sound-file";
import { openStore } from "../store";
import { recordAudit } from "./record-audit";

/** Why a backup was not restored: it is no sound wiki. */
export type Unsound = { readonly code: "unsound"; readonly broken: readonly Broken[] };

/** Copies the whole database into `target`, which must not be there yet, while the wiki goes on. */
export async function backUp(ctx: Context, { target }: { target: string }): Promise<Outcome<{ file: string }>> {
  const denied = denial(ctx.actor, "site.backup");
  if (denied) return refuse(denied);
  if (existsSync(target))
    return refuse("invalid_input", { problems: [{ pointer: "/target", message: "file.exists" }] });
  await ctx.store.write((tx) => recordAudit(tx, ctx, { action: "backed_up", subject: "site" }));
  await backUpInto(ctx.store.file, target);
  return ok({ file: target });
}

/** There is no store before the backup is in its place. */
type Unstored = Omit<Context, "store">;
export type Restored = { readonly file: string; readonly aside: string | null };
export type RestoreRefusal = { readonly code: "in_use" } | { readonly code: "missing" } | Unsound;

/**
 * Puts a backup in the place of the database, once a working copy of it has been brought up to date and every invariant holds;
 * refuses while anybody has the database open. The former file is kept beside it.
 */
export async function restore(
  ctx: Unstored,
  { backup, file, stamp }: { backup: string; file: string; stamp: string },
): Promise<{ ok: true; value: Restored } | { ok: false; error: RestoreRefusal }> {
  if (!existsSync(backup)) return { ok: false, error: { code: "missing" } };
  if (isInUse(file)) return { ok: false, error: { code: "in_use" } };
  const checked = path.join(path.dirname(file), `.${path.basename(file)}.restoring`);
  const leave = () => {
    for (const rest of ["", "-wal", "-shm", ".in-use"]) rmSync(checked + rest, { force: true });
  };
  try {
    workingCopy(backup, checked);
    const broken = await lookInto(ctx, checked);
    if (broken.length > 0) return { ok: false, error: { code: "unsound", broken } };
    if (isInUse(file)) return { ok: false, error: { code: "in_use" } };
    const aside = `${file}.before-restore-${stamp}`;
    const { kept } = replaceDatabase(file, checked, aside);
    return { ok: true, value: { file, aside: kept ? aside : null } };
  } finally {
    leave();
  }
}

/** Brings the copy up to date, asks every invariant, and notes the restoration; sessions that ended since the backup stay ended. */
async function lookInto(ctx: Unstored, file: string): Promise<Broken[]> {
  try {
    const store = openStore({ file, create: false });
    try {
      const broken = await verifyDatabase(file);
      if (broken.length > 0) return broken;
      await store.write(async (tx) => {
        await tx.db.update(tx.t.sessions).set({ revokedAt: ctx.now() }).where(isNull(tx.t.sessions.revokedAt));
        await recordAudit(tx, { ...ctx, store }, { action: "restored", subject: "site" });
      });
      return [];
    } finally {
      store.close();
    }
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem);
    return [{ name: soundFile.name, describe: soundFile.describe, found: [message] }];
  }
}
