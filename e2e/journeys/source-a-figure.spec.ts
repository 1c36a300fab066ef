import { AxeBuilder } from "@axe-core/playwright";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { expect, test } from "../fixtures";
import { unique } from "../given";

test("an editor corrects a figure with a new source from the page of the event, and finds the proposal as meant", async ({
  page,
  given,
  become,
  article,
  editor,
  changeset,
  language,
}) => {
  const t = translator(language);
  const { event } = await given.aPublishedEvent();
  const title = unique("Port courier on the lamp");
  await become("editor");
  await article.open(event);
  await article.main.locator("details.trace summary").first().click();
  // The script of the editor comes late, as over a slow line.
  let sendScript = () => {};
  const isTyped = new Promise<void>((resolve) => {
    sendScript = resolve;
  });
  await page.route("**/assets/edit-*.js", (route) => isTyped.then(() => route.continue()));
  await article.main
    .locator("details.trace[open]")
    .getByRole("link", { name: t("reading.status.suggest"), exact: true })
    .click();

  const claim = editor.main.locator("details[data-claim]:visible");
  await expect(claim).toHaveCount(1);
  await expect(editor.howReviewWorks).toBeVisible();
  await editor.numberOfClaim(1, "injured").fill("أكثر من ٥");
  sendScript();
  await expect(claim.getByText(t("sourcing.understood", { words: "" }).trim()).first()).toContainText("5");
  await expect(claim.locator(".effect")).toContainText("5");

  const fresh = editor.main.locator("#newSource");
  await fresh.locator("summary").first().click();
  await fresh.getByLabel(t("sourcing.newSource.name"), { exact: true }).fill(title);
  await fresh.getByLabel(t("reading.source.published"), { exact: true }).fill("30 January 2023");
  await fresh
    .getByLabel(t("sourcing.newSource.text"), { exact: true })
    .fill("Port courier\n\nMore than 5 visitors were hurt.");
  await claim.getByLabel(t("edit.claim.source"), { exact: true }).fill("new");
  await claim.getByLabel(t("edit.claim.paragraph"), { exact: true }).fill("2");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  await editor.proposalTitle.fill(unique("Correct the injured"));
  await editor.reason.fill("A newer report counts more.");
  await editor.submit();
  await expect(changeset.state("submitted")).toBeVisible();
  await expect(changeset.main).toContainText(title);
});

test("claims are added by keyboard, each resting where the one before it rests", async ({
  page,
  given,
  become,
  editor,
  language,
}) => {
  const t = translator(language);
  const { event, page: source } = await given.aPublishedEvent();
  await become("editor");
  await page.goto(paths.edit(language, event));
  const property = editor.main.getByLabel(t("edit.claim.property"), { exact: true });
  const last = editor.main.locator("details[data-claim]").last();
  await property.selectOption("deaths");
  await property.press("Enter");
  await expect(last).toHaveAttribute("data-property", "deaths");
  await expect(last.locator("[data-understand]").first()).toBeFocused();
  await page.keyboard.type("at least 3");
  await last.getByLabel(t("edit.claim.source"), { exact: true }).fill(source);
  await last.getByLabel(t("edit.claim.paragraph"), { exact: true }).fill("3");
  await page.keyboard.press("Control+Enter");
  await expect(property).toBeFocused();
  await property.selectOption("missing");
  await property.press("Enter");
  await expect(last).toHaveAttribute("data-property", "missing");
  await expect(last.getByLabel(t("edit.claim.source"), { exact: true })).toHaveValue(source);
});
