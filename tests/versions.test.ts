import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";

type Lock = { packages: Record<string, { version: string; resolved?: string }> };

const read = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8"));
const floor = read<Record<string, string>>("tests/versions.json");
const lock = read<Lock>("package-lock.json");
const wanted = read<{ dependencies: Record<string, string>; devDependencies: Record<string, string> }>("package.json");

/** Whether a version is at least another one, number by number. */
function isAtLeast(version: string, least: string): boolean {
  const [a, b] = [version, least].map((one) => one.split(/[.-]/).slice(0, 3).map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

describe("the lock file", () => {
  it.each(Object.entries(floor))("holds %s at %s or newer, everywhere in the tree", (name, least) => {
    const versions = Object.entries(lock.packages)
      .filter(([at]) => at === `node_modules/${name}` || at.endsWith(`/node_modules/${name}`))
      .map(([, { version }]) => version);
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter((version) => !isAtLeast(version, least))).toEqual([]);
  });

  it("names no registry, so that it installs from any", () => {
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved)).toEqual([]);
  });

  it("holds exactly the versions that package.json asks for", () => {
    const asked = { ...wanted.dependencies, ...wanted.devDependencies };
    const other = Object.entries(asked).filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(other).toEqual([]);
  });

  it("stays below better-sqlite3 13, which ends Node 20 without a message", () => {
    expect(isAtLeast(lock.packages["node_modules/better-sqlite3"]?.version ?? "13", "13.0.0")).toBe(false);
  });
});

describe("the database engine", () => {
  it("is SQLite 3.51.3 or newer: older ones can lose a commit that races a checkpoint", () => {
    const database = new Database(":memory:");
    const version = String(database.prepare("select sqlite_version()").pluck().get());
    database.close();
    expect(isAtLeast(version, "3.51.3")).toBe(true);
  });
});
