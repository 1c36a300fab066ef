import { expect, test } from "../fixtures";
import { hostilePayloads, sampleOf } from "../hostile";
import { caughtOn, publishHostilePages, setTraps } from "../hostile-pages";

const payloads = hostilePayloads();

test.describe("hostile text @once", () => {
  test.skip(!payloads, "The attack strings are not at hand.");
  test.setTimeout(150_000);

  test("published wherever people write, it runs nowhere", async ({ page, context, given, become }) => {
    const sample = sampleOf(payloads ?? [], 120);
    expect(sample.length).toBe(120);
    await setTraps(context);
    const { refs, published, waiting } = await publishHostilePages(given, sample);

    const addresses = refs.flatMap((ref, index) => {
      const locale = index % 2 === 0 ? "en" : "ar";
      return [`/${locale}/${ref}`, `/${locale}/${ref}/history`, `/${locale}/${ref}/edit`, `/${locale}/${ref}/claims`];
    });
    for (const address of [...addresses, "/ar/group", "/en/group", "/en/recent", "/ar"]) {
      await page.goto(address);
      await expect(page.getByRole("main")).toContainText(/\S/);
      expect(await caughtOn(page), address).toEqual([]);
    }
    await become("moderator");
    for (const { id } of [...published, waiting])
      for (const locale of ["ar", "en"]) {
        await page.goto(`/${locale}/changeset/${id}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect(await caughtOn(page), `changeset ${id}`).toEqual([]);
      }
    await page.goto("/en/review");
    expect(await caughtOn(page), "the queue").toEqual([]);
  });

  test("searched for, it runs nowhere", async ({ page, context }) => {
    await setTraps(context);
    for (const [index, payload] of sampleOf(payloads ?? [], 60).entries()) {
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
