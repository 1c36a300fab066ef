import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { expectSerial } from "./moderators/expect-serial";
import { bundleChild, prepare } from "./moderators/rounds";
import { freshFile } from "./store";

beforeAll(bundleChild);

describe("two moderators in two processes, who do what they like", () => {
  it("H2, H4, H7: leave the wiki as if they had done it one after the other, and each is told what the other did", async () => {
    const file = freshFile();
    const copy = path.join(path.dirname(file), "copy.sqlite");
    await prepare(file, copy);
    const { effects, published } = await expectSerial(file, copy, { seed: 1, steps: 30 });
    expect(effects).toBeGreaterThan(10);
    expect(published).toBeGreaterThan(0);
  });
});
