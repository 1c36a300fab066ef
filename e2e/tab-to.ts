import { expect, type Locator, type Page } from "@playwright/test";

/** Goes on with the Tab key, as somebody without a mouse does, until the element has the focus. */
export async function tabTo(page: Page, target: Locator, most = 150) {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, `reached by ${most} presses of Tab`).toBeFocused();
}
