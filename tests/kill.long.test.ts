import { beforeAll, describe, expect, it } from "vitest";
import { bundleChild, killAfter, lossesIn, prepare } from "./kill/rounds";
import { freshFile } from "./store";

const rounds = 200;
const roundsPerWiki = 20;

beforeAll(bundleChild, 30_000);

describe("a wiki that is killed over and over", () => {
  it(`loses nothing that it acknowledged in ${rounds} rounds of 64 people`, async () => {
    let file = "";
    let acknowledged = 0;
    for (let round = 0; round < rounds; round += 1) {
      if (round % roundsPerWiki === 0) {
        file = freshFile();
        await prepare(file);
      }
      const heard = await killAfter(file, 100 + Math.random() * 1400, 64);
      acknowledged += heard.submitted.size + heard.published.size;
      expect(await lossesIn(file, heard), `round ${round}`).toEqual([]);
    }
    expect(acknowledged).toBeGreaterThan(rounds);
  }, 3_600_000);
});
