import { findSite } from "@/db/queries/site";
import { openApiDocument } from "@/exports/openapi/document";
import { publicJson } from "@/server/api";
import { env } from "@/server/env";
import { notAllowed } from "../../_kit/not-allowed";
import { readRoute } from "../../_kit/read-route";

export const dynamic = "force-dynamic";

/** Made once: the schemas do not change while the wiki runs. */
const made = new Map<string, ReturnType<typeof openApiDocument>>();

/** What this interface takes and answers, made from the schemas that validate. */
export const GET = readRoute(async ({ request, ctx }) => {
  const { title } = await findSite(ctx.store);
  const document = made.get(title.en) ?? openApiDocument({ origin: env().siteUrl.origin, title: title.en });
  made.set(title.en, document);
  return publicJson(request, document);
});

export const POST = notAllowed("GET");
export const PUT = notAllowed("GET");
export const PATCH = notAllowed("GET");
export const DELETE = notAllowed("GET");
