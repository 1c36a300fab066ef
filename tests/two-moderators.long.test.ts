import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { expectSerial } from "./moderators/expect-serial";
import { bundleChild, prepare } from "./moderators/rounds";
import { freshFile } from "./store";

beforeAll(bundleChild, 30_000);

describe("two moderators in two processes, who do what they like", () => {
  it.each([11, 12, 13])(
    "H2, H4, H7: leave the wiki as if they had done a thousand things one after the other (seed %i)",
    async (seed) => {
      const file = freshFile();
      const copy = path.join(path.dirname(file), "copy.sqlite");
      await prepare(file, copy);
      const { done, effects } = await expectSerial(file, copy, { seed, steps: 500 });
      expect(done).toBeGreaterThan(1000);
      expect(effects).toBeGreaterThan(300);
    },
    600_000,
  );
});
