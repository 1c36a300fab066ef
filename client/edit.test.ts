import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

type Bundle = { bundleForBrowsers(entry: string): Promise<Uint8Array> };
// @ts-expect-error: a script without types, since it runs before anything is installed
const { bundleForBrowsers } = (await import("../scripts/ready/bundle.mjs")) as Bundle;

it("the script of the editor weighs at most 200 kB on its way", async () => {
  const bytes = await bundleForBrowsers("edit.ts");
  expect(bytes.length).toBeGreaterThan(100_000);
  expect(gzipSync(bytes).length).toBeLessThanOrEqual(200_000);
});
