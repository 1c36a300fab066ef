import { listRevisions } from "@/db/queries/revisions";
import { queries } from "@/exports/openapi/queries";
import { problem, publicJson } from "@/server/api";
import { readCursor, writeCursor } from "../../../../../_kit/cursor";
import { findPage, type PageParams } from "../../../../../_kit/find-page";
import { notAllowed } from "../../../../../_kit/not-allowed";
import { revisionJson } from "../../../../../_kit/page-json";
import { readQuery } from "../../../../../_kit/read-query";
import { readRoute } from "../../../../../_kit/read-route";

export const dynamic = "force-dynamic";

/** The history of a page, newest first. */
export const GET = readRoute<PageParams>(async ({ request, params, ctx }) => {
  const query = readQuery(request, queries.revisions);
  if (!query.ok) return problem(request, query.error);
  const before = readCursor(query.value.cursor);
  if (!before.ok) return problem(request, before.error);
  const found = await findPage(ctx.store, request, params);
  if ("response" in found) return found.response;
  const { items, next } = await listRevisions(ctx.store, {
    pageId: found.page.id,
    limit: query.value.limit,
    ...(before.value === undefined ? {} : { before: before.value }),
  });
  return publicJson(request, { items: items.map(revisionJson), next: writeCursor(next) });
});

export const POST = notAllowed("GET");
export const PUT = notAllowed("GET");
export const PATCH = notAllowed("GET");
export const DELETE = notAllowed("GET");
