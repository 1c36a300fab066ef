import { spend } from "@/db/commands/spend-limit";
import { type ClaimRow, listClaims } from "@/db/queries/claims";
import { claimsCsv } from "@/exports/claims-csv";
import { queries } from "@/exports/openapi/queries";
import { problem } from "@/server/api";
import { notAllowed } from "../../_kit/not-allowed";
import { readQuery } from "../../_kit/read-query";
import { readRoute } from "../../_kit/read-route";
import { sendTable } from "../../_kit/send-table";

export const dynamic = "force-dynamic";

/** All claims that fit the filters of the list, as one table. */
export const GET = readRoute(async ({ request, ctx, who }) => {
  const query = readQuery(request, queries.claims.omit({ limit: true, cursor: true }));
  if (!query.ok) return problem(request, query.error);
  const limited = await spend(ctx, "export", who);
  if (limited && !limited.ok) return problem(request, limited.error);
  const rows: ClaimRow[] = [];
  for (let after: number | null | undefined; after !== null; ) {
    const some = await listClaims(ctx.store, { ...query.value, after, limit: 1000 });
    rows.push(...some.items);
    after = some.next;
  }
  return sendTable(request, claimsCsv(rows), "claims.csv");
});

export const POST = notAllowed("GET");
export const PUT = notAllowed("GET");
export const PATCH = notAllowed("GET");
export const DELETE = notAllowed("GET");
