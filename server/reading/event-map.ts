import "server-only";
import { cacheTag } from "@/db/commands/invalidate";
import { countTargets } from "@/db/queries/cards";
import type { Reader } from "@/db/store";
import type { Spot } from "@/domain/claims/place-spot";
import { spotOf } from "@/domain/claims/place-spot";
import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { noteTags } from "../answer-notes";
import { type LedgerView, loadLedger } from "./ledger";
import { loadPlaceChain } from "./place-chain";

/** A place that events name: how many of them, and how it is drawn; without a spot nobody has written its page. */
export type MappedCount = {
  readonly ref: PageRef;
  readonly events: number;
  readonly around: readonly PageRef[];
  readonly spot?: Spot | undefined;
};

/** So many places are counted at most, those that most events name. */
const most = 100;

/** The places that published events name, most named first. */
export async function loadEventMap(
  store: Reader,
  locale: Locale,
): Promise<{ places: MappedCount[]; names: LedgerView["names"] }> {
  noteTags(cacheTag.list("event"), cacheTag.list("place"));
  const counts = await countTargets(store, { kind: "event", locale }, "place", most);
  const places: MappedCount[] = [];
  for (const { ref, count } of counts) {
    const chain = await loadPlaceChain(store, ref);
    places.push({ ref, events: count, around: chain.slice(1).map((step) => step.ref), spot: spotOf(chain) });
  }
  const { names } = await loadLedger(
    store,
    [],
    places.flatMap(({ ref, around }) => [ref, ...around]),
  );
  return { places, names };
}
