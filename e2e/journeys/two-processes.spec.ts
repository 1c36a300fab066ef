import { expect, test } from "@playwright/test";
import { anEvent, aSource, type Change, type Content, unique } from "../given";
import { type Person, password } from "../people";
import { type Process, type Said, twoProcesses } from "../second-process";
import { wiki } from "../site";

type Changeset = { id: string; version: number; seen_hash: string; state: string };

/** Two real servers on one database: what one of them answered holds at once at the other. */
test.describe("two processes on one database @once-in-english", () => {
  test.describe.configure({ mode: "serial" });
  let first: Process;
  let second: Process;
  let stop: () => Promise<void>;
  test.beforeAll(async () => {
    ({ first, second, stop } = await twoProcesses());
  });
  test.afterAll(() => stop());

  const one = (said: Said) => said.json as unknown as Changeset;
  const propose = async (changes: readonly Change[], by: Person = "editor", at = first) => {
    const body = { title: unique("Change"), reason: "The courier reports it.", changes };
    const said = await at.ask("/api/v1/changesets", { by, body });
    expect(said.status, said.text).toBe(201);
    return one(said);
  };
  const seen = async (id: string, at = first) => one(await at.ask(`/api/v1/changesets/${id}`, { by: "moderator" }));
  const decide = (at: Process, by: Person, given: Changeset, verdict = "approve", token?: string) =>
    at.ask(`/api/v1/changesets/${given.id}/reviews`, {
      by,
      ...(token ? { token } : {}),
      body: {
        ...{ version: given.version, seen_hash: given.seen_hash, verdict },
        ...(verdict === "approve" ? { acknowledge_warnings: true } : { comment: "No.", reason_code: "other" }),
      },
    });
  const page = async (slug: string, at = second) => (await at.ask(`/api/v1/pages/event/${slug}`)).json;
  const codes = (...said: Said[]) => said.map((each) => [each.status, each.json["code"]]);

  /** Published events with one source. */
  const events = async (count: number) => {
    const source = unique("courier");
    const slugs = Array.from({ length: count }, () => unique("lamp"));
    const made = await propose([aSource(source), ...slugs.map((slug) => anEvent({ slug, source }))], "otherEditor");
    expect((await decide(first, "moderator", made)).status).toBe(201);
    const edit = (slug: string, more: Content, base = 1): Change => ({
      ...anEvent({ slug, source, more }),
      base,
    });
    return { source, slugs, slug: slugs[0] ?? "", edit };
  };
  const summary = (en: string) => ({ summary: { ar: "سقط مصباح في قاعة المرفأ.", en } });

  test("B1, B4: what was changed in two places, and two new names, are published both, one through each process", async () => {
    const { slug, edit } = await events(1);
    const left = await propose([
      edit(slug, { ...summary("A left lamp fell."), aliases: [{ text: "Left lamp", lang: "en" }] }),
    ]);
    const right = await propose([edit(slug, { aliases: [{ text: "Right lamp", lang: "en" }] })], "otherEditor", second);
    expect((await decide(first, "moderator", left)).status).toBe(201);
    expect((await decide(second, "admin", await seen(right.id, second))).status).toBe(201);
    const { aliases, summary: words } = await page(slug, first);
    expect(aliases).toMatchObject([{ text: "Left lamp" }, { text: "Right lamp" }]);
    expect(words).toMatchObject({ en: "A left lamp fell." });
  });

  test("B2, L2: one page of three has moved on in the same place, and nothing of the proposal is published", async () => {
    const { slugs, edit } = await events(3);
    const all = await propose(slugs.map((slug) => edit(slug, summary("Mine."))));
    const rival = await propose([edit(slugs[1] ?? "", summary("Theirs."))], "otherEditor", second);
    expect((await decide(second, "admin", rival)).status).toBe(201);
    expect(codes(await decide(first, "moderator", await seen(all.id)))).toEqual([[409, "stale_base"]]);
    const words = await Promise.all(slugs.map(async (slug) => (await page(slug))["summary"] as { en: string }));
    expect(words.map(({ en }) => en)).toEqual(["A lamp fell in the hall of the harbour.", "Theirs.", words[0]?.en]);
  });

  test("L1: readers of the other process see none of three pages or all three, and all of them once it is answered", async () => {
    const { slugs, edit } = await events(3);
    const all = await propose(slugs.map((slug) => edit(slug, summary("All at once."))));
    const watching = { on: true };
    const counts = new Set<number>();
    const watch = (async () => {
      while (watching.on) counts.add(countNew(await second.ask("/feed/recent.atom"), slugs));
    })();
    expect((await decide(first, "moderator", all)).status).toBe(201);
    const after = await Promise.all([
      ...slugs.map((slug) => second.ask(`/en/event/${slug}`)),
      ...slugs.map((slug) => second.ask(`/api/v1/pages/event/${slug}`)),
    ]);
    for (const said of after) expect(said.text).toContain("All at once.");
    watching.on = false;
    await watch;
    expect(countNew(await second.ask("/feed/recent.atom"), slugs)).toBe(3);
    expect([...counts].filter((n) => n !== 0 && n !== 3)).toEqual([]);
  });

  test("F1: nobody approves their own work through either process, not as an administrator either", async () => {
    for (const by of ["moderator", "admin"] as const) {
      const own = await propose([aSource(unique("courier"))], by);
      for (const at of [first, second]) expect(codes(await decide(at, by, own))).toEqual([[403, "self_approval"]]);
      expect((await seen(own.id, second)).state).toBe("submitted");
    }
  });

  test("F6, F7: a role that is gone, and a suspension, hold at both processes on the next request", async () => {
    const name = unique("Somebody");
    await wiki(["user", "add", name, "--role", "moderator", "--password-stdin"], password);
    const made = await wiki(["--json", "token", "add", "processes", "--owner", name, "--scopes", "propose,review"]);
    const { token } = JSON.parse(made) as { token: string };
    const waiting = await propose([aSource(unique("courier"))]);
    const body = { title: "Theirs", reason: "A reason.", changes: [aSource(unique("courier"))] };
    const theirs = one(await second.ask("/api/v1/changesets", { token, body }));
    await wiki(["user", "role", name, "editor"]);
    for (const at of [first, second])
      expect(codes(await decide(at, "editor", waiting, "approve", token))).toEqual([[403, "missing_right"]]);

    await wiki(["user", "suspend", name, "--reason", "A test needs it."]);
    for (const at of [first, second])
      expect(codes(await at.ask("/api/v1/changesets", { token, body }))).toEqual([[403, "suspended_account"]]);
    expect((await seen(theirs.id)).state).toBe("submitted");
    const withdrawn = await first.ask(`/api/v1/changesets/${theirs.id}/withdraw`, { token, method: "POST" });
    expect(withdrawn.json["state"]).toBe("withdrawn");
  });

  test("H1, H6: of two approvals at the same moment one publishes, and asked again it gives the same publication", async () => {
    const source = unique("courier");
    const made = await propose([aSource(source)]);
    const both = await Promise.all([decide(first, "moderator", made), decide(second, "admin", made)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.json["code"]).toBe("already_decided");
    const winner = both[0].status === 201 ? ("moderator" as const) : ("admin" as const);
    const again = await decide(second, winner, made);
    const published = both.find(({ status }) => status === 201)?.json["publication"];
    expect([again.status, again.json["publication"]]).toEqual([201, published]);
  });

  test("H2: of an approval and a rejection at the same moment the first holds, and the other is kept as an opinion", async () => {
    const made = await propose([aSource(unique("courier"))]);
    const both = await Promise.all([decide(first, "moderator", made), decide(second, "admin", made, "reject")]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const { state, reviews } = (await first.ask(`/api/v1/changesets/${made.id}`, { by: "moderator" })).json;
    expect(state).toBe(both[0].status === 201 ? "accepted" : "rejected");
    expect((reviews as { late: boolean }[]).map(({ late }) => late).toSorted()).toEqual([false, true]);
  });

  test("H3, H4: of two proposals for one place one is published; two for different places are both", async () => {
    const { slug, edit } = await events(1);
    const rivals = [
      await propose([edit(slug, summary("One."))]),
      await propose([edit(slug, summary("Two."))], "otherEditor"),
    ] as const;
    const both = await Promise.all([decide(first, "moderator", rivals[0]), decide(second, "admin", rivals[1])]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await page(slug))["revision"]).toMatchObject({ number: 2 });

    const other = await events(2);
    const [a = "", b = ""] = other.slugs;
    const apart = [
      await propose([other.edit(a, summary("Here."))]),
      await propose([other.edit(b, summary("There."))], "otherEditor"),
    ] as const;
    const done = await Promise.all([decide(first, "moderator", apart[0]), decide(second, "admin", apart[1])]);
    expect(done.map(({ status }) => status)).toEqual([201, 201]);
  });

  test("H9: an author amends through one process what is approved through the other: the amended version waits", async () => {
    const source = unique("courier");
    const made = await propose([aSource(source)]);
    const asked = await decide(second, "admin", made, "request_changes");
    expect(asked.status).toBe(201);
    const body = { title: "Amended", reason: "Better.", changes: [aSource(source, "A better title")] };
    const revised = await first.ask(`/api/v1/changesets/${made.id}`, { by: "editor", body, method: "PUT" });
    expect(revised.status, revised.text).toBe(200);
    expect(codes(await decide(second, "moderator", made))).toEqual([[409, "stale_base"]]);
    expect(await seen(made.id)).toMatchObject({ state: "submitted", version: 2 });
    expect((await second.ask(`/api/v1/pages/source/${source}`)).status).toBe(404);
  });

  test("H11: who looks at it first through one process is named at the other, and stays", async () => {
    const made = await propose([aSource(unique("courier"))]);
    const take = (at: Process, by: Person) => at.ask(`/api/v1/changesets/${made.id}/take`, { by, body: {} });
    expect((await take(first, "moderator")).status).toBe(200);
    expect(codes(await take(second, "admin"))).toEqual([[409, "lease_taken"]]);
    const { lease } = (await second.ask(`/api/v1/changesets/${made.id}`, { by: "admin" })).json;
    expect(lease).toMatchObject({ holder: "Layla Mansour" });
  });
});

/** How many of these pages the newest publications name with their second revision. */
const countNew = ({ text }: Said, slugs: readonly string[]) =>
  slugs.filter((slug) => new RegExp(`event/${slug}/rev/2`).test(text)).length;
