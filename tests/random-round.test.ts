import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifyDatabase } from "@/db/queries/verify";
import { step, tryAll } from "./random-round";
import { freshStore } from "./store";

describe("whatever people try, in whatever order", () => {
  it("keeps every invariant", async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 80 }), async (steps) => {
        const store = freshStore();
        done += (await tryAll(store, steps)).done;
        expect(await verifyDatabase(store.file)).toEqual([]);
        store.close();
      }),
      { numRuns: 20 },
    );
    expect(done).toBeGreaterThan(100);
  });
});
