// Completes package-lock.json for all platforms; run it after every change of a dependency, then `npm ci --dry-run`.
// Where a registry lacks a binary for another platform, npm leaves it out of the lock and `npm ci` then refuses the file.
// Each missing one gets an entry (version, os, cpu, optional). Addresses of registries are taken out, so the lock is good anywhere.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const file = path.resolve(import.meta.dirname, "../package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const packages = lock.packages;

const systems = {
  ...Object.fromEntries(
    ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"].map((os) => [
      os,
      os,
    ]),
  ),
  linuxmusl: "linux",
  windows: "win32",
};
const processors = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

let added = 0;
for (const [at, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!/^\d+\.\d+\.\d+/.test(version) || lockedVersion(at, name) === version) continue;
    const beside = at.slice(0, Math.max(at.lastIndexOf("node_modules/"), 0));
    packages[`${beside}node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
    added += 1;
  }
}
for (const entry of Object.values(packages)) delete entry.resolved;

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en")));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entries for other platforms added`);

/** The version of a package that is found from a place in the tree: there or further up. */
function lockedVersion(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf("/node_modules/"), 0))) {
    const found = packages[`${at ? `${at}/` : ""}node_modules/${name}`];
    if (found) return found.version;
    if (!at) return undefined;
  }
}

/** The system and processor that the name of a binary package speaks of. */
function platformOf(name) {
  const parts = name.split("/").at(-1).split("-");
  const os = parts.map((part) => systems[part]).find(Boolean);
  const cpu = parts.find((part) => processors.includes(part)) ?? (parts.includes("gnueabihf") ? "arm" : undefined);
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(os ? { os: [os] } : {}) };
}
