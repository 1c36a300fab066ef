import type { PageRef } from "@/domain/kinds/names";
import { translator } from "@/i18n/translator";
import { expect, test } from "../fixtures";

const addresses = [
  ["a page that nobody has written", "/event/no-such-lamp"],
  ["the history of a page that nobody has written", "/event/no-such-lamp/history"],
  ["a kind of page that there is not", "/lamp/karachi"],
  ["a revision that there is not", "/place/karachi/rev/999"],
  ["a difference with a revision that there is not", "/place/karachi/diff?from=1&to=999"],
  ["a proposal that there is not", "/changeset/999999"],
  ["a proposal of a made-up name", "/changeset/%27%3E%3Cb%3E"],
  ["the one-time address of a wiki that has its administrator", "/set-up?token=anything"],
] as const;

for (const [what, path] of addresses)
  test(`a reader who asks for ${what} is told so in their language`, async ({ page, article, language }) => {
    const answer = await page.goto(`/${language}${path}`);
    expect(answer?.status()).toBe(404);
    await expect(article.title).toHaveText(translator(language)("errors.notFound.title"));
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(article.main.getByRole("search").getByLabel(translator(language)("search.label"))).toBeVisible();
  });

test("a language that the wiki does not speak is not found @once", async ({ page }) => {
  const answer = await page.goto("/xx/event/karachi-police-office-attack");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("main")).toContainText(/[^\s]/);
});

test("somebody else's draft is as if it were not there", async ({ given, become, changeset, language }) => {
  const { id } = await given.aDraft({ by: "editor" });
  for (const who of ["reader", "otherEditor", "moderator"] as const) {
    await become(who);
    const answer = await changeset.open(id);
    expect(answer?.status(), who).toBe(404);
    await expect(changeset.title).toHaveText(translator(language)("errors.notFound.title"));
  }
  await become("editor");
  const answer = await changeset.open(id);
  expect(answer?.status()).toBe(200);
  await expect(changeset.state("draft")).toBeVisible();
});

test("whoever misses a page can begin it there", async ({ become, article, editor, page, language }) => {
  const ref: PageRef = "place/no-such-harbour";
  await article.open(ref);
  await article.createPage();
  await expect(page).toHaveURL(new RegExp(`/${language}/new/place\\?slug=no-such-harbour`));
  await become("editor");
  await page.reload();
  await editor.titleIn(language).fill("An invented harbour");
  await expect(editor.slug).toHaveValue("no-such-harbour");
});
