import { problem, publicJson } from "@/server/api";
import { findPage, type PageParams } from "../../../../_kit/find-page";
import { notAllowed } from "../../../../_kit/not-allowed";
import { pageJson } from "../../../../_kit/page-json";
import { readRoute } from "../../../../_kit/read-route";

export const dynamic = "force-dynamic";

/** A page as readers see it now. */
export const GET = readRoute<PageParams>(async ({ request, params, ctx }) => {
  const found = await findPage(ctx.store, request, params);
  if ("response" in found) return found.response;
  return found.page.withheld ? problem(request, { code: "suppressed" }) : publicJson(request, pageJson(found.page));
});

export const POST = notAllowed("GET");
export const PUT = notAllowed("GET");
export const PATCH = notAllowed("GET");
export const DELETE = notAllowed("GET");
