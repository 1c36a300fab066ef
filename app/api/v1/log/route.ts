import { listAuditLog } from "@/db/queries/audit-log";
import { isoTime } from "@/exports/iso-time";
import { queries } from "@/exports/openapi/queries";
import { problem, publicJson } from "@/server/api";
import { readCursor, writeCursor } from "../../_kit/cursor";
import { notAllowed } from "../../_kit/not-allowed";
import { readQuery } from "../../_kit/read-query";
import { readRoute } from "../../_kit/read-route";

export const dynamic = "force-dynamic";

/** The audit log, newest first: anybody may see who did what and when. */
export const GET = readRoute(async ({ request, ctx }) => {
  const query = readQuery(request, queries.log);
  if (!query.ok) return problem(request, query.error);
  const before = readCursor(query.value.cursor);
  if (!before.ok) return problem(request, before.error);
  const { action, subject, limit } = query.value;
  const { items, next } = await listAuditLog(ctx.store, { action, subject, limit, before: before.value });
  return publicJson(request, {
    items: items.map(({ createdAt, ...entry }) => ({
      ...entry,
      detail: publicDetail(entry),
      created_at: isoTime(createdAt),
    })),
    next: writeCursor(next),
  });
});

/** Reasons given about accounts and withheld content may speak of persons: they stay with those who keep the site. */
function publicDetail({ action, detail }: { action: string; detail: Record<string, unknown> }) {
  if (action.startsWith("changeset_")) return detail;
  return Object.fromEntries(Object.entries(detail).filter(([key]) => key !== "reason"));
}

export const POST = notAllowed("GET");
export const PUT = notAllowed("GET");
export const PATCH = notAllowed("GET");
export const DELETE = notAllowed("GET");
