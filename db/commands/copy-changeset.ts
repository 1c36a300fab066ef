import "server-only";
import { decide } from "@/domain/review/decide";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { changesOnToday } from "../queries/changes-on-today";
import { findChangeset } from "../queries/changeset";
import { claimIdsIn } from "../queries/changeset-input";
import { planChangeset } from "../queries/plan";
import { findSite } from "../queries/site";
import { onSteadyWiki } from "../steady-wiki";
import { type OpenedChangeset, openChangeset } from "./open-changeset";

/** The author of a rejected or withdrawn proposal starts again from it: a new draft on today's pages, with a link to the old one. */
export const copyChangeset = onSteadyWiki(
  async (ctx: Context, { id }: { id: string }): Promise<Outcome<OpenedChangeset>> => {
    const former = await findChangeset(ctx.store, id);
    if (!former) return refuse("not_found");
    const decision = decide("copy", ctx.actor, former, await findSite(ctx.store));
    if (!decision.ok) return refuse(decision.error);
    const { items } = await planChangeset(ctx.store, former);
    const changes = await changesOnToday(ctx.store, items);
    return openChangeset(
      ctx,
      { title: former.title, reason: former.reason, submit: false, changes },
      {
        type: former.type === "revert" ? "revert" : "edit",
        copyOf: former.id,
        knownClaimIds: claimIdsIn(former.items),
      },
    );
  },
);
