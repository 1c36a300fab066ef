import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { LRUCache } from "lru-cache";
import { finishPage, type Page, sizeOf } from "./page";

/** Folders whose files are sent as they are, by the address they begin with. */
export type StaticRoots = Readonly<Record<string, string>>;

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".map": "application/json; charset=utf-8",
};

/**
 * The files of the build, found once at start: what is not in the list does not exist, so no address can lead outside.
 * A file is read and compressed when it is first asked for, and kept within `maxBytes`.
 */
export class StaticFiles {
  readonly #files: ReadonlyMap<string, string>;
  readonly #ready: LRUCache<string, Page>;
  readonly #always: Readonly<Record<string, string>>;

  /** `always` are headers that every file is sent with. */
  constructor(roots: StaticRoots, maxBytes: number, always: Readonly<Record<string, string>> = {}) {
    this.#always = always;
    this.#files = new Map(Object.entries(roots).flatMap(([prefix, folder]) => filesIn(prefix, folder)));
    this.#ready = new LRUCache({ maxSize: maxBytes, sizeCalculation: sizeOf });
  }

  /** The file at an address whose escapes are resolved, ready to be sent; nothing when there is none. */
  async find(pathname: string): Promise<Page | undefined> {
    const file = this.#files.get(pathname);
    if (!file) return undefined;
    const kept = this.#ready.get(pathname);
    if (kept) return kept;

    const page = await finishPage({
      status: 200,
      headers: {
        ...this.#always,
        "content-type": types[path.extname(file)] ?? "application/octet-stream",
        "cache-control": isNamedByContent(pathname) ? "public, max-age=31536000, immutable" : "public, max-age=3600",
        vary: "accept-encoding",
      },
      body: await readFile(file),
      tags: [],
    });
    this.#ready.set(pathname, page);
    return page;
  }
}

/** A file whose name changes with its content may be kept for ever. */
function isNamedByContent(pathname: string): boolean {
  return pathname.startsWith("/_next/static/") || /^\/assets\/.*-[A-Za-z0-9_]{8,}\.\w+$/.test(pathname);
}

function filesIn(prefix: string, folder: string): [string, string][] {
  const entries = tryList(folder);
  return entries.map((file) => [`${prefix}/${file.split(path.sep).join("/")}`, path.join(folder, file)]);
}

function tryList(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
}
