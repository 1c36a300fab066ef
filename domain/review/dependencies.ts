import { refsOfClaim } from "../claims/refs";
import type { PageRef } from "../kinds/names";
import { citationsIn, linksIn } from "../markup/marks-in";
import type { PageContent } from "../revisions/content";
import { locales } from "../text";
import type { ChangeAction, ProposedChange } from "./changeset";

/** One page's part of a changeset, as far as others may need it. */
export type Part = {
  readonly ref: PageRef;
  readonly kind: string;
  readonly action: ChangeAction;
  readonly proposal: ProposedChange;
  readonly base?: PageContent | undefined;
};

/** Every page that a content speaks of: in claims, their sources and speakers, and in links and notes of its text. */
export function pagesNamedBy(content: PageContent | undefined): Set<PageRef> {
  if (!content) return new Set();
  const bodies = locales.map((lang) => content.body[lang] ?? "");
  return new Set([
    ...content.claims.flatMap(refsOfClaim),
    ...bodies.flatMap((body) => [...linksIn(body), ...citationsIn(body).map((one) => `source/${one.source}` as const)]),
  ]);
}

/** The address at which a part puts a page that is not there yet. */
function madeBy({ ref, kind, action, proposal }: Part): PageRef | undefined {
  if (action === "create" || action === "undelete") return ref;
  return action === "rename" && proposal.to ? (`${kind}/${proposal.to}` as PageRef) : undefined;
}

/**
 * The first part that would be taken without one that it newly speaks of: a claim without its source, a link without its page.
 * Undefined where the parts that are taken stand on their own.
 */
export function openDependency(
  taken: readonly Part[],
  left: readonly Part[],
): { page: PageRef; needs: PageRef } | undefined {
  const missing = new Set(left.map(madeBy).filter((ref) => ref !== undefined));
  if (missing.size === 0) return undefined;
  for (const part of taken) {
    const before = part.action === "edit" ? pagesNamedBy(part.base) : new Set<PageRef>();
    const named = part.action === "delete" ? [] : [...pagesNamedBy(part.proposal.content)];
    const target = part.action === "redirect" ? [part.proposal.to as PageRef] : [];
    const needs = [...named.filter((ref) => !before.has(ref)), ...target].find((ref) => missing.has(ref));
    if (needs) return { page: part.ref, needs };
  }
  return undefined;
}
