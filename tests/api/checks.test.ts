import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { limits } from "@/domain/policy/limits";
import { anEvent, aSource, aSubmittedChangeset, as, published } from "@/tests/factories";
import { aMember, answerOf, everythingIn, freshWiki, printed, problemOf, send, suspend } from "./wiki";

const at = "/api/v1/checks";
const edited = (content: object) => ({ kind: "event", slug: "a-second-lamp", base: null, content });
const titles = { ar: "مصباح ثان", en: "A second lamp" };

describe("checks of what somebody is writing", () => {
  it("name each finding with its place, its advice in both languages and the plain words, and keep nothing", async () => {
    const store = freshWiki();
    await published(store, aSource(), anEvent());
    const { token } = await aMember(store);
    const before = await everythingIn(store);
    const body = { changes: [edited({ titles, body: { en: "The terrorists were there." } })] };
    const { findings, problems } = await answerOf(send(at, { token, body }), "checks");
    expect(problems).toEqual([]);
    expect(findings).toContainEqual(
      expect.objectContaining({
        page: "event/a-second-lamp",
        check: "loaded-language",
        severity: "warning",
        pointer: "/body/en",
        message: { ar: expect.stringContaining("terrorists"), en: expect.stringContaining("terrorists") },
        replacement: { found: "terrorists", by: ["attacker", "gunman", "bomber"] },
      }),
    );
    expect(await everythingIn(store)).toBe(before);
  });

  it("check the rest while one claim is half typed, and keep each place as it was sent", async () => {
    const store = freshWiki();
    await published(store, aSource());
    const { token } = await aMember(store);
    const content = printed(anEvent({ slug: "a-second-lamp" }))["content"] as { claims: object[] };
    const [whole] = content.claims;
    const body = {
      changes: [edited({ ...content, claims: [{ property: "deaths" }, { ...whole, citations: [] }] })],
    };
    const { findings, problems } = await answerOf(send(at, { token, body }), "checks");
    expect(findings).toContainEqual(
      expect.objectContaining({ check: "unsourced-claim", severity: "error", pointer: "/claims/1/citations" }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ pointer: expect.stringMatching(/^\/changes\/0\/content\/claims\/0/) }),
    );
  });

  it("say what is wrong with a page as a whole without checking it", async () => {
    const store = freshWiki();
    const { token } = await aMember(store);
    const twice = edited({ titles });
    const checked = (changes: unknown[]) => answerOf(send(at, { token, body: { changes } }), "checks");
    expect(await checked([edited({ titles: 4 })])).toMatchObject({
      findings: [],
      problems: [{ pointer: "/changes/0/content/titles" }],
    });
    expect(await checked([twice, twice])).toMatchObject({ problems: [{ code: "changes.page_twice" }] });
  });

  it("are for those who may propose, and not without measure", async () => {
    const store = freshWiki();
    const body = { changes: [edited({ titles })] };
    await problemOf(send(at, { body }), 401);
    const away = await aMember(store);
    await suspend(store, away);
    await problemOf(send(at, { token: away.token, body }), 403);
    await problemOf(send(at, { token: (await aMember(store, { scopes: ["review"] })).token, body }), 403);
    const { token, id } = await aMember(store);
    await problemOf(send(at, { token, body: { changes: [] } }), 422);
    await store.write(async (tx) => {
      await tx.db
        .update(tx.t.limits)
        .set({ points: limits.checks.points })
        .where(eq(tx.t.limits.key, `checks:user ${id}`));
    });
    await problemOf(send(at, { token, body }), 429);
  });
});

describe("a false alarm", () => {
  it("is said over HTTP by whoever may comment, once, and never of an error", async () => {
    const store = freshWiki();
    const author = await aMember(store);
    const moderator = await aMember(store, { role: "moderator" });
    const change = anEvent({ body: { en: "The terrorists were there [@invented-daily, ¶3]." } });
    const { publicId } = await aSubmittedChangeset(as(store, author), aSource(), change);
    const address = `/api/v1/changesets/${publicId}`;
    const { checks } = await answerOf(send(address, { token: moderator.token }), "changeset");
    const found = (checks as { id: number; check: string; false_alarm: boolean }[]).find(
      (one) => one.check === "loaded-language",
    );
    expect(found).toMatchObject({ false_alarm: false });
    const mark = (token: string, finding: unknown) => send(`${address}/false-alarms`, { token, body: { finding } });
    expect(await answerOf(mark(moderator.token, found?.id), "changeset")).toMatchObject({
      checks: expect.arrayContaining([expect.objectContaining({ id: found?.id, false_alarm: true })]),
    });
    await answerOf(mark(moderator.token, found?.id), "changeset");
    await problemOf(mark(moderator.token, (found?.id ?? 0) + 1000), 404);
    await problemOf(mark(moderator.token, "first"), 422);
    const away = await aMember(store);
    await suspend(store, away);
    await problemOf(mark(away.token, found?.id), 404);
  });
});
