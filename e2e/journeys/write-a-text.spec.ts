import { AxeBuilder } from "@axe-core/playwright";
import { paths } from "@/i18n/paths";
import { expect, test } from "../fixtures";
import { unique } from "../given";
import { keysOf } from "../people";

test("A2: words survive a browser that is killed, are offered elsewhere with their time, and the page is as it was", async ({
  given,
  become,
  editor,
  article,
  browser,
  page,
  language,
}) => {
  const { event } = await given.aPublishedEvent();
  const text = unique("A bench broke as well");
  await become("editor");
  const elsewhere = await browser.newContext();
  await elsewhere.addCookies([...keysOf("editor").cookies]);
  const other = await elsewhere.newPage();
  await other.goto(paths.edit(language, event));
  await other.locator(".cm-content").first().fill(text);
  await expect(other.locator(".keep-state")).not.toBeEmpty();
  await expect(other).toHaveURL(/draft=/);
  await elsewhere.close();

  await editor.open(event);
  await expect(editor.bodyIn(language)).not.toContainText(text);
  await editor.goOnWithUnsent();
  await expect(editor.bodyIn(language)).toContainText(text);
  await article.open(event);
  await expect(page.getByRole("main")).not.toContainText(text);

  await page.goto(paths.drafts(language));
  await page.getByRole("main").locator(`a[href*="${event}/edit"]`).click();
  await expect(editor.bodyIn(language)).toContainText(text);
});

test("words typed without a connection stay in the browser, are not sent, and come back", async ({
  given,
  become,
  editor,
  context,
  page,
  language,
  troubles,
}) => {
  const { event } = await given.aPublishedEvent();
  const text = unique("A window broke");
  await become("editor");
  await editor.open(event);
  await context.setOffline(true);
  await editor.bodyIn(language).fill(text);
  await expect(editor.keptOffline).toBeVisible();
  await editor.submit();
  await expect(editor.alert).toBeVisible();
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);

  const again = await context.newPage();
  await again.goto(paths.edit(language, event));
  await again.getByRole("alert").getByRole("button").first().click();
  await expect(again.locator(".cm-content").first()).toContainText(text);
  // What a browser says without a connection is no trouble, nor that the server never had these words.
  const expected = /ERR_INTERNET_DISCONNECTED|^404 for .*autosaves/;
  troubles.splice(0, troubles.length, ...troubles.filter((one) => !expected.test(one)));
});

test("two tabs never overwrite each other: the later one goes on as a text of its own and says so", async ({
  given,
  become,
  editor,
  context,
  language,
  troubles,
}) => {
  const { event } = await given.aPublishedEvent();
  const [one, two] = [unique("From one tab"), unique("From the other")];
  await become("editor");
  await editor.open(event);
  const tab = await context.newPage();
  await tab.goto(paths.edit(language, event));
  await editor.bodyIn(language).fill(one);
  await expect(editor.savedOnTheServer).toBeVisible();
  await tab.locator(".cm-content").first().fill(two);
  await expect(tab.getByRole("alert").getByRole("link")).toBeVisible();
  await expect(tab).toHaveURL(/draft=/);

  await editor.page.reload();
  await expect(editor.bodyIn(language)).toContainText(one);
  await editor.goOnWithUnsent();
  await expect(editor.bodyIn(language)).toContainText(two);
  // That is how the server says that somebody else has saved.
  troubles.splice(0, troubles.length, ...troubles.filter((trouble) => !/409 for .*autosaves/.test(trouble)));
});

test("links, citations and figures are completed by name, and loaded words are exchanged with one key", async ({
  given,
  become,
  editor,
  page,
  language,
}) => {
  const { event, slug, source, title } = await given.aPublishedEvent();
  await become("editor");
  await editor.open(event);
  const body = editor.bodyIn(language);
  await body.fill("");
  await body.pressSequentially(`[[${language === "ar" ? slug : title.toLowerCase()}`);
  await editor.completions.filter({ hasText: slug }).first().click();
  await expect(body).toContainText(`[[event/${slug}]]`);

  await body.pressSequentially(` [@${source}`);
  await editor.completions.filter({ hasText: source }).first().click();
  await editor.completions.filter({ hasText: "¶ 1" }).first().click();
  await expect(body).toContainText(new RegExp(`\\[@${source}[,،] ¶1\\]`));

  await body.pressSequentially(" {{");
  await editor.completions.filter({ hasText: "injured" }).first().click();
  await expect(body).toContainText("{{injured}}");

  const loaded = language === "ar" ? "استشهد أربعة في القاعة." : "The barbaric lamp fell.";
  await body.pressSequentially(`\n\n${loaded}`);
  await expect(editor.findings.getByRole("listitem").first()).toBeVisible();
  await expect(page.locator(".cm-lintRange").first()).toBeVisible();
  await editor.findings.getByRole("button").first().click();
  await expect(body).not.toContainText(language === "ar" ? "استشهد" : "barbaric");
});

test("every state of the text editor can be used by everybody", async ({ become, editor, page, language }) => {
  await become("editor");
  await editor.open("event/kalat-armed-assault");
  const faults = async (state: string) => {
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).analyze();
    expect
      .soft(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`),
        state,
      )
      .toEqual([]);
  };
  await expect(editor.bodyIn(language)).toBeVisible();
  await editor.tool("find", language).click();
  await faults("finding and replacing");
  await page.keyboard.press("Escape");
  await editor.bodyIn(language).press("ControlOrMeta+End");
  await editor.bodyIn(language).pressSequentially("\n\n[[karachi");
  await expect(editor.completions.first()).toBeVisible();
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await faults("completing, in the dark");
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 360, height: 740 });
  await editor.usePlainField();
  await faults("the plain field, on a phone");
});
