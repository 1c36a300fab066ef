import { listRechecks } from "@/db/queries/rechecks";
import { isoTime } from "@/exports/iso-time";
import { queries } from "@/exports/openapi/queries";
import { privateJson, problem } from "@/server/api";
import { readCursor, writeCursor } from "../../_kit/cursor";
import { notAllowed } from "../../_kit/not-allowed";
import { readQuery } from "../../_kit/read-query";
import { readRoute } from "../../_kit/read-route";

export const dynamic = "force-dynamic";

/** What publications made doubtful elsewhere and nobody has looked at since, longest waiting first, for moderators. */
export const GET = readRoute(async ({ request, ctx }) => {
  const query = readQuery(request, queries.rechecks);
  if (!query.ok) return problem(request, query.error);
  const after = readCursor(query.value.cursor);
  if (!after.ok) return problem(request, after.error);
  const listed = await listRechecks(ctx.store, ctx.actor, {
    limit: query.value.limit,
    ...(after.value === undefined ? {} : { after: after.value }),
  });
  if (!listed.ok) return problem(request, listed.error);
  const { items, next } = listed.value;
  return privateJson(request, {
    items: items.map(({ publicId, page, cause, claimId, source, lang, createdAt }) => ({
      id: publicId,
      page,
      cause,
      claim: claimId,
      source,
      lang,
      created_at: isoTime(createdAt),
    })),
    next: writeCursor(next),
  });
});

export const POST = notAllowed("GET");
export const PUT = notAllowed("GET");
export const PATCH = notAllowed("GET");
export const DELETE = notAllowed("GET");
