import "server-only";
import type { Claim } from "@/domain/claims/claim";
import { factionsOf } from "@/domain/claims/factions";
import type { PageRef } from "@/domain/kinds/names";
import type { PageContent } from "@/domain/revisions/content";
import { keptQuery } from "../kept-query";
import { isFactionClaim } from "../schema/ledger";
import type { Reader } from "../store";

const published = keptQuery(({ read, t }) =>
  read
    .select({ subject: t.claims.subject, claim: t.claims.body })
    .from(t.claims)
    .where(isFactionClaim(t.claims))
    .prepare(),
);

/** The group that each faction belongs to, as published and as proposed together. */
export async function mapFactions(
  reader: Reader,
  together: readonly { readonly ref: PageRef; readonly content: PageContent }[] = [],
): Promise<Partial<Record<PageRef, PageRef>>> {
  const pages = new Map<PageRef, Claim[]>();
  for (const { subject, claim } of await published(reader).execute())
    pages.set(subject as PageRef, [...(pages.get(subject as PageRef) ?? []), claim]);
  for (const { ref, content } of together) pages.set(ref, content.claims);
  return factionsOf([...pages].map(([ref, claims]) => ({ ref, claims })));
}
