import { canonicalJson } from "./canonical";

/** Three versions of one thing; undefined where it is not there. */
export type Sides<T> = { base: T; published: T; proposed: T };

/** True when two values are the same content; absent and undefined are one. */
export const sameContent = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));

/** The value that stands when at most one side changed it, or both did alike; undefined when they differ. */
export function settled<T>({ base, published, proposed }: Sides<T>): { value: T } | undefined {
  if (sameContent(published, proposed) || sameContent(base, proposed)) return { value: published };
  return sameContent(base, published) ? { value: proposed } : undefined;
}

type Keyed<T> = ReadonlyMap<string, T>;

/**
 * Merges lists whose members are known by a key: what one side added is kept, what one side removed and the other left
 * alone goes. `mergeOne` is asked about members that both sides changed.
 */
export function mergeMembers<T>(
  lists: Sides<readonly T[]>,
  keyOf: (member: T) => string,
  mergeOne: (key: string, member: Sides<T | undefined>) => readonly T[],
): T[] {
  const whole = settled(lists);
  if (whole) return [...whole.value];
  const keyed = (list: readonly T[]): Keyed<T> => new Map(list.map((member) => [keyOf(member), member]));
  const sides = { base: keyed(lists.base), published: keyed(lists.published), proposed: keyed(lists.proposed) };
  return orderOf(sides).flatMap((key) => {
    const member = {
      base: sides.base.get(key),
      published: sides.published.get(key),
      proposed: sides.proposed.get(key),
    };
    const one = settled(member);
    if (!one) return mergeOne(key, member);
    return one.value === undefined ? [] : [one.value];
  });
}

/** Every key of either side. The side that changed the order of what was there decides it; additions follow their neighbour. */
function orderOf({ base, published, proposed }: Sides<Keyed<unknown>>): string[] {
  const common = [...base.keys()].filter((key) => published.has(key) && proposed.has(key));
  const ordered = [...published.keys()].filter((key) => base.has(key) && proposed.has(key));
  const [first, second] = sameContent(common, ordered) ? [proposed, published] : [published, proposed];
  const next = new Map<string | undefined, string[]>();
  let previous: string | undefined;
  for (const key of second.keys()) {
    if (!first.has(key)) next.set(previous, [...(next.get(previous) ?? []), key]);
    else previous = key;
  }
  return [...(next.get(undefined) ?? []), ...[...first.keys()].flatMap((key) => [key, ...(next.get(key) ?? [])])];
}
