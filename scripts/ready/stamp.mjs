import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A fingerprint of files (by path and content) and of words, such as the version of Node. */
export function fingerprint(files, ...words) {
  const hash = createHash("sha256");
  for (const word of words) hash.update(`${word}\0`);
  for (const file of [...files].sort()) {
    if (!existsSync(file)) continue;
    hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** Whether the work that a stamp stands for was finished on exactly this. */
export function isStamped(stamp, value) {
  return existsSync(stamp) && readFileSync(stamp, "utf8").trim() === value;
}

/** Written last and whole, so that interrupted work counts as not done. */
export function writeStamp(stamp, value) {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(`${stamp}.new`, `${value}\n`);
  renameSync(`${stamp}.new`, stamp);
}

/** All files of the project that are not ignored, tracked or not; works in an unpacked archive without git too. */
export function projectFiles() {
  const listed = listedByGit();
  return listed.includes("package.json") ? listed : walk(".");
}

function listedByGit() {
  try {
    const options = { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] };
    return execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], options).split("\0").filter(Boolean);
  } catch {
    return [];
  }
}

const ignored = new Set(["node_modules", ".git", ".next", ".build", "data", "test-results", "playwright-report"]);

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = folder === "." ? entry.name : `${folder}/${entry.name}`;
    if (ignored.has(file) || file === "public/assets" || entry.name.startsWith(".env")) return [];
    if (entry.isDirectory()) return walk(file);
    return entry.isFile() && statSync(file).size < 1 << 26 ? [file] : [];
  });
}
