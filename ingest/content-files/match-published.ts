import type { Claim } from "@/domain/claims/claim";
import { canonicalJson } from "@/domain/revisions/canonical";
import type { PageContent } from "@/domain/revisions/content";

/**
 * The content of a file in the terms of the published page: a claim that stands there under an id of the server's takes that id,
 * and citations take the hashes that the server gave them, so that what is left over is what really differs.
 */
export function matchPublished(content: PageContent, published: PageContent): PageContent {
  const theirs = new Map(published.claims.map((claim) => [claim.id, claim]));
  const own = new Set(content.claims.map((claim) => claim.id));
  const free = published.claims.filter((claim) => !own.has(claim.id));
  const renamed = new Map<string, string>();
  for (const claim of content.claims) {
    if (theirs.has(claim.id)) continue;
    const at = free.findIndex((other) => sameButForIds(claim, other));
    const [same] = at < 0 ? [] : free.splice(at, 1);
    if (same) renamed.set(claim.id, same.id);
  }
  const claims = content.claims.map((claim) => {
    const id = renamed.get(claim.id) ?? claim.id;
    const relations = claim.relations.map((relation) => ({ ...relation, to: renamed.get(relation.to) ?? relation.to }));
    return withHashes({ ...claim, id, relations }, theirs.get(id));
  });
  return { ...content, claims };
}

function withHashes(claim: Claim, published: Claim | undefined): Claim {
  if (!published) return claim;
  const place = ({ paragraphHash: _, ...citation }: Claim["citations"][number]) => canonicalJson(citation);
  const hashes = new Map(published.citations.map((citation) => [place(citation), citation.paragraphHash]));
  const citations = claim.citations.map((citation) => {
    const hash = citation.paragraphHash ?? hashes.get(place(citation));
    return hash ? { ...citation, paragraphHash: hash } : citation;
  });
  return { ...claim, citations };
}

const sameButForIds = (a: Claim, b: Claim) => bare(a) === bare(b);

const bare = ({ id: _, ...claim }: Claim) =>
  canonicalJson({
    ...claim,
    citations: claim.citations.map(({ paragraphHash: __, ...citation }) => citation),
    relations: claim.relations.map(({ type, note }) => ({ type, note })),
  });
