import { beforeAll, describe, expect, it } from "vitest";
import { bundleChild, publishAndRead } from "./readers/rounds";
import { freshFile } from "./store";

beforeAll(bundleChild);

describe("readers of two processes", () => {
  it("never see an older state than the last one acknowledged before their read began, nor an old title of another page", async () => {
    const { publications, reads, stale } = await publishAndRead(freshFile(), { seed: 7, publications: 25 });
    expect(stale).toEqual([]);
    expect(publications).toBe(25);
    expect(reads).toBeGreaterThan(50);
  });
});
