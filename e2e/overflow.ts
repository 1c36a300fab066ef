import type { Page } from "@playwright/test";

/** Pixels by which the page is wider than the screen: nobody should have to scroll sideways. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
