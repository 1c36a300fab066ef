import { beforeAll, describe, expect, it } from "vitest";
import { bundleChild, killAfter, lossesIn, prepare } from "./kill/rounds";
import { freshFile } from "./store";

beforeAll(bundleChild);

describe("a wiki that is killed while people work", () => {
  it("H5: has everything that it acknowledged, lists and search agree with the pages, and the caches are told of every publication", async () => {
    const file = freshFile();
    await prepare(file);
    let published = 0;
    for (const milliseconds of [120, 300, 210]) {
      const acknowledged = await killAfter(file, milliseconds);
      published += acknowledged.published.size;
      expect(acknowledged.submitted.size).toBeGreaterThan(0);
      expect(await lossesIn(file, acknowledged)).toEqual([]);
    }
    expect(published).toBeGreaterThan(0);
  });

  it("is caught by this test if it loses something", async () => {
    const file = freshFile();
    await prepare(file);
    const { submitted, published } = await killAfter(file, 150);
    expect(
      await lossesIn(file, {
        submitted: new Set([...submitted, "never"]),
        published: new Map([...published, ["never", "either"]]),
      }),
    ).toHaveLength(2);
  });
});
