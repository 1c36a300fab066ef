import { eventTypes } from "@/domain/claims/vocabularies";
import { kinds } from "@/domain/kinds";
import { otherLocale } from "@/i18n/direction";
import { translator } from "@/i18n/translator";
import { expect, test } from "../fixtures";

test.use({ javaScriptEnabled: false });

test("a reader whose browser runs no script narrows a list, follows a note to its source and back, reads what changed and changes the language", async ({
  page,
  front,
  article,
  history,
  header,
  given,
  language,
}) => {
  const main = article.main;
  await front.open();
  await header.banner.getByRole("link", { name: kinds.event.plural[language], exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${language}/event$`));
  const all = await main.getByRole("article").count();

  const bombing = eventTypes.bombing[language];
  const types = main.locator("details").filter({ hasText: translator(language)("search.facet.type") });
  await types.locator("summary").click();
  await types.getByRole("link", { name: bombing, exact: true }).click();
  await expect(page).toHaveURL(/\?type=bombing$/);
  const chosen = main.locator("[aria-current]").filter({ hasText: bombing });
  await expect(chosen).toBeVisible();
  const fewer = main.getByRole("article");
  expect(await fewer.count()).toBeLessThan(all);
  await expect(fewer.first()).toContainText(bombing);
  await chosen.click();
  await expect(page).toHaveURL(new RegExp(`/${language}/event$`));

  const ref = "event/peshawar-mosque-bombing";
  await article.open(ref);
  const description = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(description ?? "")).toMatchObject({ "@type": "WebPage", mainEntity: { "@type": "Event" } });
  const note = main.locator(".prose sup a").first();
  const place = await note.getAttribute("href");
  await note.click();
  const line = main.locator(`[id="${place?.slice(1)}"]`);
  await expect(line).toBeInViewport();
  await line.locator(`a[href*="/${language}/source/"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`/${language}/source/[a-z0-9-]+#p-`));
  await page.goBack();
  await line.locator("a.back").first().click();
  await expect(note).toBeInViewport();

  const { event, slug, title } = await given.aPageOfTwoRevisions();
  await header.searchBox.fill(title);
  await header.searchBox.press("Enter");
  await main.locator(`a[href="/${language}/${event}"]`).first().click();
  await article.history();
  await history.compareWithTheOneBefore(2);
  await expect(main.locator("ins, del").first()).toBeVisible();
  await header.switchLanguage();
  await expect(page).toHaveURL(new RegExp(`/${otherLocale(language)}/event/${slug}/diff`));
});
