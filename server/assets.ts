import "server-only";
import { readFileSync } from "node:fs";

let manifest: Record<string, string> | undefined;

/** The address of one of our own scripts, with the hash of its bytes in its name; undefined where none was built. */
export function scriptAddress(name: string): string | undefined {
  manifest ??= readManifest();
  return manifest[name];
}

function readManifest(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(".build/assets.json", "utf8"));
  } catch {
    return {};
  }
}
