import { openChangeset } from "@/db/commands/open-changeset";
import { spendSubmission } from "@/db/commands/spend-limit";
import { findAccount } from "@/db/queries/people";
import { listChangesets } from "@/db/queries/queue";
import { denial } from "@/domain/policy/may";
import { refuse } from "@/domain/review/refusal";
import type { ChangesetState } from "@/domain/review/states";
import { readChangesetJson } from "@/exports/content-json";
import { queries } from "@/exports/openapi/queries";
import { prepareAhead } from "@/server/ahead";
import { privateJson, problem } from "@/server/api";
import { apiChange, type Change } from "@/server/api-change";
import { asSent, showChangeset } from "../../_kit/answer-changeset";
import { changesetRowJson } from "../../_kit/changeset-json";
import { readCursor, writeCursor } from "../../_kit/cursor";
import { notAllowed } from "../../_kit/not-allowed";
import { readQuery } from "../../_kit/read-query";
import { readRoute } from "../../_kit/read-route";

export const dynamic = "force-dynamic";

const openStates: readonly ChangesetState[] = ["draft", "submitted", "changes_requested"];

/** The queue, urgent ones first, then those without warnings, then longest waiting; or one's own proposals, newest first. A suspended account still sees its own. */
export const GET = readRoute(async ({ request, ctx }) => {
  const query = readQuery(request, queries.changesets);
  if (!query.ok) return problem(request, query.error);
  const after = readCursor(query.value.cursor);
  if (!after.ok) return problem(request, after.error);
  const { actor } = ctx;
  const { state, author, kind, page, place, findings, waiting_for_me, free, mine, limit } = query.value;
  if (actor.kind !== "user") return problem(request, { code: "unauthenticated" });
  const denied = mine ? undefined : denial(actor, "queue.read");
  if (denied) return problem(request, { code: denied });

  const authorId = mine ? actor.id : author === undefined ? undefined : (await findAccount(ctx.store, author))?.id;
  if (author !== undefined && authorId === undefined) return privateJson(request, { items: [], next: null });
  const { items, next } = await listChangesets(ctx.store, {
    viewer: { id: actor.id, moderates: actor.role !== "editor" && !actor.suspended },
    limit,
    ...(state === undefined ? {} : { states: state === "open" ? openStates : [state] }),
    ...(authorId === undefined ? {} : { authorId }),
    ...(kind === undefined ? {} : { kind }),
    ...(page === undefined ? {} : { page }),
    ...(place === undefined ? {} : { place }),
    ...(findings === undefined ? {} : { findings }),
    ...(waiting_for_me ? { waitingForMe: true } : {}),
    ...(free ? { free: true } : {}),
    now: ctx.now(),
    ...(after.value === undefined ? {} : { after: after.value }),
  });
  return privateJson(request, { items: items.map(changesetRowJson), next: writeCursor(next) });
});

/** Opens a changeset: submitted at once, or as a draft where `submit` is false. */
export const POST = apiChange({
  run: async ({ ctx, body }: Change) => {
    const denied = denial(ctx.actor, "page.propose");
    if (denied) return refuse(denied);
    const limited = await spendSubmission(ctx);
    if (limited) return limited;
    return asSent(await openChangeset(ctx, readChangesetJson(body)));
  },
  answer: (ctx, { id }) => {
    prepareAhead(id);
    return showChangeset(ctx, id, { status: 201, location: `/api/v1/changesets/${id}` });
  },
});

export const PUT = notAllowed("GET", "POST");
export const PATCH = notAllowed("GET", "POST");
export const DELETE = notAllowed("GET", "POST");
