import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { tooWide } from "./overflow";

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

const looks = [
  { name: "dark, 360 px", size: { width: 360, height: 740 }, colorScheme: "dark" },
  { name: "light, 1280 px", size: { width: 1280, height: 900 }, colorScheme: "light" },
] as const;

/**
 * Everything axe knows: in Arabic in the dark on a phone, in English in light on a desk, and in the long run both in both.
 * No page is wider than its screen, on either.
 */
export async function passesEverywhere(page: Page, address: string) {
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.goto(address);
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  await passesAsItStands(page, address);
}

/**
 * Waits until the page stands in the colours of a look, and lays the bars that stick to an edge of the screen out in their places:
 * what they cover can be scrolled from under them.
 */
async function settled(page: Page, isDark: boolean) {
  const isInkLight = () =>
    page.evaluate(() => {
      for (const bar of document.querySelectorAll<HTMLElement>(".save-bar, .form-contents"))
        bar.style.position = "static";
      const [red = "0"] = getComputedStyle(document.body).color.match(/\d+/) ?? [];
      return Number(red) > 127;
    });
  await expect.poll(isInkLight).toBe(isDark);
}

/** The same for a page that somebody is at work on. */
export async function passesAsItStands(page: Page, what: string) {
  const asked = new URL(page.url()).pathname.startsWith("/ar") ? looks[0] : looks[1];
  for (const look of looks) {
    await page.setViewportSize(look.size);
    await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: "reduce" });
    await settled(page, look.colorScheme === "dark");
    expect.soft(await tooWide(page), `${what}, ${look.name}`).toEqual([]);
    if (look === asked || process.env["LONG"]) expect.soft(await findings(page), `${what}, ${look.name}`).toEqual([]);
  }
}
