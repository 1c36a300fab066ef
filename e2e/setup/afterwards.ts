import { expect, test } from "@playwright/test";
import { wiki } from "../site";

test("after all journeys every invariant of the wiki holds", async () => {
  const answer = JSON.parse(await wiki(["--json", "verify"])) as { invariants: number };
  expect(answer).toMatchObject({ ok: true, broken: [] });
  expect(answer.invariants).toBeGreaterThan(20);
});
