import { otherLocale } from "@/i18n/direction";
import { expect, test } from "../fixtures";
import { tabTo } from "../tab-to";

for (const script of ["with", "without"] as const)
  test.describe(`${script} script`, () => {
    test.use({ javaScriptEnabled: script === "with" });

    test("a reader without a mouse finds an event, opens the card of a figure, compares two revisions and changes the language", async ({
      page,
      front,
      article,
      history,
      header,
      given,
      language,
    }) => {
      const { event, slug, title } = await given.aPageOfTwoRevisions();
      const press = (key: string) => page.keyboard.press(key);

      await front.open();
      await tabTo(page, front.searchBox);
      await page.keyboard.type(title);
      await press("Enter");
      await expect(page).toHaveURL(new RegExp(`/${language}/search`));
      await tabTo(page, article.main.locator(`a[href="/${language}/${event}"]`).first());
      await press("Enter");
      await expect(page).toHaveURL(new RegExp(`/${language}/${event}$`));

      const report = article.reports("injured").first();
      await tabTo(page, article.opener(report));
      await press("Enter");
      await expect(article.card(report)).toBeVisible();

      await article.open(event);
      await tabTo(page, article.historyLink);
      await press("Enter");
      await expect(history.revision(1)).toBeVisible();
      await tabTo(page, history.compareLink(2));
      await press("Enter");
      await expect(page).toHaveURL(/\/diff\?from=1&to=2$/);
      await expect(article.main.locator("del, ins").first()).toBeVisible();

      await tabTo(page, header.languageSwitch);
      await press("Enter");
      const other = otherLocale(language);
      await expect(page).toHaveURL(new RegExp(`/${other}/event/${slug}/diff`));
      await expect(page.locator("html")).toHaveAttribute("lang", other);
    });
  });
