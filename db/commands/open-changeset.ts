import "server-only";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type ChangesetInput, changesetInput } from "@/domain/review/changeset";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { onSteadyWiki } from "../steady-wiki";
import { inspectChanges } from "./inspect-changes";
import { prepareChanges } from "./prepare-changes";
import { recordMove } from "./record-move";
import { refuseProtected } from "./refuse-protected";
import { refuseTwin } from "./refuse-twin";
import { submissionRefusal } from "./submission";
import { writeVersion } from "./write-version";

export type OpenedChangeset = { readonly id: string; readonly state: "draft" | "submitted"; readonly version: number };

/** Where a changeset comes from, if not from somebody's hands alone. */
export type Origin = {
  readonly type?: "edit" | "revert";
  /** The changeset that it starts again from, or whose publication it takes back. */
  readonly copyOf?: number;
  /** First in the queue. */
  readonly urgent?: boolean;
  /** Claim ids that the content already has by right. */
  readonly knownClaimIds?: ReadonlySet<string>;
};

/** Opens a changeset: as a draft, or submitted at once. A refusal keeps nothing, and names every problem with its place. */
export const openChangeset = onSteadyWiki(
  async (ctx: Context, given: unknown, more: Origin = {}): Promise<Outcome<OpenedChangeset>> => {
    const denied = denial(ctx.actor, "page.propose");
    if (denied) return refuse(denied);
    const parsed = changesetInput.safeParse(given);
    if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
    const input: ChangesetInput = parsed.data;

    const prepared = await prepareChanges(ctx.store, ctx, input.changes, {
      restores: more.type === "revert",
      ...(more.knownClaimIds ? { knownClaimIds: more.knownClaimIds } : {}),
    });
    if (!prepared.ok) return prepared;
    const items = input.submit ? prepared.value.filter((item) => item.changed) : prepared.value;
    const findings = await inspectChanges(ctx.store, items);
    if (input.submit) {
      const refused = submissionRefusal(items, findings);
      if (refused) return refused;
    }
    const hindered = await refuseProtected(ctx.store, ctx.actor, items);
    if (hindered) return hindered;

    return ctx.store.write(async (tx) => {
      const twin = input.submit && more.type !== "revert" ? await refuseTwin(tx, ctx, items) : undefined;
      if (twin) return twin;
      const state = input.submit ? "submitted" : "draft";
      const at = ctx.now();
      const [row] = await tx.db
        .insert(tx.t.changesets)
        .values({
          publicId: ctx.id(),
          type: more.type ?? "edit",
          title: input.title,
          reason: input.reason,
          authorId: userIdOf(ctx.actor) ?? null,
          state,
          version: 1,
          copyOf: more.copyOf ?? null,
          urgent: more.urgent ?? false,
          createdAt: at,
          activityAt: at,
          submittedAt: input.submit ? at : null,
        })
        .returning({ id: tx.t.changesets.id, publicId: tx.t.changesets.publicId });
      if (!row) throw new Error("The new changeset was not given an id.");
      await writeVersion(tx, ctx, { changesetId: row.id, number: 1, items, findings });
      await recordMove(
        tx,
        ctx,
        { id: row.id, publicId: row.publicId, version: 1 },
        { transition: "open", from: null, to: "draft" },
      );
      if (input.submit)
        await recordMove(
          tx,
          ctx,
          { id: row.id, publicId: row.publicId, version: 1 },
          { transition: "submit", from: "draft", to: "submitted" },
        );
      return ok({ id: row.publicId, state, version: 1 } as const);
    });
  },
);
