import { listClaims } from "@/db/queries/claims";
import { claimJson } from "@/exports/claim-json";
import { queries } from "@/exports/openapi/queries";
import { problem, publicJson } from "@/server/api";
import { readCursor, writeCursor } from "../../_kit/cursor";
import { notAllowed } from "../../_kit/not-allowed";
import { readQuery } from "../../_kit/read-query";
import { readRoute } from "../../_kit/read-route";

export const dynamic = "force-dynamic";

/** Claims across pages, in a stable order. */
export const GET = readRoute(async ({ request, ctx }) => {
  const query = readQuery(request, queries.claims);
  if (!query.ok) return problem(request, query.error);
  const after = readCursor(query.value.cursor);
  if (!after.ok) return problem(request, after.error);
  const { items, next } = await listClaims(ctx.store, { ...query.value, after: after.value });
  return publicJson(request, {
    items: items.map(({ subject, claim }) => claimJson(subject, claim)),
    next: writeCursor(next),
  });
});

export const POST = notAllowed("GET");
export const PUT = notAllowed("GET");
export const PATCH = notAllowed("GET");
export const DELETE = notAllowed("GET");
