import { expect, test } from "../fixtures";
import { hostilePayloads, sampleOf } from "../hostile";
import { caughtOn, publishHostilePages, setTraps } from "../hostile-pages";
import { tooWide } from "../overflow";

const payloads = hostilePayloads();

test.describe("hostile text @once-in-english", () => {
  test.skip(!payloads, "The attack strings are not at hand.");
  test.setTimeout(150_000);

  test("published wherever people write, it runs nowhere", async ({ page, context, given, become }) => {
    const sample = sampleOf(payloads ?? [], 120);
    expect(sample.length).toBe(120);
    await setTraps(context);
    const { pages, corrected, changesets } = await publishHostilePages(given, sample);

    const see = async (address: string, title?: string) => {
      await page.goto(address);
      await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toHaveText(title ?? /\S/);
      expect(await caughtOn(page), address).toEqual([]);
      expect.soft(await tooWide(page), `${address} is wider than a phone`).toEqual([]);
    };
    await page.setViewportSize({ width: 360, height: 740 });
    for (const [index, { ref, titles }] of pages.flat().entries()) {
      const locale = index % 2 === 0 ? "en" : "ar";
      await see(`/${locale}/${ref}`, titles[locale]);
      if (index % 5 === 0)
        for (const tail of ["history", "edit", "claims", "links"]) await see(`/${locale}/${ref}/${tail}`);
    }
    for (const { ref } of corrected) for (const tail of ["diff?from=1&to=2", "rev/1"]) await see(`/en/${ref}/${tail}`);
    for (const address of ["/ar/group", "/en/group", "/en/recent", "/ar"]) await see(address);
    await become("moderator");
    for (const { id } of changesets) await see(`/en/changeset/${id}`);
    await see("/ar/review");
  });

  test("a trap that is stepped on snaps", async ({ page, context }) => {
    await setTraps(context);
    await page.goto("/en");
    expect(await caughtOn(page)).toEqual([]);
    await page.evaluate(() => {
      alert(1);
      document.querySelector("main")?.insertAdjacentHTML("beforeend", '<a href="javascript:prompt()">x</a>');
    });
    expect(await caughtOn(page)).toEqual(["alert(1)", '<a href="javascript:prompt()">x</a>']);
  });

  test("searched for, it runs nowhere", async ({ page, context }) => {
    await setTraps(context);
    for (const [index, payload] of sampleOf(payloads ?? [], 40).entries()) {
      const q = payload.slice(0, 500);
      await page.goto(`/${index % 2 === 0 ? "ar" : "en"}/search?q=${encodeURIComponent(q)}`);
      await expect(page.getByRole("main")).toContainText(/\S/);
      expect(await caughtOn(page), q).toEqual([]);
    }
  });

  test("typed as a name, it comes back as text", async ({ page, context, signInPage, signUpPage }) => {
    await setTraps(context);
    for (const payload of sampleOf(payloads ?? [], 4)) {
      const name = payload.replace(/\s+/g, " ").slice(0, 200);
      await signInPage.open();
      await signInPage.signIn(name, "not the right password");
      await expect(signInPage.alert).toBeVisible();
      await expect(signInPage.name).toHaveValue(name);
      expect(await caughtOn(page), name).toEqual([]);
    }
    const name = `<img src=x onerror=alert(1)>`;
    await signUpPage.open();
    await signUpPage.signUp(name, "a lamp above the quiet harbour");
    await expect(signUpPage.name).toHaveValue(name);
    expect(await caughtOn(page), name).toEqual([]);
  });
});
