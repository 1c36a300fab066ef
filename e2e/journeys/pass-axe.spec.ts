import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { tooWide } from "../overflow";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds wrong, each with the first few places where it is. */
async function findings(page: Page) {
  const axe = new AxeBuilder({ page });
  const { violations } = await axe
    .options({ resultTypes: ["violations"], runOnly: { type: "tag", values: standards } })
    .analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(" | ")}`,
  );
}

const publicPages = [
  ["the front page", ""],
  ["a list", "/event"],
  ["an event with figures that differ", "/event/peshawar-mosque-bombing"],
  ["a group", "/group/ttp"],
  ["a place", "/place/karachi"],
  ["a person", "/person/shehbaz-sharif"],
  ["a source", "/source/karachi-police-office-report"],
  ["a history", "/event/karachi-police-office-attack/history"],
  ["who wrote which line", "/event/karachi-police-office-attack/blame"],
  ["a revision", "/event/karachi-police-office-attack/rev/1"],
  ["what links to a page", "/place/karachi/links"],
  ["the claims of a page", "/event/karachi-police-office-attack/claims"],
  ["recent changes", "/recent"],
  ["a search", "/search?q=karachi"],
  ["a search without results", "/search?q=zzzzqqq"],
  ["an address with nothing at it", "/event/no-such-lamp"],
  ["the editor", "/event/kalat-armed-assault/edit"],
  ["the editor of a new page", "/new/group"],
  ["the sign-in", "/sign-in"],
  ["the sign-up", "/sign-up"],
  ["a way back in", "/reset-password"],
] as const;

/** The layouts that all others are made of: asked about in both languages each time, the others in Arabic and in the long run. */
const layouts: readonly string[] = ["", "/event", "/event/peshawar-mosque-bombing", "/search?q=karachi"];
const once = (path: string) =>
  layouts.includes(path) || path.endsWith("/edit") || process.env["LONG"] ? "" : " @once";

for (const [what, path] of publicPages)
  test(`${what} can be used by everybody, light and dark, on a phone and on a desk${once(path)}`, async ({
    page,
    language,
  }) => {
    await passesEverywhere(page, `/${language}${path}`);
  });

test("the difference of two revisions can be used by everybody", async ({ page, given, language }) => {
  const { event } = await given.aPageOfTwoRevisions();
  await passesEverywhere(page, `/${language}/${event}/diff?from=1&to=2`);
});

test("the queue, a proposal and an account can be used by everybody", async ({ page, given, become, language }) => {
  const { changeset, event } = await given.aSubmittedChangeset();
  await given.suggest(changeset, { page: event, anchor: "/summary/en", before: "hall", after: "arcade" });
  await become("moderator");
  for (const path of ["/review", `/changeset/${changeset.id}`, `/changeset/${changeset.id}/part`, "/account"])
    await passesEverywhere(page, `/${language}${path}`);
});

const looks = [
  { name: "dark, 360 px", size: { width: 360, height: 740 }, colorScheme: "dark" },
  { name: "light, 1280 px", size: { width: 1280, height: 900 }, colorScheme: "light" },
] as const;

/**
 * Everything axe knows: in Arabic in the dark on a phone, in English in light on a desk, and in the long run both in both.
 * No page is wider than its screen, on either.
 */
async function passesEverywhere(page: Page, address: string) {
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.goto(address);
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  const asked = address.startsWith("/ar") ? looks[0] : looks[1];
  for (const look of looks) {
    await page.setViewportSize(look.size);
    await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: "reduce" });
    expect.soft(await tooWide(page), `${address}, ${look.name}`).toEqual([]);
    if (look === asked || process.env["LONG"])
      expect.soft(await findings(page), `${address}, ${look.name}`).toEqual([]);
  }
}
