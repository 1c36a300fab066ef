import { beforeAll, describe, expect, it } from "vitest";
import { bundleChild, publishAndRead } from "./readers/rounds";
import { freshFile } from "./store";

beforeAll(bundleChild, 30_000);

describe("readers of two processes, for a long time", () => {
  it.each([1, 2, 3])(
    "never see an older state than the last one acknowledged before their read began (seed %i)",
    async (seed) => {
      const { reads, stale } = await publishAndRead(freshFile(), { seed, publications: 500 });
      expect(stale).toEqual([]);
      expect(reads).toBeGreaterThan(1000);
    },
    600_000,
  );
});
