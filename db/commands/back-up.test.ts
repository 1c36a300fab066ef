import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dump } from "@/tests/dump";
import {
  anEvent,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  noon,
  refusal,
  thePage,
  theWiki,
  value,
} from "@/tests/factories";
import { aLivedInWiki } from "@/tests/lived-in";
import { freshFile, freshStore, secondStore } from "@/tests/store";
import { findPublishedPage } from "../queries/pages";
import { findSession } from "../queries/people";
import { verifyDatabase } from "../queries/verify";
import { openStore } from "../store";
import { backUp, restore } from "./back-up";
import { openSession } from "./sign-in";

const stamp = "then";

describe("a backup", () => {
  it("holds everything that was acknowledged before it began, taken while others write", async () => {
    const store = freshStore();
    const other = secondStore(store.file);
    const author = await aUser(store);
    const moderator = await aUser(store, { role: "moderator" });
    const acknowledged: string[] = [];
    let writing = true;
    const writers = (async () => {
      for (let n = 0; writing; n += 1) {
        const { publicId } = await aSubmittedChangeset(as(other, author), aSource({ slug: `daily-${n}` }));
        value(await approve(as(other, moderator), publicId));
        acknowledged.push(`daily-${n}`);
      }
    })();
    while (acknowledged.length < 5) await new Promise((turn) => setTimeout(turn, 5));
    const before = [...acknowledged];
    const target = `${store.file}.backup`;
    value(await backUp(as(store, theWiki), { target }));
    writing = false;
    await writers;

    expect(await verifyDatabase(target)).toEqual([]);
    const copy = secondStore(target);
    for (const slug of before) expect(await findPublishedPage(copy, { kind: "source", slug }), slug).toBeDefined();
  });

  it("does not overwrite a file, and is for administrators", async () => {
    const store = freshStore();
    const target = `${store.file}.backup`;
    writeFileSync(target, "mine");
    expect(refusal(await backUp(as(store, theWiki), { target }))).toBe("invalid_input");
    expect(readFileSync(target, "utf8")).toBe("mine");
    expect(refusal(await backUp(as(store, await aUser(store, { role: "moderator" })), { target: `${target}-2` }))).toBe(
      "missing_right",
    );
    expect(existsSync(`${target}-2`)).toBe(false);
  });
});

describe("restoring", () => {
  it("brings back what the backup holds, keeps the former database, and ends all sessions", async () => {
    const store = freshStore();
    const { file } = store;
    const { editor } = await aLivedInWiki(store);
    const { sid } = value(await openSession(as(store, editor), editor));
    const target = `${file}.backup`;
    value(await backUp(as(store, theWiki), { target }));
    const { publicId } = await aSubmittedChangeset(as(store, editor), anEvent({ slug: "later" }));
    value(await approve(as(store, await aUser(store, { role: "moderator" })), publicId));
    store.close();

    const { store: _, ...ctx } = as(store, theWiki);
    expect(await restore(ctx, { backup: target, file, stamp })).toEqual({
      ok: true,
      value: { file, aside: `${file}.before-restore-${stamp}` },
    });
    const restored = secondStore(file);
    expect(await findPublishedPage(restored, { kind: "event", slug: "later" })).toBeUndefined();
    await thePage(restored, "event/lamp-at-the-harbour");
    expect(await findSession(restored, sid, noon)).toBeUndefined();
    expect(await verifyDatabase(file)).toEqual([]);
    const former = secondStore(`${file}.before-restore-${stamp}`);
    await thePage(former, "event/later");
  });

  it("refuses while anybody has the database open, and changes nothing", async () => {
    const store = freshStore();
    const target = `${store.file}.backup`;
    value(await backUp(as(store, theWiki), { target }));
    const bytes = readFileSync(target);
    const { store: _, ...ctx } = as(store, theWiki);
    expect(await restore(ctx, { backup: target, file: store.file, stamp })).toEqual({
      ok: false,
      error: { code: "in_use" },
    });
    value(await backUp(as(store, theWiki), { target: `${target}-2` }));
    expect(readFileSync(target).equals(bytes)).toBe(true);
  });

  it("refuses what is no database, and one in which an invariant does not hold", async () => {
    const file = freshFile();
    const { store: _, ...ctx } = as(openStoreClosed(file), theWiki);
    const before = contentsOf(file);
    writeFileSync(`${file}.junk`, "This is no database, and was never one.");
    expect(await restore(ctx, { backup: `${file}.junk`, file, stamp })).toMatchObject({
      ok: false,
      error: { code: "unsound" },
    });
    expect(await restore(ctx, { backup: `${file}.nowhere`, file, stamp })).toEqual({
      ok: false,
      error: { code: "missing" },
    });

    const store = freshStore();
    await aLivedInWiki(store);
    store.engine.writer.exec("delete from claims");
    const broken = `${file}.broken`;
    value(await backUp(as(store, theWiki), { target: broken }));
    expect(await restore(ctx, { backup: broken, file, stamp })).toMatchObject({
      ok: false,
      error: { code: "unsound", broken: [{ name: "derived-rows" }] },
    });
    expect(contentsOf(file)).toEqual(before);
    expect(existsSync(`${file}.before-restore-${stamp}`)).toBe(false);
  });

  it("fills the place of a database that is gone, which nothing else does", async () => {
    const store = freshStore();
    await aLivedInWiki(store);
    const target = `${store.file}.backup`;
    value(await backUp(as(store, theWiki), { target }));
    const gone = `${store.file}.gone`;
    writeFileSync(`${gone}.in-use`, "A database lives beside this file.\n");
    expect(() => openStore({ file: gone })).toThrow(/Restore a backup/);
    const { store: _, ...ctx } = as(store, theWiki);
    expect(await restore(ctx, { backup: target, file: gone, stamp })).toEqual({
      ok: true,
      value: { file: gone, aside: null },
    });
    await thePage(secondStore(gone), "event/lamp-at-the-harbour");
  });
});

/** A database in its place, which nobody has open. */
function openStoreClosed(file: string) {
  const store = openStore({ file });
  store.close();
  return store;
}

function contentsOf(file: string) {
  const store = openStore({ file });
  try {
    return dump(store);
  } finally {
    store.close();
  }
}
