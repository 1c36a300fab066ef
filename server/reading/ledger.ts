import "server-only";
import { cacheTag } from "@/db/commands/invalidate";
import { mapFactions } from "@/db/queries/factions";
import { mapPageLabels } from "@/db/queries/pages";
import { findSite } from "@/db/queries/site";
import { mapSources } from "@/db/queries/sources";
import { listWithheldSources } from "@/db/queries/withheld-sources";
import type { Reader } from "@/db/store";
import type { Claim } from "@/domain/claims/claim";
import type { SourceFacts } from "@/domain/claims/context";
import { refsOfClaim } from "@/domain/claims/refs";
import type { PageRef } from "@/domain/kinds/names";
import type { Bilingual } from "@/domain/text";
import { noteTags, onceAnAnswer } from "../answer-notes";

export type SourceShown = SourceFacts & {
  readonly publisher?: Bilingual | undefined;
  readonly gists: ReadonlyMap<number, Bilingual>;
};

/** Everything around claims that a screen needs: names of the pages they mention, facts of their sources, factions. */
export type LedgerView = {
  readonly names: Readonly<Partial<Record<PageRef, Bilingual>>>;
  readonly sources: Readonly<Partial<Record<PageRef, SourceShown>>>;
  readonly factionOf: Readonly<Partial<Record<PageRef, PageRef>>>;
  /** The digits that the site chose for figures in Arabic prose. */
  readonly digits?: "latn" | "arab" | undefined;
};

/** What is needed around no claim and no page. */
const nothing: LedgerView = { names: {}, sources: {}, factionOf: {} };

/** Loads what these claims, and these pages beside them, need, and notes what the answer now depends on. */
export async function loadLedger(
  store: Reader,
  claims: readonly Claim[],
  beside: Iterable<PageRef> = [],
): Promise<LedgerView> {
  const refs = new Set<PageRef>([...claims.flatMap(refsOfClaim), ...beside]);
  noteTags(cacheTag.site, ...[...refs].map(cacheTag.label));
  if (refs.size === 0) return nothing;
  const labels = await mapPageLabels(store, refs);
  const cited = [...refs].filter((ref) => ref.startsWith("source/"));
  const sources: Partial<Record<PageRef, SourceShown>> = {};
  for (const [ref, { fields }] of await mapSources(store, cited))
    sources[ref] = {
      published: fields.published,
      originGroup: fields.originGroup,
      reliability: fields.reliability,
      type: fields.type,
      retracted: fields.flags.includes("retracted"),
      publisher: fields.publisher,
      gists: new Map(fields.paragraphs.flatMap(({ n, gist }) => (gist ? [[n, gist] as const] : []))),
    };
  for (const ref of await listWithheldSources(
    store,
    cited.filter((one) => !sources[one]),
  ))
    sources[ref] = { reliability: "F", withheld: true, gists: new Map() };
  return {
    names: Object.fromEntries([...labels].map(([ref, label]) => [ref, label.titles])),
    sources,
    factionOf: await onceAnAnswer("factions", () => mapFactions(store)),
    digits: (await onceAnAnswer("site", () => findSite(store))).digits,
  };
}
