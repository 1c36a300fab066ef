import type { Page } from "@playwright/test";

/** The elements that make the page wider than the screen, widest first: nobody should have to scroll sideways. */
export const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const excess = (one: Element) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width === 0 ? 0 : Math.max(right - clientWidth, -left);
    };
    return [...document.querySelectorAll("main *, footer *")]
      .filter((one) => excess(one) > 0)
      .sort((a, b) => excess(b) - excess(a))
      .slice(0, 4)
      .map((one) => `${Math.round(excess(one))} px too wide: ${one.outerHTML.slice(0, 140)}`);
  });
