import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PageContent } from "@/domain/revisions/content";
import { dump } from "@/tests/dump";
import {
  anEditOf,
  anEvent,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  noon,
  published,
  refusal,
  theChangeset,
  thePage,
  theWiki,
  value,
  verdict,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { listAuditLog } from "../queries/audit-log";
import { listAutosaves } from "../queries/autosaves";
import { planChangeset } from "../queries/plan";
import { planRebase } from "../queries/rebase";
import { findRevision, listRecentChanges, listRevisions } from "../queries/revisions";
import { suggestPages } from "../queries/suggest";
import { findSuppression } from "../queries/suppressions";
import { verifyDatabase } from "../queries/verify";
import { listWithheldSources } from "../queries/withheld-sources";
import { sealerOf } from "../sealer";
import type { Store } from "../store";
import { keepAutosave } from "./keep-autosave";
import { postTalk } from "./post-talk";
import { readSuppressed } from "./read-suppressed";
import { rebaseChangeset } from "./rebase-changeset";
import { rebuild } from "./rebuild";
import { suppressRevision } from "./suppress-revision";
import { unsuppressRevision } from "./unsuppress-revision";

const lamp = "event/lamp-at-the-harbour";
const token = "Zebrawoodson";
const sealer = sealerOf("an invented secret of this test, long enough for everything");

const naming = (content: PageContent): PageContent => ({
  ...content,
  summary: { ar: "سقط مصباح.", en: `A lamp fell on ${token}.` },
  body: { ...content.body, en: `A lamp fell on ${token} [@invented-daily, ¶3].` },
  aliases: [{ text: `${token} case`, lang: "en", kind: "variant" }],
});

const withoutName = (content: PageContent): PageContent => ({
  ...content,
  summary: { ar: "سقط مصباح.", en: "A lamp fell." },
  body: { ...content.body, en: "A lamp fell [@invented-daily, ¶3]." },
  aliases: [],
});

/** A page of two revisions, the newer of which names a private person; and people who spoke of them. */
async function aNamedPerson({ withSealer = false } = {}) {
  const store = freshStore(withSealer ? { sealer } : {});
  const { editor, moderator } = await published(store, aSource(), anEvent());
  const admin = await aUser(store, { role: "admin" });
  const changeset = await aSubmittedChangeset(as(store, editor), await anEditOf(store, lamp, naming));
  value(await verdict(as(store, moderator), changeset.publicId, { verdict: "comment", comment: `Who is ${token}?` }));
  value(await approve(as(store, moderator), changeset.publicId));
  value(await postTalk(as(store, editor), { page: lamp, body: `Why name ${token}?` }));
  return { store, editor, moderator, admin, changeset, page: await thePage(store, lamp) };
}

const files = ({ file }: Store) =>
  [file, `${file}-wal`].filter(existsSync).map((one) => readFileSync(one).toString("latin1").toLowerCase());
const holds = (store: Store, word: string) => files(store).some((bytes) => bytes.includes(word.toLowerCase()));
const found = ({ engine }: Store) =>
  engine.reader.prepare("select count(*) from search where search match ?").pluck().get(token.toLowerCase());
const withheld = { number: 2, reason: "private_person", words: [token] } as const;

describe("suppression", () => {
  it("K1: takes a name out of the page, its history, search, comments, remarks, notices and every byte of the files", async () => {
    const { store, admin, page } = await aNamedPerson();
    expect(holds(store, token)).toBe(true);
    expect(await suggestPages(store, { q: token, locale: "en" })).toHaveLength(1);
    const done = value(await suppressRevision(as(store, admin), sealer, withheld, { page: lamp }));
    expect(done).toEqual({ page: lamp, numbers: [2], filesClean: true });

    expect(JSON.stringify(dump(store)).toLowerCase()).not.toContain(token.toLowerCase());
    expect(holds(store, token)).toBe(false);
    expect(await findRevision(store, { pageId: page.id, number: 2 })).toMatchObject({
      content: undefined,
      suppressed: true,
    });
    const { content, withheld: isWithheld } = await thePage(store, lamp);
    expect([isWithheld, content.claims, content.summary]).toEqual([true, [], {}]);
    expect(found(store)).toBe(0);
    expect(await suggestPages(store, { q: token, locale: "en" })).toEqual([]);
    expect((await listRecentChanges(store)).items.map((row) => row.slug)).not.toContain("lamp-at-the-harbour");
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("K2: leaves its place, with the date and the class of the reason", async () => {
    const { store, admin, page } = await aNamedPerson();
    const ctx = as(store, admin);
    const before = await listRevisions(store, { pageId: page.id });
    value(await suppressRevision(ctx, sealer, withheld, { page: lamp }));
    const after = await listRevisions(store, { pageId: page.id });
    expect(after.items.map(({ number, hash }) => [number, hash])).toEqual(
      before.items.map(({ number, hash }) => [number, hash]),
    );
    expect(after.items.map((row) => row.suppressed)).toEqual([true, false]);
    expect(await findSuppression(store, page.revision.id)).toEqual({ reason: "private_person", at: ctx.now() });
  });

  it("K5: only an administrator reads it, and each reading is in the log", async () => {
    const { store, admin, moderator, editor } = await aNamedPerson();
    value(await suppressRevision(as(store, admin), sealer, withheld, { page: lamp }));
    const asked = { page: lamp, number: 2 } as const;
    for (const actor of [editor, moderator, { ...admin, suspended: true }, { kind: "reader" } as const]) {
      expect(refusal(await readSuppressed(as(store, actor), sealer, asked))).toMatch(/missing_right|suspended|unauth/);
      expect(
        refusal(await suppressRevision(as(store, actor), sealer, { ...withheld, number: 1 }, { page: lamp })),
      ).toMatch(/missing_right|suspended|unauth/);
      expect(refusal(await unsuppressRevision(as(store, actor), sealer, asked))).toMatch(
        /missing_right|suspended|unauth/,
      );
    }
    expect(value(await readSuppressed(as(store, admin), sealer, asked)).summary.en).toContain(token);
    expect(value(await readSuppressed(as(store, admin), sealer, asked)).summary.en).toContain(token);
    const readings = await listAuditLog(store, { action: "suppressed_content_read" });
    expect(readings.items.map((row) => row.actor)).toEqual([admin.name, admin.name]);
    expect(holds(store, token)).toBe(false);
  });

  it("K1: takes unsent words that name them out too, and leaves other unsent words alone", async () => {
    const { store, admin, editor } = await aNamedPerson();
    const [named, other] = ["7b9c1d52-6a5e-4b8e-9f0d-0a1b2c3d4e5f", "8b9c1d52-6a5e-4b8e-9f0d-0a1b2c3d4e5f"];
    const kept = (place: string, text: string) => ({ place, saves: 0, beside: [], fields: { "body.en": text } });
    value(await keepAutosave(as(store, editor), named, kept("new/event", `${token} was there.`)));
    value(await keepAutosave(as(store, editor), other, kept("event/other", "A lamp was there.")));
    value(await suppressRevision(as(store, admin), sealer, withheld, { page: lamp }));
    expect(holds(store, token)).toBe(false);
    expect((await listAutosaves(store, editor)).map((one) => one.id)).toEqual([other]);
  });

  it("T19: shown again, everything stands exactly where it stood", async () => {
    const { store, admin } = await aNamedPerson();
    const without = {
      without: [
        "audit_log",
        "cache_tags",
        "held_forms",
        "idempotency_keys",
        "page_cards",
        "claims",
        "citations",
        "links",
        "names",
        "page_texts",
        "dates",
        "coordinates",
      ],
    };
    const before = dump(store, without);
    value(await suppressRevision(as(store, admin), sealer, withheld, { page: lamp }));
    value(await unsuppressRevision(as(store, admin), sealer, { page: lamp, number: 2 }));
    expect(dump(store, without)).toEqual(before);
    expect((await thePage(store, lamp)).content.summary.en).toContain(token);
    expect(found(store)).toBeGreaterThan(0);
    expect(await verifyDatabase(store.file)).toEqual([]);
    expect(refusal(await unsuppressRevision(as(store, admin), sealer, { page: lamp, number: 2 }))).toBe("not_found");
  });

  it("takes later revisions along that speak the words, and leaves those that do not", async () => {
    const { store, editor, moderator, admin, page } = await aNamedPerson();
    const edit = async (change: (content: PageContent) => PageContent) => {
      const { publicId } = await aSubmittedChangeset(as(store, editor), await anEditOf(store, lamp, change));
      value(await approve(as(store, moderator), publicId));
    };
    await edit((content) => ({ ...content, titles: { ar: "حادثة أخرى", en: "Another title" } }));
    await edit((content) => ({
      ...content,
      summary: { ar: "سقط مصباح.", en: "A lamp fell." },
      body: { ar: content.body.ar, en: "A lamp fell [@invented-daily, ¶3]." },
      aliases: [],
    }));
    const done = value(await suppressRevision(as(store, admin), sealer, withheld, { page: lamp }));
    expect(done.numbers.toSorted()).toEqual([2, 3]);
    expect((await thePage(store, lamp)).content.summary.en).toBe("A lamp fell.");
    expect((await findRevision(store, { pageId: page.id, number: 1 }))?.content).toBeDefined();
    expect(holds(store, token)).toBe(false);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("leaves a page that somebody can mend: a new revision on top, reviewed like any other", async () => {
    const { store, editor, moderator, admin, page } = await aNamedPerson();
    value(await suppressRevision(as(store, admin), sealer, withheld, { page: lamp }));
    const old = await findRevision(store, { pageId: page.id, number: 1 });
    if (!old?.content) throw new Error("The first revision is gone.");
    const change = { kind: "event", slug: "lamp-at-the-harbour", base: 2, content: old.content } as const;
    const { publicId } = await aSubmittedChangeset(as(store, editor), change);
    value(await approve(as(store, moderator), publicId));
    const mended = await thePage(store, lamp);
    expect([mended.revision.number, mended.withheld, mended.content.summary.en]).toEqual([
      3,
      false,
      "A lamp fell in the hall.",
    ]);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  /** A proposal on the page that names somebody, and another revision published over its base since; then the name is suppressed. */
  async function aBaseToSuppress(
    proposed: (content: PageContent) => PageContent,
    { withSealer = true, mended = withoutName, words = [token] as string[] } = {},
  ) {
    const wiki = await aNamedPerson({ withSealer });
    const { store, editor, moderator, admin } = wiki;
    const proposal = await aSubmittedChangeset(as(store, editor), await anEditOf(store, lamp, proposed));
    const later = await aSubmittedChangeset(as(store, editor), await anEditOf(store, lamp, mended));
    value(await approve(as(store, moderator), later.publicId));
    value(await suppressRevision(as(store, admin), sealer, { ...withheld, words }, { page: lamp }));
    const planned = async () => (await planChangeset(store, await theChangeset(store, proposal.publicId))).items[0];
    return { ...wiki, id: proposal.publicId, planned };
  }

  it("B11: merges from a base that was suppressed meanwhile, and shows nothing of what it said", async () => {
    const { store, editor, moderator, id, planned } = await aBaseToSuppress((content) => ({
      ...content,
      titles: { ...content.titles, en: "A lamp at the quay" },
    }));
    expect((await theChangeset(store, id)).items[0]?.proposal).toEqual({});
    const item = await planned();
    expect(item).toMatchObject({ freshness: "behind_clean", withheld: false });
    expect(JSON.stringify(item).toLowerCase()).not.toContain(token.toLowerCase());
    expect(JSON.stringify(await planRebase(store, await theChangeset(store, id))).toLowerCase()).not.toContain(
      token.toLowerCase(),
    );
    value(await rebaseChangeset(as(store, editor), {}, { id }));
    value(await approve(as(store, moderator), id));
    const { titles, summary } = (await thePage(store, lamp)).content;
    expect([titles.en, summary.en]).toEqual(["A lamp at the quay", "A lamp fell."]);
    expect(holds(store, token)).toBe(false);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("B11: asks for a choice where both changed what was suppressed, and names only the two sides", async () => {
    const { store, editor, moderator, id, planned } = await aBaseToSuppress((content) => ({
      ...withoutName(content),
      summary: { ...content.summary, en: "It fell down." },
    }));
    const found = (await planned())?.conflicts ?? [];
    expect(found.map(({ at, base, baseWithheld }) => [at, base, baseWithheld])).toEqual([
      ["/summary/en", undefined, true],
    ]);
    const choices = found.map(({ id: conflict }) => ({ page: lamp, conflict, take: "mine" }));
    value(await rebaseChangeset(as(store, editor), { choices }, { id }));
    value(await approve(as(store, moderator), id));
    expect((await thePage(store, lamp)).content.summary.en).toBe("It fell down.");
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("B11: is refused where the merge would say it again, where it was proposed afterwards to guess it, and without the secret", async () => {
    const naming = (content: PageContent) => ({ ...content, titles: { ar: "لقب", en: `${token} again` } });
    const again = await aBaseToSuppress(naming);
    expect(await again.planned()).toMatchObject({ withheld: true, merged: undefined, conflicts: [] });
    expect(refusal(await approve(as(again.store, again.moderator), again.id))).toBe("suppressed");
    expect(refusal(await rebaseChangeset(as(again.store, again.editor), {}, { id: again.id }))).toBe("suppressed");

    const titled = (content: PageContent) => ({ ...content, titles: { ...content.titles, en: "Other" } });
    const other = await aBaseToSuppress(titled);
    const content = titled((await thePage(other.store, lamp)).content);
    const guessed = { kind: "event", slug: "lamp-at-the-harbour", base: 2, content } as const;
    const guess = await aSubmittedChangeset(as(other.store, other.editor, { now: noon + 1 }), guessed);
    expect((await planChangeset(other.store, guess)).items[0]).toMatchObject({ withheld: true, merged: undefined });

    const without = await aBaseToSuppress(titled, { withSealer: false });
    expect(await without.planned()).toMatchObject({ withheld: true, merged: undefined });
  });

  it("B11: refuses to merge onto a page that is withheld itself, until it is mended or shown again", async () => {
    const { store, editor, moderator, admin, id, planned } = await aBaseToSuppress(
      (content) => ({ ...content, claims: [] }),
      { mended: (content) => ({ ...content, titles: { ...content.titles, en: `Later, ${token}` } }) },
    );
    expect(await planned()).toMatchObject({ freshness: "behind_conflict", withheld: true, merged: undefined });
    const before = dump(store);
    expect(refusal(await approve(as(store, moderator), id))).toBe("suppressed");
    expect(refusal(await rebaseChangeset(as(store, editor), {}, { id }))).toBe("suppressed");
    expect(dump(store)).toEqual(before);

    for (const number of [2, 3]) value(await unsuppressRevision(as(store, admin), sealer, { page: lamp, number }));
    value(await approve(as(store, moderator), id));
    const { titles, claims } = (await thePage(store, lamp)).content;
    expect([titles.en, claims]).toEqual([`Later, ${token}`, []]);
  });

  it("K3: of a source leaves the claims that cite it, and survives a rebuild", async () => {
    const { store, admin } = await aNamedPerson();
    value(
      await suppressRevision(
        as(store, admin),
        sealer,
        { number: 1, reason: "copyright" },
        { page: "source/invented-daily" },
      ),
    );
    expect(await listWithheldSources(store, ["source/invented-daily", "source/nothing"])).toEqual([
      "source/invented-daily",
    ]);
    value(await rebuild(as(store, theWiki)));
    expect((await thePage(store, lamp)).content.claims).toHaveLength(1);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("is refused twice, for what is not there, and without a reason of the list", async () => {
    const { store, admin } = await aNamedPerson();
    const ctx = as(store, admin);
    value(await suppressRevision(ctx, sealer, withheld, { page: lamp }));
    expect(refusal(await suppressRevision(ctx, sealer, withheld, { page: lamp }))).toBe("suppressed");
    expect(refusal(await suppressRevision(ctx, sealer, { ...withheld, number: 9 }, { page: lamp }))).toBe("not_found");
    expect(
      refusal(await suppressRevision(ctx, sealer, { ...withheld, number: 1, reason: "I like it" }, { page: lamp })),
    ).toBe("invalid_input");
  });

  it("cannot be opened with another secret", () => {
    const sealed = sealer.seal(token);
    expect(sealed).not.toContain(token);
    expect(sealer.open(sealed)).toBe(token);
    expect(() => sealerOf("another secret that nobody ever used for anything").open(sealed)).toThrow();
  });
});
