import { expect, test } from "../fixtures";
import { hostilePayloads, inGroupsOf } from "../hostile";
import { caughtOn, publishHostilePages, setTraps } from "../hostile-pages";

const payloads = hostilePayloads();

test.describe("every hostile text there is @once", () => {
  test.skip(!payloads, "The attack strings are not at hand.");
  test.setTimeout(600_000);

  for (const [index, some] of inGroupsOf(1_000, payloads ?? []).entries())
    test(`runs nowhere on the pages that hold it, part ${index + 1}`, async ({ page, context, given, become }) => {
      await setTraps(context);
      const { pages, changesets } = await publishHostilePages(given, some, 20);
      await become("moderator");
      for (const address of [
        ...pages.flat().flatMap(({ ref }) => [`/en/${ref}`, `/ar/${ref}`]),
        ...changesets.map(({ id }) => `/en/changeset/${id}`),
      ]) {
        await page.goto(address);
        await expect(page.getByRole("main")).toContainText(/\S/);
        expect(await caughtOn(page), address).toEqual([]);
      }
    });
});
