import "server-only";
import { z } from "zod";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { line } from "@/domain/text";
import type { Context } from "../context";
import { findSite, type Site } from "../queries/site";
import { cacheTag, writeCacheTags } from "./invalidate";
import { recordAudit } from "./record-audit";

const given = z
  .strictObject({
    singleReviewer: z.boolean(),
    signUp: z.enum(["open", "invited", "closed"], { message: "input.not_in_list" }),
    title: z.strictObject({ ar: line(80), en: line(80) }),
    /** The digits of figures in Arabic prose: 61 or ٦١. */
    digits: z.enum(["latn", "arab"], { message: "input.not_in_list" }),
    /** Where readers find whoever answers for the site: an e-mail address or a web address, as text. */
    contact: z.union([z.literal("").transform(() => null), line(200)]).nullable(),
  })
  .partial();

/** An administrator changes settings of the site; those that are not named stay. In force on the very next request. */
export async function changeSettings(ctx: Context, input: unknown): Promise<Outcome<Site>> {
  const denied = denial(ctx.actor, "site.settings");
  if (denied) return refuse(denied);
  const parsed = given.safeParse(input);
  if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
  return ctx.store.write(async (tx) => {
    const before = await findSite(tx);
    const changed = Object.entries(parsed.data).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Site]),
    );
    for (const [key, value] of changed)
      await tx.db
        .insert(tx.t.settings)
        .values({ key, value })
        .onConflictDoUpdate({ target: tx.t.settings.key, set: { value } });
    if (changed.length > 0) {
      const detail = Object.fromEntries(changed);
      await recordAudit(tx, ctx, { action: "settings_changed", subject: "site", detail });
      await writeCacheTags(tx, [cacheTag.site]);
    }
    return ok(await findSite(tx));
  });
}
