import type { Page } from "@playwright/test";

/** Whether the page is wider than the screen, and what makes it so, widest first: nobody should have to scroll sideways. */
export const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const excess = (one: Element) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width === 0 ? 0 : Math.max(right - clientWidth, -left);
    };
    const wide = [...document.querySelectorAll("body *")]
      .filter((one) => excess(one) > 0)
      .sort((a, b) => excess(b) - excess(a))
      .slice(0, 4)
      .map((one) => `${Math.round(excess(one))} px too wide: ${one.outerHTML.slice(0, 140)}`);
    // Words may run out of their box although no box is too wide.
    return [`The page is ${scrollWidth} px wide on a screen of ${clientWidth} px.`, ...wide];
  });
