import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Everything that unit tests write goes into one folder of this run, which is gone afterwards, even if a worker was stopped. */
export default function setup() {
  const folder = mkdtempSync(path.join(tmpdir(), "tawthiq-tests-"));
  process.env["TMPDIR"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
