import type { PageContent } from "./content";

/** Gives every claim that no earlier version knows an id of the server's, and mends the relations that point to it. */
export function assignClaimIds(content: PageContent, known: ReadonlySet<string>, newId: () => string): PageContent {
  const renamed = new Map<string, string>();
  for (const { id } of content.claims) if (!known.has(id)) renamed.set(id, newId());
  if (renamed.size === 0) return content;
  const claims = content.claims.map((claim) => ({
    ...claim,
    id: renamed.get(claim.id) ?? claim.id,
    relations: claim.relations.map((relation) => ({ ...relation, to: renamed.get(relation.to) ?? relation.to })),
  }));
  return { ...content, claims };
}
