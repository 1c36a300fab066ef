import { describe, expect, it } from "vitest";
import { aPublishedPage } from "@/tests/factories";
import { freshStore } from "@/tests/store";

describe("a review", () => {
  it("publishes", async () => {
    const store = freshStore();
    const page = await aPublishedPage(store);
    expect(page.revision.number).toBe(1);
  });
});
