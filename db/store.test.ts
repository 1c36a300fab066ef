import { rmSync, writeFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { aLivedInWiki } from "@/tests/lived-in";
import { freshFile, freshStore, secondStore } from "@/tests/store";
import { DatabaseMissing, databaseFile, openStore, type Tx } from "./store";

const set = (tx: Tx, key: string, value: unknown) => tx.db.insert(tx.t.settings).values({ key, value });
const keys = (store: { engine: { reader: { prepare: (sql: string) => { pluck: () => { all: () => unknown[] } } } } }) =>
  store.engine.reader.prepare("select key from settings order by key").pluck().all();

describe("the store", () => {
  it("syncs every commit to the disk before it answers, also after the first write", async () => {
    const store = freshStore();
    await store.write((tx) => set(tx, "a", 1));
    const full = 2;
    expect(store.engine.writer.pragma("synchronous", { simple: true })).toBe(full);
    expect(store.engine.writer.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(store.engine.writer.pragma("foreign_keys", { simple: true })).toBe(1);
    expect(store.engine.writer.pragma("secure_delete", { simple: true })).toBe(1);
  });

  it("writes all of a transaction or nothing, and goes on afterwards", async () => {
    const store = freshStore();
    const half = store.write(async (tx) => {
      await set(tx, "a", 1);
      throw new Error("in the middle");
    });
    const whole = store.write((tx) => set(tx, "b", 2));
    await expect(half).rejects.toThrow("in the middle");
    await whole;
    expect(keys(store)).toEqual(["b"]);
  });

  it("refuses a transaction that waits for something that is not the database", async () => {
    const store = freshStore();
    const waits = store.write(async (tx) => {
      await set(tx, "a", 1);
      await new Promise((turn) => setTimeout(turn, 5));
    });
    await expect(waits).rejects.toThrow(/waited/);
    expect(keys(store)).toEqual([]);
  });

  it("shows readers nothing of a transaction before it is committed, and everything after", async () => {
    const store = freshStore();
    const other = secondStore(store.file);
    await store.write(async (tx) => {
      await set(tx, "a", 1);
      expect(keys(store)).toEqual([]);
      expect(keys(other)).toEqual([]);
      expect(await tx.read.select().from(tx.t.settings)).toHaveLength(1);
    });
    expect(keys(store)).toEqual(["a"]);
    expect(keys(other)).toEqual(["a"]);
  });

  it("lets two processes write one after the other, and loses no count", async () => {
    const store = freshStore();
    const other = secondStore(store.file);
    await store.write((tx) => set(tx, "count", 0));
    const add = (where: typeof store) =>
      where.write(async (tx) => {
        const [row] = await tx.read.select().from(tx.t.settings);
        await tx.db.update(tx.t.settings).set({ value: Number(row?.value) + 1 });
      });
    await Promise.all(Array.from({ length: 100 }, (_, n) => add(n % 2 ? store : other)));
    expect((await store.read.select().from(store.t.settings))[0]?.value).toBe(100);
  });

  it("writes through its writer only", () => {
    const store = freshStore();
    expect(() => store.read.run(sql`insert into settings(key, value) values ('a', '1')`)).toThrow();
  });

  it("never takes an empty file for a database that was there", () => {
    const file = freshFile();
    openStore({ file }).close();
    rmSync(file);
    expect(() => openStore({ file })).toThrow(DatabaseMissing);
    expect(() => openStore({ file: `${file}-other`, create: false })).toThrow(DatabaseMissing);
    writeFileSync(file, "This is no database, and was never one, however long it is made.".repeat(100));
    expect(() => openStore({ file })).toThrow(/not a database/);
  });

  it("finds its file by DATABASE_URL, by DATA_DIR, or beside the program", () => {
    expect(databaseFile({ DATABASE_URL: "file:/srv/wiki.sqlite", DATA_DIR: "/elsewhere" })).toBe("/srv/wiki.sqlite");
    expect(databaseFile({ DATA_DIR: "/srv" })).toBe("/srv/tawthiq.sqlite");
    expect(databaseFile({})).toBe("data/tawthiq.sqlite");
  });
});

describe("the history", () => {
  it.each(["reviews", "review_events", "audit_log", "revisions", "publications"])(
    "of %s is only ever added to",
    async (table) => {
      const store = freshStore();
      await aLivedInWiki(store);
      const { writer } = store.engine;
      expect(() => writer.exec(`delete from ${table}`)).toThrow(/append-only|immutable/);
      expect(() => writer.exec(`update ${table} set created_at = created_at + 1`)).toThrow(/append-only|immutable/);
    },
  );
});
