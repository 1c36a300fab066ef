import { findRevision } from "@/db/queries/revisions";
import { problem, publicJson } from "@/server/api";
import { findPage, type PageParams } from "../../../../../../_kit/find-page";
import { notAllowed } from "../../../../../../_kit/not-allowed";
import { pageRevisionJson } from "../../../../../../_kit/page-json";
import { readRoute } from "../../../../../../_kit/read-route";

export const dynamic = "force-dynamic";

/** One revision whole; 410 where its content was withheld. */
export const GET = readRoute<PageParams & { number: string }>(async ({ request, params, ctx }) => {
  const found = await findPage(ctx.store, request, params);
  if ("response" in found) return found.response;
  const number = /^[1-9]\d{0,8}$/.test(params.number) ? Number(params.number) : 0;
  const revision = await findRevision(ctx.store, { pageId: found.page.id, number });
  if (!revision) return problem(request, { code: "not_found" });
  if (!revision.content) return problem(request, { code: "suppressed" });
  return publicJson(request, pageRevisionJson(found.page, revision, revision.content));
});

export const POST = notAllowed("GET");
export const PUT = notAllowed("GET");
export const PATCH = notAllowed("GET");
export const DELETE = notAllowed("GET");
