import { describe, expect, it } from "vitest";
import { anEvent, aSource, published } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { openWatch } from "../dialect/data-version";
import { writeCacheTags } from "./invalidate";

describe("the sequence of cache tags", () => {
  it("is cut at its old end, goes on counting, and says from where it is whole", async () => {
    const store = freshStore();
    await published(store, aSource(), anEvent());
    const watch = openWatch(store.file);
    const before = watch.highest();
    expect(watch.lowest()).toBe(1);
    const many = Array.from({ length: 25_000 }, (_, n) => `about:place/p-${n}`);
    await store.write((tx) => writeCacheTags(tx, many));
    expect(watch.highest()).toBe(before + 25_000);
    expect(watch.lowest()).toBe(before + 5_001);
    expect(watch.since(before + 24_999).map(({ tag }) => tag)).toEqual(["about:place/p-24999"]);
    watch.close();
  });
});
