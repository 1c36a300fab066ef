import { describe, expect, it } from "vitest";
import { as, aUser, refusal, theWiki, value } from "@/tests/factories";
import { aLivedInWiki } from "@/tests/lived-in";
import { freshStore } from "@/tests/store";
import { derivedTables } from "../derived/rows";
import { verifyDatabase } from "../queries/verify";
import type { Store } from "../store";
import { rebuild } from "./rebuild";

/** Every derived row without the number that the database gave it, and every term of the index with its place. */
function derived(store: Store) {
  const { writer } = store.engine;
  writer.exec("create virtual table if not exists temp.terms using fts5vocab(main, 'search', 'instance')");
  const names: Record<(typeof derivedTables)[number], string> = {
    pageCards: "page_cards",
    claims: "claims",
    citations: "citations",
    links: "links",
    coordinates: "coordinates",
    dates: "dates",
    names: "names",
    pageTexts: "page_texts",
  };
  const tables = derivedTables.map((key) => {
    const rows = writer.prepare(`select * from ${names[key]} order by page_id, rowid`).all() as Record<
      string,
      unknown
    >[];
    return [key, rows.map(({ id, ...row }) => row)] as const;
  });
  const terms = writer
    .prepare('select term, doc, col, "offset" from temp.terms order by doc, col, "offset", term')
    .all();
  return { ...Object.fromEntries(tables), terms };
}

describe("rebuild", () => {
  it("gives the same rows and the same terms", async () => {
    const store = freshStore();
    await aLivedInWiki(store);
    const before = derived(store);
    expect(before.terms.length).toBeGreaterThan(50);
    expect(value(await rebuild(as(store, theWiki)))).toEqual({ pages: 4 });
    expect(derived(store)).toEqual(before);
  });

  it("mends whatever was damaged, left over or lost", async () => {
    const store = freshStore();
    await aLivedInWiki(store);
    const before = derived(store);
    const { writer } = store.engine;
    for (const damage of [
      "delete from page_cards where kind = 'source'",
      "update claims set high = 1000, property = 'deaths'",
      "delete from citations",
      "insert into links(page_id, target, via) select id, 'place/nowhere', 'ar' from pages",
      "update coordinates set lat = 0",
      "delete from dates",
      "insert into names(page_id, text, folded, skeleton, is_title) select id, 'x', 'x', 'x', 0 from pages where state = 'deleted'",
      "delete from search where rowid % 2 = 0",
      "insert into search(rowid, body_f) values (999999, 'chandelier')",
    ])
      expect(writer.prepare(damage).run().changes, damage).toBeGreaterThan(0);
    expect((await verifyDatabase(store.file)).map((one) => one.name)).toEqual([
      "derived-rows",
      "citations-exist",
      "search-index",
    ]);
    value(await rebuild(as(store, theWiki)));
    expect(derived(store)).toEqual(before);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("mends an index whose inside contradicts itself", async () => {
    const store = freshStore();
    await aLivedInWiki(store);
    const before = derived(store);
    const { writer } = store.engine;
    writer.unsafeMode(true);
    writer.exec("delete from search_data where id > 10");
    value(await rebuild(as(store, theWiki)));
    expect(derived(store)).toEqual(before);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("tells the caches to forget every page", async () => {
    const store = freshStore();
    await aLivedInWiki(store);
    store.engine.writer.exec("delete from cache_tags");
    value(await rebuild(as(store, theWiki)));
    const tags = store.engine.reader.prepare("select distinct tag from cache_tags").pluck().all();
    expect(tags).toEqual(
      expect.arrayContaining([
        "page:event/lamp-at-the-harbour",
        "label:event/new-name",
        "about:place/invented-harbour",
        "list:source",
        "claims",
      ]),
    );
  });

  it("is for administrators", async () => {
    const store = freshStore();
    expect(refusal(await rebuild(as(store, await aUser(store, { role: "moderator" }))))).toBe("missing_right");
  });
});
