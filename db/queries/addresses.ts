import "server-only";
import { and, desc, eq, or, type Placeholder, type SQL, sql } from "drizzle-orm";
import { type KindName, type PageRef, pageRef, splitRef } from "@/domain/kinds/names";
import type { Reader } from "../store";
import { mapPageIds } from "./pages";

/** Every address that leads to the page at this one: its own, the former ones, and those of pages that redirect to it. */
export async function addressesOf(reader: Reader, ref: PageRef): Promise<PageRef[]> {
  const { read, t } = reader;
  const page = (await mapPageIds(reader, [ref])).get(ref);
  if (!page) return [ref];
  const rows = await read
    .selectDistinct({ kind: t.slugs.kind, slug: t.slugs.slug })
    .from(t.slugs)
    .innerJoin(t.pages, eq(t.pages.id, t.slugs.pageId))
    .where(or(eq(t.pages.id, page.id), and(eq(t.pages.redirectTo, page.id), eq(t.pages.state, "redirected"))));
  const found = rows.map(({ kind, slug }) => `${kind}/${slug}` as PageRef);
  // A former address that another page has now leads there.
  const owners = await mapPageIds(reader, found);
  return found.filter((one) => {
    const owner = owners.get(one);
    return !owner || owner.id === page.id || owner.state === "redirected";
  });
}

/** The same as a part of a query, for what was written under any of them; the address itself is always among them. */
export const addressesIn = ({ t }: Pick<Reader, "t">, ref: PageRef | Placeholder): SQL => sql`(select ${ref} union
  select s.kind || '/' || s.slug from ${t.pages} p
    join ${t.pages} o on o.id = p.id or (o.redirect_to = p.id and o.state = 'redirected')
    join ${t.slugs} s on s.page_id = o.id
    where p.kind = substr(${ref}, 1, instr(${ref}, '/') - 1) and p.slug = substr(${ref}, instr(${ref}, '/') + 1)
      and not exists (
        select 1 from ${t.pages} q
          where q.kind = s.kind and q.slug = s.slug and q.id <> p.id and q.state <> 'redirected'))`;

/** Of these addresses, those that a page gave up and that published pages still name, with that page: nobody else may have them. */
export async function mapClaimedAddresses(
  { read, t }: Reader,
  refs: readonly PageRef[],
): Promise<Map<PageRef, number>> {
  const claimed = new Map<PageRef, number>();
  for (const ref of new Set(refs)) {
    const { kind, slug } = splitRef(ref);
    const [former] = await read
      .select({ pageId: t.slugs.pageId })
      .from(t.slugs)
      .where(and(eq(t.slugs.kind, kind), eq(t.slugs.slug, slug), eq(t.slugs.current, false)))
      .orderBy(desc(t.slugs.id))
      .limit(1);
    if (!former) continue;
    const [link] = await read.select({ id: t.links.pageId }).from(t.links).where(eq(t.links.target, ref)).limit(1);
    const [citation] = await read
      .select({ id: t.citations.pageId })
      .from(t.citations)
      .where(eq(t.citations.source, ref))
      .limit(1);
    if (link || citation) claimed.set(ref, former.pageId);
  }
  return claimed;
}

/** A free address close to the one that was wanted. */
export async function suggestSlug(reader: Reader, ref: PageRef): Promise<string> {
  const { kind, slug } = splitRef(ref);
  const candidates = Array.from({ length: 20 }, (_, index) => `${slug.slice(0, 76)}-${index + 2}`);
  const refs = candidates.map((one) => `${kind}/${one}` as PageRef);
  const taken = await mapPageIds(reader, refs);
  return candidates.find((one) => !taken.has(`${kind}/${one}` as PageRef)) ?? `${slug.slice(0, 70)}-new`;
}

/** The address that a rename wants; undefined where it is none. */
export function aimOf({ action, kind, to }: { action?: string | undefined; kind: KindName; to?: string | undefined }) {
  const read = pageRef.safeParse(action === "rename" ? `${kind}/${to}` : undefined);
  return read.success ? read.data : undefined;
}
