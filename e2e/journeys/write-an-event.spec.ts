import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { expect, test } from "../fixtures";
import { anEvent, aSource, unique } from "../given";

/** On a phone in Arabic and on a desk in English. */
const sizes = { ar: { width: 390, height: 780 }, en: { width: 1280, height: 900 } };

const report = `Harbour courier, Tuesday

On 30 January 2023 a lamp of brass fell in the old hall of the port.

More than 5 visitors were hurt and two died, a clerk of the port said.

It took three hours to clear the hall.`;

test("an editor writes a new event from a new report, with six claims, and it waits for review", async ({
  page,
  become,
  editor,
  changeset,
  language,
}) => {
  const t = translator(language);
  const slug = unique("brass-lamp");
  const outlet = unique("Harbour courier");
  await page.setViewportSize(sizes[language]);
  await become("editor");
  await page.goto(paths.newPage(language, "event"));
  await editor.slug.fill(slug);
  await editor.titleIn(language).fill(`${outlet} lamp`);
  await editor.summaryIn(language).fill("A lamp fell in a hall of the port.");

  const fresh = editor.main.locator("#newSource");
  await fresh.locator("summary").first().click();
  await fresh.getByLabel(t("sourcing.newSource.name"), { exact: true }).fill(`${outlet} on the lamp`);
  await fresh.getByLabel(t("reading.source.published"), { exact: true }).fill("31 January 2023");
  await fresh.getByLabel(t("sourcing.newSource.text"), { exact: true }).fill(`${outlet}\n\n${report}`);

  // The text is under its numbers as soon as somebody pauses, and cited words stand beside their claim.
  const numbered = fresh.locator("[data-numbered]");
  await expect(numbered).toBeVisible();
  await numbered.locator("summary").click();
  await expect(numbered.getByRole("listitem")).toHaveCount(5);
  await expect(numbered.getByRole("listitem").last()).toContainText("three hours");

  const property = editor.main.getByLabel(t("edit.claim.property"), { exact: true });
  const last = editor.main.locator("details[data-claim]").last();
  const paragraph = last.getByLabel(t("edit.claim.paragraph"), { exact: true });
  const begin = async (key: string) => {
    await property.selectOption(key);
    await property.press("Enter");
    await expect(last).toHaveAttribute("data-property", key);
  };
  const says = (key: string) => last.locator(`[name$=".value.${key}"]`);
  await begin("date");
  await says("said").fill("30 January 2023");
  await last.getByLabel(t("edit.claim.source"), { exact: true }).fill("new");
  await paragraph.fill("3");
  await begin("type");
  await says("key").selectOption("bombing");
  await begin("location");
  // A place without a page, by its name in the list of places.
  await says("ref").fill(language === "ar" ? "ماستونغ" : "Mastung");
  await begin("injured");
  await says("said").fill(language === "ar" ? "أكثر من ٥" : "more than 5");
  await paragraph.fill("4");
  await paragraph.press("Tab");
  await expect(last.locator("blockquote mark").filter({ hasText: "5" })).toBeVisible();
  await begin("deaths");
  await says("said").fill(language === "ar" ? "اثنان" : "two");
  await begin("duration");
  await says("said").fill(language === "ar" ? "ثلاث ساعات" : "three hours");
  await paragraph.fill("5");
  await expect(editor.main.locator("details[data-claim]")).toHaveCount(6);
  // The source and the paragraph of one claim are offered to the next.
  await expect(last.getByLabel(t("edit.claim.source"), { exact: true })).toHaveValue("source/new");

  await editor.proposalTitle.fill(`Add the ${outlet} lamp`);
  await editor.reason.fill("A new report tells of it.");
  await editor.submit();
  await expect(changeset.state("submitted")).toBeVisible();
  await expect(changeset.main).toContainText(`${outlet} on the lamp`);
  const { searchParams, pathname } = new URL(page.url());
  expect(searchParams.size, pathname).toBe(0);
  const answer = await page.request.get(`/api/v1${pathname.replace(/^\/(?:ar|en)\/changeset/, "/changesets")}`);
  const { items } = await answer.json();
  expect(items.map((item: { kind: string; slug: string }) => `${item.kind}/${item.slug}`)).toEqual([
    `event/${slug}`,
    expect.stringMatching(/^source\//),
    "place/mastung",
  ]);
});

test("an editor translates the section that one language lacks, and the page no longer misses it", async ({
  page,
  given,
  become,
  editor,
  changeset,
  language,
}) => {
  const other = language === "ar" ? "en" : "ar";
  const [slug, source] = [unique("lamp"), unique("courier")];
  const section = { ar: "## قاعة الميناء", en: "## The hall of the port" };
  const own = `A lamp fell [@${source}, ¶3].`;
  const body = { [language]: own, [other]: `${own}\n\n${section[other]}\n\nIt was shut [@${source}, ¶2].` };
  const proposed = await given.propose({
    title: `Add ${slug}`,
    reason: "The courier reports it.",
    changes: [aSource(source), anEvent({ slug, source, more: { body } })],
  });
  await given.review(proposed, "approve");

  await become("editor");
  await page.setViewportSize(sizes[language]);
  await editor.open(`event/${slug}`);
  const notes = editor.main.locator("#languages");
  await notes.locator("summary").click();
  await expect(notes).toContainText(section[other].replace("## ", ""));
  await editor.bodyIn(language).fill(`${own}\n\n${section[language]}\n\nClosed for a week [@${source}, ¶2].`);
  await editor.proposalTitle.fill(`Translate a section of ${slug}`);
  await editor.reason.fill("It was missing in one language.");
  await editor.submit();
  await expect(changeset.state("submitted")).toBeVisible();
  const [, id = ""] = /\/changeset\/([^/?#]+)/.exec(page.url()) ?? [];
  await given.review(await given.stateOf(id), "approve");
  await editor.open(`event/${slug}`);
  await expect(editor.bodyIn(language)).toContainText("Closed for a week");
  await expect(notes).toHaveCount(0);
});
