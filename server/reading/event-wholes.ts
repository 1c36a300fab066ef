import "server-only";
import { cacheTag } from "@/db/commands/invalidate";
import { listClaims } from "@/db/queries/claims";
import type { Reader } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import { noteTags } from "../answer-notes";

const highest = 8;

/** The events that an event is a part of, from the nearest up. A circle of parts ends where it closes. */
export async function listWholes(store: Reader, ref: PageRef): Promise<PageRef[]> {
  const chain: PageRef[] = [];
  for (let at: PageRef | undefined = ref; at !== undefined && chain.length < highest; ) {
    const { items } = await listClaims(store, { subject: at, property: "part_of", limit: 20 });
    const [whole] = items.flatMap(({ claim }) =>
      claim.rank !== "deprecated" && claim.value.type === "page" ? [claim.value.ref] : [],
    );
    at = whole === undefined || whole === ref || chain.includes(whole) ? undefined : whole;
    if (at) chain.push(at);
  }
  noteTags(...chain.map(cacheTag.page), ...chain.map(cacheTag.label));
  return chain;
}
