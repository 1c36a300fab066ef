import "server-only";
import { mapPageLabels } from "@/db/queries/pages";
import type { Reader } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import { type Locale, textFor } from "@/domain/text";
import { loadPlaceChain } from "./place-chain";

/** The titles of the places around each place among these pages, the nearest first. */
export async function namePlacesAround(
  store: Reader,
  refs: readonly PageRef[],
  locale: Locale,
): Promise<ReadonlyMap<PageRef, readonly string[]>> {
  const chains = await Promise.all(
    refs
      .filter((ref) => ref.startsWith("place/"))
      .map(async (ref) => [ref, (await loadPlaceChain(store, ref)).slice(1)] as const),
  );
  const labels = await mapPageLabels(
    store,
    chains.flatMap(([, chain]) => chain.map((step) => step.ref)),
  );
  const title = (ref: PageRef) => textFor(labels.get(ref)?.titles ?? {}, locale)?.text ?? ref;
  return new Map(chains.map(([ref, chain]) => [ref, chain.map((step) => title(step.ref))]));
}
