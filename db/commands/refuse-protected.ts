import "server-only";
import { and, inArray, isNull } from "drizzle-orm";
import type { Actor } from "@/domain/policy/actor";
import { may } from "@/domain/policy/may";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Reader } from "../store";

/** A refusal naming the first protected page that the actor may not write, or undefined. Asked again at the moment of publishing. */
export async function refuseProtected(
  { read, t }: Reader,
  actor: Actor,
  items: readonly { pageId: number | null; kind: string; slug: string }[],
): Promise<Outcome<never> | undefined> {
  const ids = items.map((item) => item.pageId).filter((id) => id !== null);
  if (ids.length === 0) return undefined;
  const rows = await read
    .select({ pageId: t.protections.pageId, level: t.protections.level })
    .from(t.protections)
    .where(and(inArray(t.protections.pageId, ids), isNull(t.protections.endedAt)));
  const barred = rows.find(
    (row) => !may(actor, row.level === "administrators" ? "site.settings" : "page.edit_protected"),
  );
  const item = barred && items.find((one) => one.pageId === barred.pageId);
  return item ? refuse("protected_page", { params: { page: `${item.kind}/${item.slug}` } }) : undefined;
}
