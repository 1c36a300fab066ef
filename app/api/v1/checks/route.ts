import { inspectDraft } from "@/db/commands/inspect-draft";
import { spend } from "@/db/commands/spend-limit";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { draftInput } from "@/domain/review/changeset";
import { refuse } from "@/domain/review/refusal";
import { readChangesetJson } from "@/exports/content-json";
import { apiChange, type Change } from "@/server/api-change";
import { checkedDraftJson } from "../../_kit/checked-draft-json";
import { notAllowed } from "../../_kit/not-allowed";
import { readBody } from "../../_kit/read-body";

export const dynamic = "force-dynamic";

/** What the checks say of a draft, for editors while somebody types. Stores nothing. */
export const POST = apiChange({
  run: async ({ ctx, body }: Change) => {
    const denied = denial(ctx.actor, "page.propose");
    if (denied) return refuse(denied);
    const limited = await spend(ctx, "checks", `user ${userIdOf(ctx.actor) ?? 0}`);
    if (limited) return limited;
    const given = readBody(readChangesetJson(body), draftInput);
    return given.ok ? inspectDraft(ctx, given.value.changes) : given;
  },
  answer: async (_ctx, inspected) => ({ body: checkedDraftJson(inspected) }),
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
