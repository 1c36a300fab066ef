import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Store } from "@/db/store";
import { aPage } from "@/domain/checks/examples";
import { aClaim, onDay } from "@/domain/claims/examples";
import type { answers } from "@/exports/openapi/answers";
import { loadPublishedView } from "@/server/reading/page-view";
import {
  anEditOf,
  anEvent,
  aPublishedPage,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  published,
  thePage,
  value,
} from "@/tests/factories";
import { aMember, answerOf, freshWiki, problemOf, send, suspend } from "./wiki";

type List = { items: Record<string, unknown>[]; next: string | null };

async function walk(address: string, name: keyof typeof answers): Promise<Record<string, unknown>[]> {
  const seen: Record<string, unknown>[] = [];
  for (let cursor: string | null = ""; cursor !== null && seen.length < 100; ) {
    const list = (await answerOf(send(`${address}&limit=2${cursor ? `&cursor=${cursor}` : ""}`), name)) as List;
    expect(list.items.length).toBeLessThanOrEqual(2);
    seen.push(...list.items);
    cursor = list.next;
  }
  return seen;
}

const aPlace = (slug: string, fields: object, within?: string) => ({
  kind: "place" as const,
  slug,
  base: null,
  content: aPage("place", {
    titles: { ar: `مكان مخترع ${slug}`, en: `Invented place ${slug}` },
    fields: { placeType: "locality", ...fields },
    claims: within
      ? [
          aClaim({
            id: "within",
            property: "located_in",
            value: { type: "place", ref: `place/${within}`, precision: "district", relation: "in", basis: "stated" },
          }),
        ]
      : [],
  }),
});

async function severalEvents(store: Store) {
  await published(
    store,
    aSource(),
    aPlace("harbour-town", { coordinates: { lat: 12.5, lon: 45.25 } }),
    aPlace("harbour-hall", {}, "harbour-town"),
    ...["one", "two", "three"].map((slug, index) =>
      anEvent({
        slug,
        claims: [
          aClaim({ id: "injured", property: "injured", category: "total", v: 4, paragraph: 3 }),
          aClaim({ id: "when", property: "date", value: onDay(`2020-05-0${index + 1}`) }),
          aClaim({
            id: "where",
            property: "location",
            value: { type: "place", ref: "place/harbour-hall", precision: "locality", relation: "in", basis: "stated" },
          }),
        ],
      }),
    ),
  );
}

describe("reading pages", () => {
  it("lists them page by page, each once, and filters them", async () => {
    const store = freshWiki();
    await severalEvents(store);
    const all = await walk("/api/v1/pages?x=1", "pages");
    expect(all.map((one) => one["page"]).sort()).toEqual([
      "event/one",
      "event/three",
      "event/two",
      "place/harbour-hall",
      "place/harbour-town",
      "source/invented-daily",
    ]);
    expect((await walk("/api/v1/pages?kind=event", "pages")).map((one) => one["kind"])).toEqual([
      "event",
      "event",
      "event",
    ]);
    expect(await walk("/api/v1/pages?updated_since=2024-04-30", "pages")).toHaveLength(6);
    expect(await walk("/api/v1/pages?updated_since=2024-05-02", "pages")).toEqual([]);
    const found = (await answerOf(send("/api/v1/pages?q=harbour-town"), "pages")) as List;
    expect(found.items.map((one) => one["page"])).toContain("place/harbour-town");
  });

  it("lists for a language only what exists in it", async () => {
    const store = freshWiki();
    await published(store, aSource({ titles: { en: "Invented daily" } }));
    expect((await walk("/api/v1/pages?lang=en", "pages")).length).toBe(1);
    expect(await walk("/api/v1/pages?lang=ar", "pages")).toEqual([]);
  });

  it("sends nothing again to whoever has it, until it changes", async () => {
    const store = freshWiki();
    const { editor, moderator } = await published(store, aSource(), anEvent());
    const first = await send("/api/v1/pages/event/lamp-at-the-harbour");
    const headers = { "if-none-match": first.headers.get("etag") ?? "none" };
    expect((await send("/api/v1/pages/event/lamp-at-the-harbour", { headers })).status).toBe(304);
    const edit = await anEditOf(store, "event/lamp-at-the-harbour", (content) => ({
      ...content,
      summary: { en: "A lamp fell again." },
    }));
    value(await approve(as(store, moderator), (await aSubmittedChangeset(as(store, editor), edit)).publicId));
    const next = await send("/api/v1/pages/event/lamp-at-the-harbour", { headers });
    expect(await answerOf(next, "page")).toMatchObject({
      revision: { number: 2 },
      summary: { en: "A lamp fell again." },
    });

    const history = await walk("/api/v1/pages/event/lamp-at-the-harbour/revisions?x=1", "revisions");
    expect(history.map((one) => one["number"])).toEqual([2, 1]);
    const old = await answerOf(send("/api/v1/pages/event/lamp-at-the-harbour/revisions/1"), "revision");
    expect(old).toMatchObject({ summary: { en: "A lamp fell in the hall." }, revision: { number: 1, type: "create" } });
    for (const number of ["0", "3", "01", "1e0", "-1", "x"])
      await problemOf(send(`/api/v1/pages/event/lamp-at-the-harbour/revisions/${number}`), 404);
  });

  it("sends on from an old address, and says when a page is gone or a revision withheld", async () => {
    const store = freshWiki();
    const { editor, moderator } = await published(store, aSource(), anEvent());
    const move = await anEditOf(store, "event/lamp-at-the-harbour", (content) => content);
    const renamed = await aSubmittedChangeset(as(store, editor), { ...move, action: "rename", to: "fallen-lamp" });
    value(await approve(as(store, moderator), renamed.publicId));
    const moved = await send("/api/v1/pages/event/lamp-at-the-harbour/revisions?limit=5");
    expect(moved.status).toBe(308);
    expect(moved.headers.get("location")).toBe("/api/v1/pages/event/fallen-lamp/revisions?limit=5");

    const { id, revision } = await thePage(store, "event/fallen-lamp");
    await store.write(async (tx) => {
      await tx.db
        .update(tx.t.revisions)
        .set({ visibility: "suppressed", content: null, salt: null })
        .where(eq(tx.t.revisions.number, revision.number - 1));
    });
    expect(id).toBeGreaterThan(0);
    expect((await problemOf(send("/api/v1/pages/event/fallen-lamp/revisions/1"), 410)).code).toBe("suppressed");

    const deletion = { kind: "event" as const, slug: "fallen-lamp", base: revision.number, action: "delete" as const };
    value(await approve(as(store, moderator), (await aSubmittedChangeset(as(store, editor), deletion)).publicId));
    expect((await problemOf(send("/api/v1/pages/event/fallen-lamp"), 410)).code).toBe("gone");
  });
});

describe("reading claims and events", () => {
  it("lists claims in the documented shape and filters them", async () => {
    const store = freshWiki();
    await severalEvents(store);
    const list = (await answerOf(send("/api/v1/claims?subject=event/one&property=injured"), "claims")) as List;
    expect(list.items).toEqual([
      expect.objectContaining({
        subject: "event/one",
        id: expect.any(String),
        property: "injured",
        value: { type: "quantity", q: "exact", v: 4, unit: "persons" },
        attribution: { speaker_type: "official" },
        citations: [
          { source: "source/invented-daily", paragraph: 3, paragraph_hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
        ],
        rank: "normal",
      }),
    ]);
    expect(await walk("/api/v1/claims?source=source/invented-daily", "claims")).toHaveLength(10);
    expect(await walk("/api/v1/claims?source=source/another", "claims")).toEqual([]);
    expect(await walk("/api/v1/claims?target=place/harbour-hall", "claims")).toHaveLength(3);
  });

  it("gives them as tables too", async () => {
    const store = freshWiki();
    await severalEvents(store);
    const claims = await send("/api/v1/claims.csv?property=injured");
    expect(claims.headers.get("content-type")).toContain("text/csv");
    expect(new Uint8Array(await claims.clone().arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect((await claims.text()).trim().split("\r\n")).toHaveLength(4);
    const events = await (await send("/api/v1/events.csv?year=2020")).text();
    expect(events.trim().split("\r\n")).toHaveLength(4);
    expect(events).toContain("place/harbour-hall,12.5,45.25,place/harbour-town");
    expect((await (await send("/api/v1/events.csv?year=2019")).text()).trim().split("\r\n")).toHaveLength(1);
  });

  it("puts events on the map where their place is, or the nearest place around it that is known", async () => {
    const store = freshWiki();
    await severalEvents(store);
    const answer = await send("/api/v1/events.geojson?place=place/harbour-hall");
    expect(answer.headers.get("content-type")).toContain("application/geo+json");
    const { features } = await answerOf(answer, "events");
    expect(features).toHaveLength(3);
    expect(features).toContainEqual(
      expect.objectContaining({
        id: "event/one",
        geometry: { type: "Point", coordinates: [45.25, 12.5] },
        properties: expect.objectContaining({
          point_of: "place/harbour-town",
          injured: { best: "4", low: 4, high: 4, open: false },
        }),
      }),
    );
  });
});

describe("search and rendering", () => {
  it("finds pages and marks the words", async () => {
    const store = freshWiki();
    await aPublishedPage(store);
    const { items, exact } = (await answerOf(send("/api/v1/search?q=lamp&lang=en&kind=event"), "search")) as List & {
      exact: boolean;
    };
    expect(exact).toBe(true);
    expect(items[0]).toMatchObject({ page: "event/lamp-at-the-harbour" });
    expect(items[0]?.["excerpt"]).toContainEqual({ text: "lamp", match: true });
    expect(await answerOf(send("/api/v1/search?q=nothingofthesort"), "search")).toMatchObject({ items: [] });
  });

  it("suggests pages as one types, in the reader's language, and answers whatever was typed", async () => {
    const store = freshWiki();
    await aPublishedPage(store);
    const item = {
      page: "event/lamp-at-the-harbour",
      kind: "event",
      kind_label: "Event",
      title: "Invented event lamp-at-the-harbour",
      title_lang: "en",
      alias: null,
      within: [],
      unwritten: false,
    };
    expect(await answerOf(send("/api/v1/suggest?q=lam&lang=en"), "suggest")).toEqual({ items: [item], next: null });
    const { items } = await answerOf(send("/api/v1/suggest?q=invented&lang=en&limit=1"), "suggest");
    expect(items).toHaveLength(1);
    for (const q of ["", "%00%01", "%22*%27", "x".repeat(5000)])
      expect(await answerOf(send(`/api/v1/suggest?q=${q}`), "suggest")).toEqual({ items: [], next: null });
    expect(await problemOf(send("/api/v1/suggest?q=lam&limit=1000"), 422)).toMatchObject({ code: "invalid_input" });
  });

  it("suggests places of the list of places that have no page only where they are asked for", async () => {
    freshWiki();
    const asked = "/api/v1/suggest?q=mastun&lang=en&kinds=place";
    expect(await answerOf(send(asked), "suggest")).toMatchObject({ items: [] });
    expect(await answerOf(send(`${asked}&unwritten=true`), "suggest")).toMatchObject({
      items: [{ page: "place/mastung", within: ["Balochistan", "Pakistan"], unwritten: true }],
    });
  });

  it("renders markdown exactly as the article shows it", async () => {
    const store = freshWiki();
    const page = await aPublishedPage(store);
    const { body } = await loadPublishedView(store, page, "en");
    const given = { markdown: page.content.body.en, lang: "en", kind: "event", slug: "lamp-at-the-harbour" };
    const answer = await send("/api/v1/render", { body: given });
    expect(await answerOf(answer, "rendered")).toEqual({ html: body.html + body.notesHtml });
    const inert = await answerOf(
      send("/api/v1/render", { body: { markdown: "<script>alert(1)</script>", lang: "en" } }),
      "rendered",
    );
    expect(inert["html"]).not.toContain("<script");
  });

  it("words figures from the claims of the page", async () => {
    const store = freshWiki();
    await aPublishedPage(store);
    const body = { markdown: "{{injured}}", lang: "en", kind: "event", slug: "lamp-at-the-harbour" };
    const { html } = await answerOf(send("/api/v1/render", { body }), "rendered");
    expect(html).toMatch(/4/);
  });

  it("refuses what is too large or of the wrong kind", async () => {
    freshWiki();
    const long = { markdown: "a".repeat(512 * 1024 + 1), lang: "en" };
    expect((await problemOf(send("/api/v1/render", { body: long }), 422)).errors).toMatchObject([
      { pointer: "/markdown", code: "body.too_long" },
    ]);
    expect((await problemOf(send("/api/v1/render", { body: { markdown: 1 } }), 422)).errors).toHaveLength(2);
  });
});

describe("the log", () => {
  it("keeps to itself the words that were written about an account", async () => {
    const store = freshWiki();
    const editor = await aMember(store);
    await suspend(store, editor);
    const answer = await answerOf(send("/api/v1/log?action=account_suspended"), "log");
    expect(answer["items"]).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toContain("A test needs it");
  });

  it("is read page by page, newest first, without drafts", async () => {
    const store = freshWiki();
    await aPublishedPage(store);
    const editor = await aUser(store);
    const entries = await walk("/api/v1/log?x=1", "log");
    expect(entries.map((one) => one["seq"])).toEqual(entries.map((_, index) => entries.length - index));
    expect(entries.map((one) => one["action"])).toContain("changeset_approved");
    const opened = await walk("/api/v1/log?action=changeset_opened", "log");
    expect(opened).toEqual([]);
    expect(editor.id).toBeGreaterThan(0);
  });
});
