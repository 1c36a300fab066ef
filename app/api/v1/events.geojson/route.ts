import { spend } from "@/db/commands/spend-limit";
import { eventsGeoJson } from "@/exports/events-geojson";
import { queries } from "@/exports/openapi/queries";
import { problem, publicJson } from "@/server/api";
import { listEventRows } from "../../_kit/event-rows";
import { notAllowed } from "../../_kit/not-allowed";
import { readQuery } from "../../_kit/read-query";
import { readRoute } from "../../_kit/read-route";

export const dynamic = "force-dynamic";

/** All events that fit the filters of the list, as points on a map.  */
export const GET = readRoute(async ({ request, ctx, who }) => {
  const query = readQuery(request, queries.events);
  if (!query.ok) return problem(request, query.error);
  const limited = await spend(ctx, "export", who);
  if (limited && !limited.ok) return problem(request, limited.error);
  const rows = await listEventRows(ctx.store, query.value);
  return publicJson(request, eventsGeoJson(rows), "application/geo+json; charset=utf-8");
});

export const POST = notAllowed("GET");
export const PUT = notAllowed("GET");
export const PATCH = notAllowed("GET");
export const DELETE = notAllowed("GET");
