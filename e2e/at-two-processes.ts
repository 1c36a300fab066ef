import { expect } from "@playwright/test";
import { anEvent, aSource, type Change, type Content, unique } from "./given";
import type { Person } from "./people";
import type { Process, Said } from "./second-process";

/** A proposal as the interface shows it to whoever may decide it. */
export type Seen = { id: string; version: number; seen_hash: string; state: string; freshness?: string };

/** A conflict as a program is told of it. */
type Open = { id: string; at: string; base: unknown; published: unknown; proposed: unknown };

/** What tests over the interface do, each step at the process that it names. */
export const one = (said: Said) => said.json as unknown as Seen;
/** The status and the code of each answer. */
export const codes = (...said: Said[]) => said.map((each) => [each.status, each.json["code"]]);

/** Hands in changes, which must be accepted as a proposal. */
export async function propose(at: Process, changes: readonly unknown[], by: Person = "editor"): Promise<Seen> {
  const body = { title: unique("Change"), reason: "The courier reports it.", changes };
  const said = await at.ask("/api/v1/changesets", { by, body });
  expect(said.status, said.text).toBe(201);
  return one(said);
}

/** A proposal as a moderator sees it now. */
export const seen = async (at: Process, id: string) =>
  one(await at.ask(`/api/v1/changesets/${id}`, { by: "moderator" }));

/** A verdict on what was seen. */
export const decide = (at: Process, by: Person, given: Seen, more: Record<string, unknown> = {}) =>
  at.ask(`/api/v1/changesets/${given.id}/reviews`, {
    by,
    body: {
      ...{ version: given.version, seen_hash: given.seen_hash, verdict: "approve", acknowledge_warnings: true },
      ...more,
    },
  });

/** Approves what is on the screen now; anything but a publication fails the test. */
export async function publish(at: Process, id: string, by: Person = "moderator") {
  const said = await decide(at, by, await seen(at, id));
  expect(said.status, said.text).toBe(201);
  return said;
}

/** Brings a proposal up to date, taking this side of every conflict. */
export const rebase = async (at: Process, id: string, { by = "editor" as Person, take = "mine" } = {}) => {
  const choices = (await conflicts(at, id, by)).map(({ id: conflict, page }) => ({ page, conflict, take }));
  return at.ask(`/api/v1/changesets/${id}/rebase`, { by, body: { choices } });
};

/** The conflicts of a proposal, with their pages. */
export async function conflicts(at: Process, id: string, by: Person = "editor") {
  const said = await at.ask(`/api/v1/changesets/${id}/merge-preview`, { by, body: {} });
  expect(said.status, said.text).toBe(200);
  const { items } = said.json as unknown as { items: { kind: string; slug: string; conflicts: Open[] }[] };
  return items.flatMap(({ kind, slug, conflicts: open }) => open.map((each) => ({ ...each, page: `${kind}/${slug}` })));
}

/** Published events with one source. */
export async function publishedEvents(at: Process, count = 1) {
  const source = unique("courier");
  const slugs = Array.from({ length: count }, () => unique("lamp"));
  const made = await propose(at, [aSource(source), ...slugs.map((slug) => anEvent({ slug, source }))], "otherEditor");
  await publish(at, made.id);
  const edit = (slug: string, more: Content, base = 1): Change => ({ ...anEvent({ slug, source, more }), base });
  return { source, slugs, slug: slugs[0] ?? "", edit };
}

/** What anybody reads of a published event. */
export const pageAt = async (at: Process, slug: string) => (await at.ask(`/api/v1/pages/event/${slug}`)).json;

/** A summary with this English sentence. */
export const summary = (en: string) => ({ summary: { ar: "سقط مصباح في قاعة المرفأ.", en } });
