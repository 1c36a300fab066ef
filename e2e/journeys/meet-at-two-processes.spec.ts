import { expect, test } from "@playwright/test";
import {
  codes,
  conflicts,
  decide,
  one,
  pageAt,
  propose,
  publish,
  publishedEvents,
  rebase,
  seen,
  summary,
} from "../at-two-processes";
import { anEvent, aSource, unique } from "../given";
import type { Person } from "../people";
import { type Process, twoProcesses } from "../second-process";
import { wiki } from "../site";

/** Proposals that meet on one page, decided over the interface through two servers on one database. */
test.describe("proposals that meet, at two processes @once", () => {
  test.describe.configure({ mode: "serial" });
  let first: Process;
  let second: Process;
  let stop: () => Promise<void>;
  let kill: () => Promise<void>;
  test.beforeAll(async () => {
    ({ first, second, stop, kill } = await twoProcesses());
  });
  test.afterAll(() => stop());

  test("B3, B9: two figures for one thing are no conflict, and the approval of the earlier screen still counts", async () => {
    const { slug, edit, source } = await publishedEvents(first);
    const claim = (id: string, v: number) => ({
      ...(anEvent({ slug, source, injured: v }).content["claims"] as Record<string, unknown>[])[0],
      id,
    });
    const { claims } = (await pageAt(second, slug)) as { claims: unknown[] };
    const [left, right] = [
      await propose(first, [edit(slug, { claims: [...claims, claim("left", 61)] })]),
      await propose(second, [edit(slug, { claims: [...claims, claim("right", 80)] })], "otherEditor"),
    ];
    const screen = await seen(second, right.id);
    await publish(first, left.id);
    expect((await decide(second, "admin", screen)).status).toBe(201);
    const figures = ((await pageAt(first, slug))["claims"] as { value: { v: number } }[]).map(({ value }) => value.v);
    expect(figures).toEqual(expect.arrayContaining([4, 61, 80]));
  });

  test("B5, B9: two sentences of one paragraph merge; the same sentence refuses the earlier screen", async () => {
    const { slug, edit } = await publishedEvents(first);
    const base = await propose(first, [edit(slug, summary("One lamp fell. Nobody came. The hall was closed."))]);
    await publish(first, base.id);
    const sentences = (text: string) => edit(slug, summary(text), 2);
    const second2 = await propose(first, [sentences("One lamp fell. Four came. The hall was closed.")]);
    const third = await propose(
      second,
      [sentences("One lamp fell. Nobody came. The hall is open again.")],
      "otherEditor",
    );
    const same = await propose(second, [sentences("One lamp fell. Five came. The hall was closed.")], "otherEditor");
    await publish(first, second2.id);
    await publish(second, third.id, "admin");
    expect(codes(await decide(second, "admin", same))).toEqual([[409, "stale_base"]]);
    expect((await pageAt(first, slug))["summary"]).toMatchObject({
      en: "One lamp fell. Four came. The hall is open again.",
    });
  });

  test("B8: what is brought up to date is a new version, and a screen of the former one decides nothing", async () => {
    const { slug, edit } = await publishedEvents(first);
    const mine = await propose(first, [edit(slug, summary("Mine."))]);
    const theirs = await propose(
      second,
      [edit(slug, { aliases: [{ text: "Their lamp", lang: "en" }] })],
      "otherEditor",
    );
    await publish(second, theirs.id, "admin");
    const screen = await seen(first, mine.id);
    expect((await rebase(second, mine.id)).status).toBe(200);
    expect(codes(await decide(first, "moderator", screen))).toEqual([[409, "stale_base"]]);
    await publish(second, mine.id);
    const { summary: words, aliases } = await pageAt(first, slug);
    expect([words, aliases]).toMatchObject([{ en: "Mine." }, [{ text: "Their lamp" }]]);
  });

  test("B11: a base that was suppressed through one process is merged from at the other, and shown by neither", async () => {
    const { slug, edit } = await publishedEvents(first);
    const name = unique("Hidden");
    await publish(first, (await propose(first, [edit(slug, summary(`A lamp fell on ${name}.`))])).id);
    const waiting = await propose(first, [
      { ...edit(slug, { ...summary(`A lamp fell on ${name}.`), aliases: [{ text: "Kept", lang: "en" }] }), base: 2 },
    ]);
    await publish(first, (await propose(first, [edit(slug, summary("A lamp fell."), 2)])).id);
    const form = { reason: "private_person", words: name };
    const done = await second.ask(`/en/event/${slug}/rev/2/suppress/withhold`, { by: "admin", form });
    expect(done.status, done.text).toBe(303);
    for (const at of [first, second])
      for (const by of ["editor", "moderator", "admin"] as const)
        for (const address of [`/api/v1/changesets/${waiting.id}`, `/en/changeset/${waiting.id}`])
          expect((await at.ask(address, { by })).text).not.toContain(name);
    await publish(second, waiting.id);
    const page = await pageAt(first, slug);
    expect([page["aliases"], page["summary"]]).toMatchObject([[{ text: "Kept" }], { en: "A lamp fell." }]);
  });

  test("B12: a deletion of a page that changed meanwhile waits until its author has said so", async () => {
    const { slug, edit } = await publishedEvents(first);
    const gone = await propose(first, [{ kind: "event", slug, action: "delete", base: 1 }]);
    await publish(second, (await propose(second, [edit(slug, summary("Newer."))], "otherEditor")).id, "admin");
    expect(codes(await decide(first, "moderator", await seen(first, gone.id)))).toEqual([[409, "stale_base"]]);
    expect((await rebase(second, gone.id)).status).toBe(200);
    await publish(first, gone.id);
    expect((await second.ask(`/api/v1/pages/event/${slug}`)).status).toBe(410);
  });

  test("B13: a new page whose address or title was taken through the other process becomes an addition to that page", async () => {
    const { source } = await publishedEvents(first);
    const title = unique("One lamp");
    const event = (slug: string, en: string) => anEvent({ slug, source, title, more: summary(en) });
    const slug = unique("lamp");
    const [sameAddress, sameTitle] = [
      await propose(first, [event(slug, "Heard.")]),
      await propose(first, [event(unique("lamp"), "Told.")]),
    ];
    await publish(second, (await propose(second, [event(slug, "Seen.")], "otherEditor")).id, "admin");
    expect(codes(await decide(first, "moderator", await seen(first, sameAddress.id)))).toEqual([[409, "slug_taken"]]);
    expect(codes(await decide(first, "moderator", await seen(first, sameTitle.id)))).toEqual([[409, "stale_base"]]);
    expect(await conflicts(first, sameTitle.id)).toMatchObject([{ at: "", published: { page: `event/${slug}` } }]);
    expect((await rebase(second, sameAddress.id)).status).toBe(200);
    await publish(first, sameAddress.id);
    expect((await pageAt(second, slug))["revision"]).toMatchObject({ number: 2 });
  });

  test("F2: whoever amends a proposal through one process does not approve it through the other", async () => {
    const { slug, edit } = await publishedEvents(first);
    const made = await propose(first, [edit(slug, summary("A left lamp fell."))]);
    const body = { version: made.version, changes: [edit(slug, summary("A right lamp fell."))] };
    const amended = await first.ask(`/api/v1/changesets/${made.id}/amend`, { by: "moderator", body });
    expect(amended.status, amended.text).toBe(200);
    expect(codes(await decide(second, "moderator", await seen(second, made.id)))).toEqual([[403, "self_approval"]]);
    await publish(second, made.id, "admin");
  });

  test("F3: what a program proposed is not approved by whoever gave it its token", async () => {
    const made = await wiki(["--json", "token", "add", "robot", "--owner", "Layla Mansour", "--scopes", "propose"]);
    const { token } = JSON.parse(made) as { token: string };
    const body = { title: "By a program", reason: "A run.", changes: [aSource(unique("courier"))] };
    const { id } = one(await first.ask("/api/v1/changesets", { token, body }));
    expect(codes(await decide(second, "moderator", await seen(second, id)))).toEqual([[403, "self_approval"]]);
    await publish(second, id, "admin");
  });

  test("F9: where a second person is asked for again, both processes ask for one for all that is not decided", async () => {
    const { title } = (await first.ask("/api/v1/openapi.json")).json["info"] as { title: string };
    const ask = (reviewers: string) =>
      second.ask("/en/admin/settings", {
        by: "admin",
        form: { reviewers, signUp: "open", titleAr: title, titleEn: title },
      });
    const own = await propose(first, [aSource(unique("courier"))], "admin");
    const waiting = await propose(first, [aSource(unique("courier"))], "admin");
    try {
      expect((await ask("single")).status).toBe(303);
      expect((await decide(first, "admin", own)).status).toBe(201);
    } finally {
      expect((await ask("several")).status).toBe(303);
    }
    for (const at of [first, second])
      expect(codes(await decide(at, "admin", waiting))).toEqual([[403, "self_approval"]]);
  });

  test("F11: one page that may not be changed blocks the whole proposal, and is named", async () => {
    const { slugs, edit } = await publishedEvents(first, 2);
    const all = await propose(
      first,
      slugs.map((slug) => edit(slug, summary("Both."))),
    );
    const [, guarded = ""] = slugs;
    const form = { level: "administrators", reason: "A test needs it." };
    const done = await second.ask(`/en/event/${guarded}/protect/send`, { by: "admin", form });
    expect(done.status, done.text).toBe(303);
    for (const at of [first, second]) {
      const refused = await decide(at, "moderator", await seen(at, all.id));
      expect(codes(refused)).toEqual([[403, "protected_page"]]);
      expect(refused.text).toContain(`event/${guarded}`);
    }
    expect((await pageAt(second, slugs[0] ?? ""))["revision"]).toMatchObject({ number: 1 });
    await publish(second, all.id, "admin");
  });

  test("H7: twelve proposals for one page, approved by four at once, are all there, and no revision is missing or twice", async () => {
    const { slug, edit } = await publishedEvents(first);
    const names = Array.from({ length: 12 }, (_, n) => `Lamp ${n + 1}`);
    const ids: string[] = [];
    for (const text of names) ids.push((await propose(first, [edit(slug, { aliases: [{ text, lang: "en" }] })])).id);
    const workers: readonly [Process, Person][] = [
      [first, "moderator"],
      [second, "admin"],
      [first, "admin"],
      [second, "moderator"],
    ];
    await Promise.all(
      workers.map(async ([at, by]) => {
        for (let id = ids.pop(); id; id = ids.pop()) {
          // Somebody else may publish between the look and the decision.
          const said = await decide(at, by, await seen(at, id));
          if (said.status !== 201) {
            expect(said.json["code"]).toBe("stale_base");
            ids.unshift(id);
          }
        }
      }),
    );
    const { aliases } = (await pageAt(second, slug)) as { aliases: { text: string }[] };
    expect(aliases.map(({ text }) => text).toSorted()).toEqual(names.toSorted());
    const { items } = (await first.ask(`/api/v1/pages/event/${slug}/revisions`)).json as {
      items: { number: number }[];
    };
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, n) => 13 - n));
  });

  test("H5: a process that dies once it has decided leaves page, search, feed and table in agreement at the other", async () => {
    const { slug, edit } = await publishedEvents(first);
    const word = unique("quayside").replaceAll("-", "");
    const places = [`/en/event/${slug}`, `/api/v1/search?q=${word}`, `/feed/event/${slug}.atom`, "/api/v1/events.csv"];
    for (const place of places) expect((await first.ask(place)).text.includes(`${word} title`)).toBe(false);
    const titles = { ar: `مصباح ${word} title`, en: `${word} title` };
    const made = await propose(first, [edit(slug, { titles })]);
    // Its answer is not waited for: as soon as the other process sees the decision, this one is no more.
    const lost = decide(second, "admin", made).catch(() => undefined);
    await expect.poll(async () => (await seen(first, made.id)).state).toBe("accepted");
    await kill();
    await lost;
    for (const place of places) expect((await first.ask(place)).text, place).toContain(`${word} title`);
  });
});
