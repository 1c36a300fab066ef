import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";

type Stamp = {
  fingerprint(files: readonly string[], ...words: string[]): string;
  isStamped(stamp: string, value: string): boolean;
  writeStamp(stamp: string, value: string): void;
  projectFiles(): string[];
};
// @ts-expect-error: a script without types, since it runs before anything is installed
const { fingerprint, isStamped, projectFiles, writeStamp } = (await import("./stamp.mjs")) as Stamp;

const folder = mkdtempSync(path.join(tmpdir(), "stamp-"));
const file = (name: string, text: string) => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};

it("changes with a file's content, its name, its absence and the words, and with nothing else", () => {
  const [a, b] = [file("a", "1"), file("b", "2")];
  const before = fingerprint([a, b], "v20");
  expect(fingerprint([b, a], "v20")).toBe(before);
  expect(fingerprint([a, b], "v22")).not.toBe(before);
  expect(fingerprint([a], "v20")).not.toBe(before);
  file("b", "3");
  expect(fingerprint([a, b], "v20")).not.toBe(before);
  rmSync(b);
  expect(fingerprint([a, b], "v20")).toBe(fingerprint([a], "v20"));
});

it("counts as done only what was stamped with exactly this", () => {
  const stamp = path.join(folder, "deep", "stamp");
  expect(isStamped(stamp, "x")).toBe(false);
  writeStamp(stamp, "x");
  expect([isStamped(stamp, "x"), isStamped(stamp, "y")]).toEqual([true, false]);
});

it("lists the files of the project and none that are ignored", () => {
  const files = projectFiles();
  expect(files).toContain("package.json");
  expect(files.filter((one) => /^(node_modules|\.next|\.build|data)\//.test(one))).toEqual([]);
});
