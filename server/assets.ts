import { readFileSync } from "node:fs";

let manifest: Record<string, string> | undefined;

/**
 * The address of one of our own scripts for browsers, by the name of its file in `client/` without the ending.
 * Throws for a name that the build did not make.
 */
export function assetAddress(name: string): string {
  manifest ??= JSON.parse(readFileSync(".build/assets.json", "utf8")) as Record<string, string>;
  const address = manifest[name];
  if (!address) throw new Error(`There is no client/${name}.ts in the build.`);
  return address;
}
