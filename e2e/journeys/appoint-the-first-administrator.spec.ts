import { expect, test } from "../fixtures";
import { aFreshWiki } from "../fresh-wiki";
import { password } from "../people";

test("the address of the first start makes its reader the administrator, once", async ({
  page,
  setUpPage,
  account,
  header,
  language,
}) => {
  const wiki = await aFreshWiki();
  try {
    await page.goto(`${wiki.url}/${language}`);
    await expect(header.signIn).toBeVisible();
    const address = await wiki.firstAdministrator(language);
    await page.goto(address);
    await setUpPage.begin("Rahim Dar", "password", { closed: true });
    await expect(setUpPage.alert.first()).toBeVisible();
    await setUpPage.begin("Rahim Dar", password, { closed: true });
    await expect(account.title).toHaveText("Rahim Dar");
    await expect(header.signedInAs("Rahim Dar")).toBeVisible();

    const again = await page.goto(address);
    expect(again?.status()).toBe(404);
    const me = await page.request.get(`${wiki.url}/api/v1/me`);
    expect(await me.json()).toMatchObject({ name: "Rahim Dar", role: "admin" });
    const closed = await page.request.get(`${wiki.url}/${language}/sign-up`);
    expect(await closed.text()).not.toContain('name="password"');
  } finally {
    await wiki.stop();
  }
});
