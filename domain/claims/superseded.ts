import type { Claim } from "./claim";
import type { LedgerContext } from "./context";

/**
 * The claims that a later figure replaces: targets of `updates`, and earlier figures of one live blog by time stamp.
 * A deprecated claim replaces nothing, and claims that replace each other in a circle replace nothing either.
 */
export function supersededIds(claims: readonly Claim[], context: LedgerContext): Set<string> {
  const alive = claims.filter((claim) => claim.rank !== "deprecated");
  const edges = [...statedUpdates(alive, context), ...liveBlogUpdates(alive, context)];
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  return new Set(edges.filter(({ from, to }) => !reaches(next, to, from)).map(({ to }) => to));
}

type Edge = { from: string; to: string };

/** The id of a claim of this page that a relation names, or undefined when it names another page's. */
export function localTarget(to: string, { page }: Pick<LedgerContext, "page">): string | undefined {
  if (!to.includes("#")) return to;
  return page && to.startsWith(`${page}#`) ? to.slice(page.length + 1) : undefined;
}

function statedUpdates(claims: readonly Claim[], context: LedgerContext): Edge[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((claim) =>
    claim.relations
      .filter(({ type }) => type === "updates")
      .map(({ to }) => ({ from: claim.id, to: localTarget(to, context) }))
      .filter((edge): edge is Edge => edge.to !== undefined && byId.get(edge.to)?.property === claim.property),
  );
}

/** Elsewhere an editor says what updates what; inside one live blog its own clock does, whatever the printed order. */
function liveBlogUpdates(claims: readonly Claim[], { sources }: LedgerContext): Edge[] {
  const stamped = claims.flatMap((claim) => {
    const [first] = claim.citations;
    const facts = first && sources[first.source];
    const time = facts?.type === "live_blog" && facts.times?.[first?.paragraph ?? 0];
    if (!first || !time || claim.value.type !== "quantity" || claim.qualifiers.part) return [];
    return [{ id: claim.id, time, series: `${first.source} ${claim.property} ${claim.qualifiers.category ?? ""}` }];
  });
  return stamped.flatMap((later) =>
    stamped
      .filter((earlier) => earlier.series === later.series && earlier.time < later.time)
      .map((earlier) => ({ from: later.id, to: earlier.id })),
  );
}

function reaches(next: ReadonlyMap<string, string[]>, from: string, goal: string): boolean {
  const seen = new Set<string>();
  const queue = [from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...(next.get(id) ?? []));
  }
  return false;
}
