import { kindNames } from "@/domain/kinds/names";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { expect, test } from "../fixtures";
import { anEvent, unique } from "../given";
import { passesAsItStands, passesEverywhere } from "../passes-axe";

const text = "A lamp of brass\n\nIt fell and hurt at least 4 visitors. It was shut.\n\nShare this article";

test("an empty page of every kind can be written by everybody, and one that looks like another", async ({
  page,
  become,
  editor,
  language,
}) => {
  await become("editor");
  for (const kind of kindNames) await passesEverywhere(page, paths.newPage(language, kind));
  await page.goto(paths.newPage(language, "place"));
  await editor.titleIn(language).pressSequentially(language === "ar" ? "كراتشي" : "Karachi");
  await expect(page.locator("[data-similar]")).toBeVisible();
  await passesAsItStands(page, "a page that looks like another");
});

test("claims from a text, claims that were begun and an item that is mended alone can be used by everybody", async ({
  page,
  given,
  become,
  language,
}) => {
  const { event, page: source } = await given.aPublishedEvent();
  await become("moderator");
  const address = paths.sourceText(language, source);
  await page.goto(address);
  const field = page.locator("textarea[name=text]");
  await field.fill(text);
  await page.locator("form").filter({ has: field }).locator("button[type=submit]").click();
  await expect(page.locator("#p-2")).toBeVisible();
  const edit = paths.edit(language, event);
  for (const path of [
    address,
    `${edit}?claim=injured&source=${source}&paragraph=2&said=at+least+4`,
    `${edit}?claim=date&source=${source}&said=some+day`,
    `${edit}?only=choose`,
    `${edit}?fix=${encodeURIComponent(language === "ar" ? "سقط مصباح" : "A lamp fell")}`,
  ])
    await passesEverywhere(page, path);
  await page.goto(`${edit}?only=choose`);
  const alone = page.locator('a[href*="only=claim."]').first();
  await passesEverywhere(page, (await alone.getAttribute("href")) ?? "");
});

test("the work on a page can be done by everybody: a new source, findings, a preview, a draft that is recovered, two tabs", async ({
  page,
  context,
  given,
  become,
  editor,
  language,
  troubles,
}) => {
  const t = translator(language);
  const { event } = await given.aPublishedEvent();
  await become("editor");
  await editor.open(event);
  const fresh = editor.main.locator("#newSource");
  await fresh.locator("summary").first().click();
  await fresh.getByLabel(t("sourcing.newSource.name"), { exact: true }).fill(unique("Courier"));
  await fresh.getByLabel(t("sourcing.newSource.text"), { exact: true }).fill(text);
  const loaded = language === "ar" ? "استشهد أربعة في القاعة." : "The barbaric lamp fell.";
  await editor.bodyIn(language).fill(loaded);
  await editor.unfold("injured");
  await expect(editor.findings.getByRole("listitem").first()).toBeVisible();
  await fresh.locator("[data-numbered] summary").click();
  await passesAsItStands(page, "a new source and findings");

  await expect(editor.savedOnTheServer).toBeVisible();
  await editor.showPreview();
  await expect(editor.preview).toBeVisible();
  await passesAsItStands(page, "the preview with what will change");
  await passesEverywhere(page, paths.drafts(language));
  await editor.open(event);
  const tab = await context.newPage();
  await tab.goto(paths.edit(language, event));
  await passesAsItStands(tab, "other unsent texts of the page");
  await editor.goOnWithUnsent();
  await expect(editor.bodyIn(language)).toContainText(loaded);
  await passesAsItStands(page, "a draft that was recovered");
  await tab.goto(page.url());
  await expect(tab.locator(".cm-content").first()).toContainText(loaded);
  await editor.bodyIn(language).fill(unique("From one tab"));
  await expect(editor.savedOnTheServer).toBeVisible();
  await tab.locator(".cm-content").first().fill(unique("From the other"));
  await expect(tab.getByRole("alert").getByRole("link")).toBeVisible();
  await passesAsItStands(tab, "two tabs with one text");
  await tab.close();
  // That is how the server says that somebody else has saved.
  troubles.splice(0, troubles.length, ...troubles.filter((trouble) => !/409 for .*autosaves/.test(trouble)));
});

test("a language that was left behind can be brought up to the other by everybody", async ({
  page,
  given,
  become,
  language,
}) => {
  const { slug, source, title, event } = await given.aPublishedEvent();
  const summary = { ar: "سقط مصباح في قاعة المرفأ.", en: "A lamp fell in the old hall, and it was shut." };
  const changed = { ...anEvent({ slug, source, title, more: { summary } }), base: 1 };
  const proposed = await given.propose({ title: `Tell more of ${title}`, reason: "It says so.", changes: [changed] });
  await given.review(proposed, "approve");
  await become("editor");
  await page.goto(paths.edit(language, event));
  await expect(page.locator("#languages[open]")).toBeVisible();
  await passesAsItStands(page, "a language that was left behind");
});
