import "server-only";
import type { PageRef } from "@/domain/kinds/names";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { mapPageIds } from "../queries/pages";
import type { PlannedItem } from "../queries/plan";
import type { Reader } from "../store";

/** A refusal naming the first redirect whose target is no published page, or would be none after this publication; or undefined. */
export async function refuseMissingTarget(
  reader: Reader,
  items: readonly PlannedItem[],
): Promise<Outcome<never> | undefined> {
  const redirects = items.filter((item) => item.action === "redirect");
  const pages = await mapPageIds(
    reader,
    redirects.map((item) => item.proposal.to as PageRef),
  );
  const leaving = new Set(
    items.filter((item) => item.action === "delete" || item.action === "redirect").map((item) => item.ref),
  );
  const lost = redirects.find(({ proposal }) => {
    const to = proposal.to as PageRef;
    return pages.get(to)?.state !== "published" || leaving.has(to);
  });
  return lost && refuse("target_gone", { params: { page: lost.proposal.to ?? lost.ref } });
}
