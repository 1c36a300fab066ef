import "server-only";
import { type ClaimFilter, type ClaimRow, listClaims } from "@/db/queries/claims";
import type { Reader } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";

/** Every claim that fits, page by page of the list. */
export async function listAllClaims(store: Reader, filter: Omit<ClaimFilter, "after" | "limit">): Promise<ClaimRow[]> {
  const rows: ClaimRow[] = [];
  let after: number | undefined;
  do {
    const { items, next } = await listClaims(store, { ...filter, after, limit: 1000 });
    rows.push(...items);
    after = next ?? undefined;
  } while (after !== undefined);
  return rows;
}

/** What other pages say that concerns a page: claims that point to it and claims in its words, each once and none of its own. */
export async function listClaimsAbout(store: Reader, ref: PageRef): Promise<ClaimRow[]> {
  const rows = [...(await listAllClaims(store, { target: ref })), ...(await listAllClaims(store, { speaker: ref }))];
  const byId = new Map(rows.filter(({ subject }) => subject !== ref).map((row) => [row.id, row]));
  return [...byId.values()].sort((a, b) => a.id - b.id);
}
