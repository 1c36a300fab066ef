import "server-only";
import { eq } from "drizzle-orm";
import { ok } from "@/domain/result";
import { decide } from "@/domain/review/decide";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { canonicalJson } from "@/domain/revisions/canonical";
import type { Context } from "../context";
import { findChangeset } from "../queries/changeset";
import { mapRevisionContents } from "../queries/revisions";
import { findSite } from "../queries/site";
import { onSteadyWiki } from "../steady-wiki";
import { inspectChanges } from "./inspect-changes";
import type { PreparedItem } from "./prepare-changes";
import { recordMove } from "./record-move";
import { refuseTwin } from "./refuse-twin";
import { submissionRefusal } from "./submission";
import { overwriteDraftVersion } from "./write-version";

/** Hands a draft to the moderators. Checks run now, on what is published now; pages that do not differ from their base are left out. */
export const submitChangeset = onSteadyWiki(
  async (
    ctx: Context,
    { id }: { id: string },
  ): Promise<Outcome<{ id: string; state: "submitted"; version: number }>> => {
    const before = await findChangeset(ctx.store, id);
    if (!before) return refuse("not_found");
    const decision = decide("submit", ctx.actor, { ...before, findings: [] }, await findSite(ctx.store));
    if (!decision.ok) return refuse(decision.error);
    if (before.state !== "draft") return refuse("no_change");

    const bases = await mapRevisionContents(
      ctx.store,
      before.items.map((item) => item.baseRevisionId).filter((one) => one !== null),
    );
    const items = before.items
      .map((item): PreparedItem => {
        const base = item.baseRevisionId === null ? undefined : bases.get(item.baseRevisionId)?.content;
        return {
          ...item,
          base,
          changed: item.action !== "edit" || !base || canonicalJson(base) !== canonicalJson(item.proposal.content),
        };
      })
      .filter((item) => item.changed);
    const findings = await inspectChanges(ctx.store, items);
    const refused = submissionRefusal(items, findings);
    if (refused) return refused;

    return ctx.store.write(async (tx) => {
      const current = await findChangeset(tx, id);
      if (current?.state !== "draft" || current.saves !== before.saves) return refuse("already_decided");
      const twin = current.type === "revert" ? undefined : await refuseTwin(tx, ctx, items, current.id);
      if (twin) return twin;
      await overwriteDraftVersion(tx, ctx, { changesetId: current.id, versionId: current.versionId, items, findings });
      await tx.db
        .update(tx.t.changesets)
        .set({ state: "submitted", submittedAt: ctx.now(), activityAt: ctx.now() })
        .where(eq(tx.t.changesets.id, current.id));
      await recordMove(
        tx,
        ctx,
        { id: current.id, publicId: id, version: current.version },
        { transition: "submit", from: "draft", to: "submitted" },
      );
      return ok({ id, state: "submitted", version: current.version } as const);
    });
  },
);
