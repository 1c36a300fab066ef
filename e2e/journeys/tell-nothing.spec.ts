import { expect, test } from "@playwright/test";
import { anEvent, aSource, type Change, unique } from "../given";
import type { Person } from "../people";
import { type Process, twoProcesses } from "../second-process";

/** A word that stands nowhere but in what is not published. */
const planted = `planted${Date.now().toString(36)}`;
/** And a figure. */
const plantedFigure = 918_273;

/**
 * A draft, a proposal that waits and one that was rejected, each with the planted word in every field of a new page and of an
 * edit of a published one. No channel of either process gives it to anybody who may not open them.
 */
test.describe("what is not published @once-in-english", () => {
  test.describe.configure({ mode: "serial" });
  let processes: readonly Process[];
  let stop: () => Promise<void>;
  const slug = unique("lamp");
  const made = { draft: "", waiting: "", rejected: "" };
  const secretSlug = `${planted}-waiting`;

  test.beforeAll(async () => {
    const started = await twoProcesses();
    stop = started.stop;
    processes = [started.first, started.second];
    const { ask } = started.first;
    const source = unique("courier");
    const propose = async (changes: readonly Change[], submit = true, by: Person = "editor") => {
      const body = { title: "A neutral title", reason: "The courier reports it.", submit, changes };
      const said = await ask("/api/v1/changesets", { by, body });
      expect(said.status, said.text).toBe(201);
      return said.json as { id: string; version: number; seen_hash: string };
    };
    const decide = async ({ id, version, seen_hash }: Awaited<ReturnType<typeof propose>>, more: object) => {
      const said = await ask(`/api/v1/changesets/${id}/reviews`, {
        by: "moderator",
        body: { version, seen_hash, ...more },
      });
      expect(said.status, said.text).toBe(201);
    };
    const published = await propose([aSource(source), anEvent({ slug, source })]);
    await decide(published, { verdict: "approve", acknowledge_warnings: true });
    const secret = (state: string): Change[] => {
      const more = {
        titles: { ar: `عنوان ${planted} ${state}`, en: `${planted} ${state} title` },
        summary: { ar: `خلاصة ${planted}.`, en: `${planted} summary.` },
        aliases: [{ text: `${planted} ${state} alias`, lang: "en" }],
        body: { ar: `نص ${planted} [@${source}, ¶3].`, en: `${planted} text [@${source}, ¶3].` },
      };
      return [
        { ...anEvent({ slug, source, injured: plantedFigure, more }), base: 1 },
        anEvent({ slug: `${planted}-${state}`, source, injured: plantedFigure, more }),
      ];
    };
    made.draft = (await propose(secret("draft"), false)).id;
    made.waiting = (await propose(secret("waiting"))).id;
    const rejected = await propose(secret("rejected"));
    await decide(rejected, { verdict: "reject", comment: "No.", reason_code: "other" });
    made.rejected = rejected.id;
  });
  test.afterAll(() => stop());

  /** Asks both processes for these addresses twice, so that what was kept is asked for too. */
  const tellNothing = async (addresses: readonly string[], by?: Person) => {
    for (const { ask } of processes)
      for (const address of [...addresses, ...addresses]) {
        const said = await ask(address, by ? { by } : {});
        expect(said.status, `${address} ${said.status}`).toBeLessThan(500);
        expect(said.text, address).not.toContain(planted);
        expect(said.text, address).not.toContain(String(plantedFigure));
      }
  };
  const both = (tail: string) => [`/en${tail}`, `/ar${tail}`];

  test("O1, O11: is on no page, kept or not, and in no preview of a link", () =>
    tellNothing([...both(`/event/${slug}`), ...both("")]));

  test("O2: is in no list of revisions, and has no address as one", async () => {
    await tellNothing([
      ...both(`/event/${slug}/history`),
      `/en/event/${slug}/rev/2`,
      `/en/event/${slug}/diff?from=1&to=2`,
    ]);
    for (const { ask } of processes) expect((await ask(`/api/v1/pages/event/${slug}/revisions/2`)).status).toBe(404);
  });

  test("O3: is in no other form of the page", () =>
    tellNothing([
      ...["claims", "cite", "talk"].flatMap((view) => both(`/event/${slug}/${view}`)),
      `/api/v1/pages/event/${slug}`,
    ]));

  test("O4: is found by no search and suggested to nobody", async () => {
    for (const { ask } of processes) {
      const found = await ask(`/api/v1/search?q=${planted}`);
      expect(found.json["items"]).toEqual([]);
      const suggested = await ask(`/api/v1/suggest?q=${planted}`);
      expect(suggested.text.replaceAll(`"q":"${planted}"`, "")).not.toContain(`${planted} `);
      expect((await ask(`/en/search?q=${planted}`)).text).not.toContain(`${planted} title`);
    }
  });

  test("O5: is in no feed and in no list for crawlers", () =>
    tellNothing(["/feed/recent.atom", "/feed/event.atom", `/feed/event/${slug}.atom`, "/sitemap.xml"]));

  test("O6: is in no table that can be taken along", () =>
    tellNothing(["/api/v1/events.csv", "/api/v1/claims.csv", "/api/v1/events.geojson"]));

  test("O7, O8: is on no map, timeline or count, in no list and linked from nowhere", () =>
    tellNothing([
      ...["/map", "/timeline", "/statistics", "/event", "/claims", "/recent"].flatMap(both),
      ...both(`/event/${slug}/links`),
      "/api/v1/pages?kind=event",
      "/api/v1/claims",
    ]));

  test("O9: is in no notice, not of those who may open it either", async () => {
    for (const by of ["otherEditor", "moderator", "admin"] as const) await tellNothing(both("/notifications"), by);
  });

  test("O10: an address that is only proposed answers like one that nobody ever thought of, and is free to others", async () => {
    for (const { ask } of processes) {
      const [there, nowhere] = [
        await ask(`/en/event/${secretSlug}`),
        await ask(`/en/event/${"x".repeat(secretSlug.length)}`),
      ];
      expect([there.status, there.text.length]).toEqual([404, nowhere.text.length]);
      expect((await ask(`/api/v1/pages/event/${secretSlug}`)).status).toBe(404);
    }
    const [, second] = processes;
    const same = { ...aSource(unique("courier")), slug: secretSlug };
    const body = { title: "Same address", reason: "A test.", submit: false, changes: [same] };
    expect((await second?.ask("/api/v1/changesets", { by: "otherEditor", body }))?.status).toBe(201);
  });

  test("O12: another person's token opens no draft, and none opens what was rejected to whoever may not see it", async () => {
    const nowhere = "00000000-0000-4000-8000-000000000000";
    for (const { ask } of processes)
      for (const by of [undefined, "otherEditor", "moderator", "admin"] as const) {
        const asked = by ? { by } : {};
        const [there, none] = [
          await ask(`/api/v1/changesets/${made.draft}`, asked),
          await ask(`/api/v1/changesets/${nowhere}`, asked),
        ];
        expect(there).toEqual(none);
        expect((await ask(`/en/changeset/${made.draft}`, asked)).text).not.toContain(planted);
        const preview = (id: string, state = "waiting") => `/en/changeset/${id}/preview?page=event/${planted}-${state}`;
        for (const id of [made.draft, nowhere, made.waiting, made.rejected])
          expect((await ask(preview(id), asked)).cache, id).toMatch(/no-store/);
        expect((await ask(preview(made.draft, "draft"), asked)).text).not.toContain(planted);
        expect((await ask(preview(made.waiting), asked)).text.includes(planted)).toBe(by !== undefined);
        const mayReadClosed = by === "moderator" || by === "admin";
        const closed = await ask(`/api/v1/changesets/${made.rejected}`, asked);
        expect(closed.text.includes(planted)).toBe(mayReadClosed);
        const waiting = await ask(`/api/v1/changesets/${made.waiting}`, asked);
        expect(waiting.text.includes(planted)).toBe(by !== undefined);
      }
  });
});
