import { expect, test } from "../fixtures";

for (const script of ["with", "without"] as const)
  test.describe(`${script} script`, () => {
    test.use({ javaScriptEnabled: script === "with" });

    test("a reader follows a figure from the front page to the paragraph it stands in", async ({
      page,
      front,
      article,
      language,
    }) => {
      await front.open();
      const example = (await front.tracedExample.getByRole("link").first().textContent()) ?? "";
      await front.openExample();
      await expect(article.title).toHaveText(example);

      const report = article.reports("deaths").first();
      await expect(report).toContainText(/[0-9]/);
      const card = await article.openCard(report);
      await expect(card).toBeVisible();

      const citation = card.getByRole("link").first();
      const paragraph = Number(/¶ (\d+)/.exec((await citation.textContent()) ?? "")?.[1]);
      await citation.click();
      await expect(page).toHaveURL(new RegExp(`/${language}/source/[a-z0-9-]+#p-${paragraph}$`));
      await expect(article.paragraph(paragraph)).toBeInViewport();
    });

    test("a figure keeps its qualifier and its digits wherever it stands", async ({ article, given, language }) => {
      const { event } = await given.aPublishedEvent();
      await article.open(event);
      const report = article.reports("injured").first();
      await expect(report).toContainText(language === "ar" ? "4 على الأقل" : "at least 4");
      await expect(report).toContainText(language === "ar" ? "مكتب المرفأ" : "The harbour office");
      await expect(report.getByRole("link", { name: "¶ 3" })).toBeVisible();
    });
  });

test("a reader changes the language and stays on the page", async ({ page, header, article, given, language }) => {
  const { slug, event } = await given.aPublishedEvent();
  await article.open(event);
  await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
  await header.switchLanguage();
  const other = language === "ar" ? "en" : "ar";
  await expect(page).toHaveURL(new RegExp(`/${other}/event/${slug}$`));
  await expect(page.locator("html")).toHaveAttribute("lang", other);
  await expect(article.title).toContainText(slug);
});
