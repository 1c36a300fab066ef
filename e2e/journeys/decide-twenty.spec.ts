import { reasonCodes } from "@/domain/review/reasons";
import { expect, test } from "../fixtures";
import { anEvent, type Changeset, type Given, unique } from "../given";
import { tooWide } from "../overflow";

/** What a moderator does with each of the twenty: most are good, some need work, some go. */
const verdicts = Array.from({ length: 20 }, (_, n) => (n % 10 === 3 ? "ask" : n % 10 === 7 ? "reject" : "approve"));

/** Twenty proposals that wait, all about one place, so that the queue can be narrowed to them. */
async function twenty(given: Given): Promise<{ place: string; proposals: Changeset[] }> {
  const { source } = await given.aPublishedEvent();
  const place = unique("quarter");
  const made = [...verdicts.keys()].map((n) => {
    const slug = `${place}-${n}`;
    const { content, ...event } = anEvent({ slug, source, title: `Lamp of the ${n} ${place}` });
    const claims = content["claims"] as Record<string, unknown>[];
    const where = {
      ...claims[0],
      id: "location",
      property: "location",
      value: { type: "place", ref: `place/${place}`, precision: "quarter" },
      qualifiers: {},
    };
    const changes = [{ ...event, content: { ...content, claims: [...claims, where] } }];
    return given.propose({ title: `Lamp ${n} of ${place}`, reason: "The courier says so.", changes });
  });
  return { place, proposals: await Promise.all(made) };
}

/** How they were decided in the end, as the wiki says. */
async function statesOf(given: Given, proposals: readonly Changeset[]) {
  const now = await Promise.all(proposals.map(({ id }) => given.stateOf(id)));
  return now.map(({ state }) => state).sort();
}

const expected = { approve: "accepted", ask: "changes_requested", reject: "rejected" } as const;

// Twenty decisions are many pages, though each takes less than a second.
test.slow();

test("twenty proposals are decided by keyboard alone @once", async ({ page, given, become, changeset, language }) => {
  const { place, proposals } = await twenty(given);
  await become("moderator");
  await page.goto(`/${language}/review?place=${place}`);
  const keys = page.keyboard;
  await keys.press("?");
  await expect(page.getByRole("dialog")).toContainText("j");
  await keys.press("Escape");
  await keys.press("j");
  await keys.press("o");
  for (const [n, verdict] of verdicts.entries()) {
    await expect(changeset.state("submitted")).toBeVisible();
    await keys.press("j");
    await keys.press("j");
    if (verdict === "approve") {
      await keys.press("a");
      await keys.press("Enter");
    } else if (verdict === "ask") {
      await keys.press("r");
      await keys.type("Which side of the quay?");
      await keys.press("Control+Enter");
    } else {
      await keys.press("x");
      for (const _ of reasonCodes.slice(0, reasonCodes.indexOf("duplicate") + 1)) await keys.press("ArrowDown");
      await keys.press("Enter");
      await keys.type("It is known by another name.");
      await keys.press("Control+Enter");
    }
    await expect(changeset.state(expected[verdict])).toBeVisible();
    if (n === verdicts.length - 1) break;
    await expect(changeset.nextLink).toBeFocused();
    await keys.press("Enter");
  }
  expect(await statesOf(given, proposals)).toEqual(verdicts.map((verdict) => expected[verdict]).sort());
});

test.describe("on a small screen", () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test("twenty proposals are decided by touch @once-in-english", async ({
    page,
    given,
    become,
    changeset,
    language,
  }) => {
    const { place, proposals } = await twenty(given);
    await become("moderator");
    await page.goto(`/${language}/review?place=${place}`);
    await page.locator("a[data-open]").first().tap();
    for (const [n, verdict] of verdicts.entries()) {
      await expect(changeset.state("submitted")).toBeVisible();
      if (n === 0) expect(await tooWide(page)).toEqual([]);
      if (verdict === "approve") {
        await changeset.barButton("approve").tap();
      } else if (verdict === "ask") {
        await changeset.barLink("ask").tap();
        await changeset.comment.fill("Which side of the quay?");
        await changeset.decide("requestChanges").tap();
      } else {
        await changeset.barLink("reject").tap();
        await changeset.comment.fill("It is known by another name.");
        await changeset.reasonCode.selectOption("duplicate");
        await changeset.decide("reject").tap();
      }
      await expect(changeset.state(expected[verdict])).toBeVisible();
      if (n === 0) expect(await tooWide(page)).toEqual([]);
      if (n < verdicts.length - 1) await changeset.nextLink.tap();
    }
    expect(await statesOf(given, proposals)).toEqual(verdicts.map((verdict) => expected[verdict]).sort());
  });
});
