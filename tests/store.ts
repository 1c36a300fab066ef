import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import type { Sealer } from "@/db/sealer";
import { openStore, type Store } from "@/db/store";

let folder: string | undefined;
let count = 0;

/** Migrations run once a worker, into a file that each test gets its own copy of. */
function template(): string {
  if (!folder) {
    const made = mkdtempSync(path.join(tmpdir(), "tawthiq-test-"));
    openStore({ file: path.join(made, "template.sqlite") }).close();
    folder = made;
  }
  return path.join(folder, "template.sqlite");
}

/** A migrated, empty database file of this test's own; it goes when the test has ended. */
export function freshFile(): string {
  const from = template();
  count += 1;
  const own = path.join(path.dirname(from), String(count));
  mkdirSync(own);
  const file = path.join(own, "wiki.sqlite");
  copyFileSync(from, file);
  onTestFinished(() => rmSync(own, { recursive: true, force: true }));
  return file;
}

/** A database of this test's own, opened as in production with its reader and its writer; closed and removed after the test. */
export function freshStore({ sealer }: { sealer?: Sealer } = {}): Store {
  return secondStore(freshFile(), sealer);
}

/** Opens one more store over a file, as a second process would; closed after the test. */
export function secondStore(file: string, sealer?: Sealer): Store {
  if (!existsSync(file)) throw new Error(`There is no database at ${file}.`);
  const store = openStore({ file, sealer });
  onTestFinished(() => store.close());
  return store;
}
