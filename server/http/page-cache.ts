import { LRUCache } from "lru-cache";
import { type Page, sizeOf } from "./page";
import type { TagSource } from "./ports";

type Flight = { readonly from: number; readonly page: Promise<Page> };

/** What the cache did for a read, for the log. */
export type Outcome = "hit" | "filled" | "joined" | "passed";

export type PageCacheOptions = {
  readonly source: TagSource;
  /** Bound on the memory for pages, in bytes; a quarter of it is for the long tail. */
  readonly maxBytes: number;
  /** When to look at the sequence again after a look: by default in the next turn of the event loop. */
  readonly nextTurn?: (look: () => void) => void;
};

/**
 * The one cache of the wiki: whole pages, kept until a publication names one of their tags. A read never gets a state
 * older than the last publication that was committed before the read began, in this process or in another one.
 */
export class PageCache {
  readonly #source: TagSource;
  readonly #pages: LRUCache<string, Page>;
  readonly #tail: LRUCache<string, Page>;
  readonly #keysByTag = new Map<string, Set<string>>();
  readonly #flights = new Map<string, Flight>();
  #seen: number;
  #generation = 0;
  #hasLooked = false;
  readonly #nextTurn: (look: () => void) => void;
  #behind = false;

  constructor({ source, maxBytes, nextTurn = setImmediate }: PageCacheOptions) {
    this.#nextTurn = nextTurn;
    const forget = (page: Page, key: string) => this.#unlink(key, page);
    const shelf = (bytes: number) =>
      new LRUCache<string, Page>({
        maxSize: bytes,
        maxEntrySize: Math.max(bytes >> 2, 1),
        sizeCalculation: sizeOf,
        dispose: forget,
      });
    this.#pages = shelf(Math.floor(maxBytes * 0.75));
    this.#tail = shelf(Math.floor(maxBytes * 0.25));
    this.#source = source;
    source.changed();
    this.#seen = source.highest();
  }

  /** The page kept under this key, if it is still what readers should see. Does not wait, so a hit costs next to nothing. */
  kept(key: string): Page | undefined {
    this.#catchUpOnceATurn();
    return this.#pages.get(key) ?? this.#tail.get(key);
  }

  /** The kept page, or the one that `render` gives, which is kept if it noted tags and none of them changed meanwhile. */
  async read(key: string, render: () => Promise<Page>): Promise<{ page: Page; outcome: Outcome }> {
    const kept = this.kept(key);
    if (kept) return { page: kept, outcome: "hit" };

    // A render that began before the last publication may show the state before it: whoever reads later starts another.
    const flight = this.#flights.get(key);
    if (flight && flight.from >= this.#seen) return { page: await flight.page, outcome: "joined" };

    const from = this.#seen;
    const page = this.#fill(key, from, render);
    this.#flights.set(key, { from, page });
    const filled = await page;
    return { page: filled, outcome: filled.tags.length > 0 ? "filled" : "passed" };
  }

  /** Pages kept and bytes held, for the health report and for tests. */
  get size(): { pages: number; bytes: number } {
    return {
      pages: this.#pages.size + this.#tail.size,
      bytes: this.#pages.calculatedSize + this.#tail.calculatedSize,
    };
  }

  async #fill(key: string, from: number, render: () => Promise<Page>): Promise<Page> {
    const generation = this.#generation;
    try {
      const page = await render();
      if (page.tags.length > 0 && !this.#changedAfter(from, page.tags) && generation === this.#generation)
        this.#keep(key, page);
      return page;
    } finally {
      if (this.#flights.get(key)?.from === from) this.#flights.delete(key);
    }
  }

  #changedAfter(from: number, tags: readonly string[]): boolean {
    this.#catchUp();
    if (this.#seen === from) return false;
    if (this.#isCutAfter(from)) return true;
    return this.#source.since(from).some((row) => tags.includes(row.tag));
  }

  /** Filters and pages that do not exist are easily invented without end, so they cannot push out what people read. */
  #keep(key: string, page: Page): void {
    const isTail = key.includes("?") || page.status !== 200;
    const [shelf, other] = isTail ? [this.#tail, this.#pages] : [this.#pages, this.#tail];
    other.delete(key);
    shelf.set(key, page);
    if (!shelf.has(key)) return;
    for (const tag of page.tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set();
      this.#keysByTag.set(tag, keys.add(key));
    }
  }

  /**
   * Requests that are handled in one turn of the event loop had all arrived when it began, so one look serves them all:
   * whatever was acknowledged before any of them began is seen by it.
   */
  #catchUpOnceATurn(): void {
    if (this.#hasLooked) return;
    this.#catchUp();
    this.#hasLooked = true;
    this.#nextTurn(() => {
      this.#hasLooked = false;
    });
  }

  /** Drops what was changed since the last look. When the database cannot be asked, it throws and the next read asks again. */
  #catchUp(): void {
    if (!this.#source.changed() && !this.#behind) return;
    this.#behind = true;
    const highest = this.#source.highest();
    if (highest < this.#seen || this.#isCutAfter(this.#seen)) this.#clear();
    for (const { seq, tag } of this.#source.since(this.#seen)) {
      this.#drop(tag);
      this.#seen = Math.max(this.#seen, seq);
    }
    this.#seen = Math.max(this.#seen, highest);
    this.#behind = false;
  }

  /** Whether rows after this number are gone already, so that nobody can say any more which tags they named. */
  #isCutAfter(seq: number): boolean {
    return this.#source.lowest() > seq + 1;
  }

  #drop(tag: string): void {
    for (const key of [...(this.#keysByTag.get(tag) ?? [])]) {
      this.#pages.delete(key);
      this.#tail.delete(key);
    }
  }

  /**
   * The sequence went back, since another database stands in the place of this one, such as after a restore; or it was cut
   * further than this cache had read. Either way nothing that is kept can be trusted.
   */
  #clear(): void {
    this.#pages.clear();
    this.#tail.clear();
    this.#flights.clear();
    this.#generation += 1;
    this.#seen = 0;
  }

  #unlink(key: string, page: Page): void {
    for (const tag of page.tags) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }
}
