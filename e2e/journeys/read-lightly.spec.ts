import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";

/** What came over the wire for a first visit, by type, in bytes as they were sent. */
async function visit(page: Page, address: string) {
  const sizes: { type: string; url: string; bytes: number }[] = [];
  const pending: Promise<void>[] = [];
  page.on("requestfinished", (request) => {
    // The browser asks for the icon of its tab by itself, when everything else is there.
    if (new URL(request.url()).pathname === "/icon.svg") return;
    pending.push(
      request.sizes().then(({ responseBodySize }) => {
        sizes.push({ type: request.resourceType(), url: request.url(), bytes: responseBodySize });
      }),
    );
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await Promise.all(pending);
  const sum = (type: string) => sizes.filter((one) => one.type === type).reduce((all, { bytes }) => all + bytes, 0);
  return { sizes, script: sum("script"), font: sum("font"), all: sizes.reduce((all, { bytes }) => all + bytes, 0) };
}

/** How much of the screen has moved since the page was opened, counted as browsers count it. */
const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => tell(list.getEntries()));
        const tell = (entries: readonly PerformanceEntry[]) =>
          resolve(entries.reduce((sum, entry) => sum + ("value" in entry ? Number(entry.value) : 0), 0));
        observer.observe({ type: "layout-shift", buffered: true });
        // Buffered entries come before the second frame; a page where nothing moved has none.
        requestAnimationFrame(() => requestAnimationFrame(() => tell(observer.takeRecords())));
      }),
  );

/** Rules of the whole style sheet that concern an element of the page and do not stand in the page. */
async function missingStyles(page: Page, language: string) {
  const elsewhere = await (await page.request.get(`/${language}/sign-in`)).text();
  const address = /<link rel="stylesheet" href="([^"]+)"/.exec(elsewhere)?.[1] ?? "";
  const whole = await (await page.request.get(address)).text();
  return page.evaluate(async (css) => {
    const flat = (rules: CSSRuleList): CSSStyleRule[] =>
      [...rules].flatMap((rule) =>
        rule instanceof CSSStyleRule ? [rule] : rule instanceof CSSGroupingRule ? flat(rule.cssRules) : [],
      );
    const states = /::[\w-]+(?:\([^)]*\))?|:(?:hover|focus[\w-]*|active|visited|target|open|checked|disabled)/g;
    const concerns = ({ selectorText }: CSSStyleRule) => {
      try {
        return document.querySelector(selectorText.replace(states, "")) !== null;
      } catch {
        return false;
      }
    };
    const rules = flat((await new CSSStyleSheet().replace(css)).cssRules).filter(concerns);
    const here = new Set(
      [...document.styleSheets].flatMap((sheet) => flat(sheet.cssRules)).map((rule) => rule.cssText),
    );
    return { concern: rules.length, missing: rules.map((rule) => rule.cssText).filter((text) => !here.has(text)) };
  }, whole);
}

for (const path of ["/event/karachi-police-office-attack", "/source/karachi-police-office-report", "/place/karachi"])
  test(`a first visit to ${path} carries little, no framework, and every rule of style that it needs`, async ({
    page,
    language,
  }) => {
    const { sizes, script, font, all } = await visit(page, `/${language}${path}`);
    const told = sizes.map(({ type, url, bytes }) => `${type} ${bytes} ${url}`).join("\n");
    expect(script, told).toBeLessThanOrEqual(12_000);
    expect(script, told).toBeGreaterThan(0);
    expect(font, told).toBeLessThanOrEqual(80_000);
    expect(all - font, told).toBeLessThanOrEqual(50_000);
    expect(sizes.length, told).toBeLessThanOrEqual(6);
    await expect(page.locator('script[src*="/_next/"]')).toHaveCount(0);
    expect(await page.content()).not.toContain("__next_f");
    expect(sizes.filter(({ type }) => type === "stylesheet")).toEqual([]);
    const { concern, missing } = await missingStyles(page, language);
    expect(concern).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

for (const path of ["", "/event", "/event/karachi-police-office-attack", "/search?q=karachi"])
  test(`nothing moves under whoever opens ${path || "the front page"} for the first time`, async ({
    page,
    language,
  }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    // The fonts come late, as over a slow line.
    let held = 0;
    await page.route(/\.woff2$/, async (route) => {
      held++;
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
      await route.continue();
    });
    await page.goto(`/${language}${path}`, { waitUntil: "networkidle" });
    expect(held).toBeGreaterThan(0);
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.01);
  });

test("the keys of a reading page lead to the search, the editor, the history and their own list", async ({
  page,
  article,
  header,
  language,
}) => {
  const ref = "event/karachi-police-office-attack";
  await article.open(ref);
  await page.keyboard.press("/");
  await expect(header.searchBox).toBeFocused();
  await page.keyboard.type("e");
  await expect(header.searchBox).toHaveValue("e");
  // What is suggested lies over the title until it is sent away.
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await article.title.click();

  await page.keyboard.press("?");
  await expect(header.keys).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(header.keys).toBeHidden();

  await page.keyboard.press("h");
  await expect(page).toHaveURL(new RegExp(`/${language}/${ref}/history$`));
  await page.goBack();
  await page.keyboard.press("e");
  await expect(page).toHaveURL(new RegExp(`/${language}/${ref}/edit$`));
});

test("the same bytes are sent to everybody who reads an article", async ({
  page,
  become,
  header,
  article,
  language,
}) => {
  const address = `/${language}/event/karachi-police-office-attack`;
  const plain = await (await page.request.get(address)).text();
  await become("moderator");
  await article.open("event/karachi-police-office-attack");
  await expect(header.signedInAs("Layla Mansour")).toBeVisible();
  const cookies = await page.context().cookies();
  const signedIn = await page.request.get(address, {
    headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") },
  });
  expect(await signedIn.text()).toBe(plain);
});
