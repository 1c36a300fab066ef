import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finishPage, type Page } from "./page";
import { PageCache } from "./page-cache";
import type { TagRow, TagSource } from "./ports";

/** A sequence in memory that several caches look at, as several processes look at one database. */
class Ledger {
  readonly rows: TagRow[] = [];
  publish(...tags: string[]) {
    for (const tag of tags) this.rows.push({ seq: (this.rows.at(-1)?.seq ?? 0) + 1, tag });
  }
  /** Leaves only the newest rows. */
  cut(left: number) {
    this.rows.splice(0, Math.max(0, this.rows.length - left));
  }
  source(): TagSource {
    let looked = -1;
    return {
      changed: () => {
        const newest = this.rows.at(-1)?.seq ?? 0;
        const moved = looked !== newest;
        looked = newest;
        return moved;
      },
      highest: () => this.rows.at(-1)?.seq ?? 0,
      lowest: () => this.rows[0]?.seq ?? 0,
      since: (seq) => this.rows.filter((row) => row.seq > seq),
    };
  }
}

const page = (text: string, tags: string[], status = 200): Promise<Page> =>
  finishPage({ status, headers: { "content-type": "text/html" }, body: Buffer.from(text), tags });
const text = (read: { page: Page }) => read.page.bodies.identity.toString();
/** These tests publish and read within one turn of the event loop, so the cache looks at every read. */
const cacheOver = (source: TagSource, maxBytes = 1_000_000) =>
  new PageCache({ source, maxBytes, nextTurn: (look) => look() });

describe("PageCache", () => {
  it("renders a page once and then serves the kept bytes", async () => {
    let renders = 0;
    const cache = cacheOver(new Ledger().source());
    const render = () => page(`render ${++renders}`, ["page:event/a"]);
    expect(text(await cache.read("/en/event/a", render))).toBe("render 1");
    const second = await cache.read("/en/event/a", render);
    expect([text(second), second.outcome]).toEqual(["render 1", "hit"]);
  });

  it("renders once for readers who come together", async () => {
    let renders = 0;
    const cache = cacheOver(new Ledger().source());
    const render = async () => {
      renders += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return page("together", ["recent"]);
    };
    const reads = await Promise.all(Array.from({ length: 20 }, () => cache.read("/ar", render)));
    expect(renders).toBe(1);
    expect(new Set(reads.map(text))).toEqual(new Set(["together"]));
  });

  it("drops exactly the pages that a publication names, missing ones too", async () => {
    const ledger = new Ledger();
    const cache = cacheOver(ledger.source());
    const fill = (key: string, tag: string, status = 200) => cache.read(key, () => page(key, [tag], status));
    await fill("/en/event/a", "page:event/a");
    await fill("/en/event/b", "page:event/b");
    await fill("/en/event/new", "page:event/new", 404);

    ledger.publish("page:event/a", "page:event/new");
    expect((await fill("/en/event/b", "page:event/b")).outcome).toBe("hit");
    expect((await fill("/en/event/a", "page:event/a")).outcome).toBe("filled");
    expect((await fill("/en/event/new", "page:event/new")).outcome).toBe("filled");
  });

  it("does not keep a page whose tag changed while it was rendered, and starts anew for later readers", async () => {
    const ledger = new Ledger();
    const cache = cacheOver(ledger.source());
    let release = () => {};
    const early = cache.read("/en/event/a", async () => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return page("old", ["page:event/a"]);
    });
    ledger.publish("page:event/a");
    const late = cache.read("/en/event/a", () => page("new", ["page:event/a"]));
    expect(text(await late)).toBe("new");
    release();
    expect(text(await early)).toBe("old");
    expect(text(await cache.read("/en/event/a", () => page("third", ["page:event/a"])))).toBe("new");
  });

  it("looks at the sequence once in a turn of the event loop, and again in the next", async () => {
    const ledger = new Ledger();
    const source = ledger.source();
    let looks = 0;
    const counting: TagSource = {
      ...source,
      changed: () => {
        looks += 1;
        return source.changed();
      },
    };
    const cache = new PageCache({ source: counting, maxBytes: 1_000_000 });
    await cache.read("/en", () => page("before", ["recent"]));
    await new Promise((resolve) => setImmediate(resolve));

    looks = 0;
    for (let n = 0; n < 10; n += 1) cache.kept("/en");
    expect(looks).toBe(1);
    ledger.publish("recent");
    await new Promise((resolve) => setImmediate(resolve));
    expect(cache.kept("/en")).toBeUndefined();
  });

  it("keeps nothing that names no tag", async () => {
    const cache = cacheOver(new Ledger().source());
    const read = () => cache.read("/en/search", () => page("x", []));
    expect([(await read()).outcome, (await read()).outcome, cache.size.pages]).toEqual(["passed", "passed", 0]);
  });

  it("stays within its bytes, and invented addresses do not push out what people read", async () => {
    const cache = cacheOver(new Ledger().source(), 80_000);
    await cache.read("/en/event/a", () => page("article", ["page:event/a"]));
    for (let n = 0; n < 200; n += 1) {
      await cache.read(`/en/event/none-${n}`, () => page("missing", [`page:event/none-${n}`], 404));
      await cache.read(`/en/event?year=${n}`, () => page("list", ["list:event"]));
    }
    expect(cache.size.bytes).toBeLessThanOrEqual(80_000);
    expect((await cache.read("/en/event/a", () => page("again", ["page:event/a"]))).outcome).toBe("hit");
  });

  it("forgets everything when the sequence goes back, as after a restore", async () => {
    const ledger = new Ledger();
    ledger.publish("recent", "recent", "recent");
    const cache = cacheOver(ledger.source());
    await cache.read("/en", () => page("before", ["recent"]));
    ledger.rows.length = 1;
    expect(text(await cache.read("/en", () => page("restored", ["recent"])))).toBe("restored");
  });

  it("forgets everything when the sequence was cut further than it had read, and keeps what it can when it was not", async () => {
    const ledger = new Ledger();
    ledger.publish("recent");
    const cache = cacheOver(ledger.source());
    const read = async (words: string) => text(await cache.read("/en", () => page(words, ["recent"])));
    expect(await read("first")).toBe("first");
    ledger.publish("list:event");
    ledger.cut(1);
    expect(await read("second")).toBe("first");
    ledger.publish("recent", "list:event");
    ledger.cut(1);
    expect(await read("third")).toBe("third");
  });

  it("keeps no page during whose rendering the sequence was cut past its beginning", async () => {
    const ledger = new Ledger();
    ledger.publish("site");
    const cache = cacheOver(ledger.source());
    await cache.read("/en", async () => {
      ledger.publish("recent", "site", "site");
      ledger.cut(1);
      return page("old", ["recent"]);
    });
    expect(text(await cache.read("/en", () => page("new", ["recent"])))).toBe("new");
  });

  it("asks again after the database could not be asked", async () => {
    const ledger = new Ledger();
    const source = ledger.source();
    let isOffline = false;
    const cache = cacheOver({
      ...source,
      since: (seq) => {
        if (isOffline) throw new Error("offline");
        return source.since(seq);
      },
    });
    await cache.read("/en", () => page("before", ["recent"]));
    ledger.publish("recent");
    isOffline = true;
    await expect(cache.read("/en", () => page("x", ["recent"]))).rejects.toThrow("offline");
    isOffline = false;
    expect(text(await cache.read("/en", () => page("after", ["recent"])))).toBe("after");
  });

  it("never shows a state older than the last publication before the read began, in two processes", async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant("publish" as const), page: fc.nat(2), cut: fc.nat(3) }),
      fc.record({ do: fc.constant("read" as const), page: fc.nat(2), cache: fc.nat(1) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(step, { minLength: 5, maxLength: 40 }), async (scheduler, steps) => {
        const ledger = new Ledger();
        const state = [0, 0, 0];
        const caches = [cacheOver(ledger.source()), cacheOver(ledger.source())];
        const reads: Promise<void>[] = [];
        const sequence = steps.map((one) => async () => {
          if (one.do === "publish") {
            state[one.page] = (state[one.page] ?? 0) + 1;
            ledger.publish(`page:${one.page}`);
            if (one.cut === 0) ledger.cut(2);
            return;
          }
          const before = state[one.page] ?? 0;
          const render = async () => {
            await scheduler.schedule(Promise.resolve(), "before the snapshot");
            const seen = state[one.page] ?? 0;
            await scheduler.schedule(Promise.resolve(), "after the snapshot");
            return page(String(seen), [`page:${one.page}`]);
          };
          const cache = caches[one.cache];
          if (!cache) throw new Error("there are two caches");
          reads.push(
            cache
              .read(`/${one.page}`, render)
              .then((read) => expect(Number(text(read))).toBeGreaterThanOrEqual(before)),
          );
        });
        scheduler.scheduleSequence(sequence);
        await scheduler.waitAll();
        for (let turn = 0; turn < 50; turn += 1) {
          await new Promise((resolve) => setImmediate(resolve));
          await scheduler.waitAll();
        }
        await Promise.all(reads);
      }),
      { numRuns: Number(process.env["LONG"] ? 2000 : 150) },
    );
  });
});
