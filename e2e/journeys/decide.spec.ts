import { rejectionReasons } from "@/domain/review/reasons";
import { expect, test } from "../fixtures";
import { anEvent } from "../given";
import { site } from "../site";

test("a moderator cannot approve what they wrote, not even with a request of their own making", async ({
  page,
  given,
  become,
  changeset,
  language,
}) => {
  const { changeset: own } = await given.aSubmittedChangeset({ by: "moderator" });
  await become("moderator");
  await changeset.open(own.id);
  await expect(changeset.ownWorkNotice).toBeVisible();
  await expect(changeset.approveButton(2)).toHaveCount(0);

  const forged = await page.request.post(`/${language}/changeset/${own.id}/approve`, {
    form: { version: String(own.version), seenHash: own.seen_hash, acknowledge: "true" },
    headers: { origin: site().url },
    maxRedirects: 0,
  });
  expect(forged.status()).toBe(303);
  expect(forged.headers()["location"]).toContain("held=");
  await page.goto(forged.headers()["location"] ?? "");
  await expect(changeset.alert.first()).toBeVisible();
  await expect(changeset.state("submitted")).toBeVisible();
});

test("an editor is offered no decision, and a request of another site is refused", async ({
  page,
  given,
  become,
  changeset,
  language,
}) => {
  const { changeset: proposed } = await given.aSubmittedChangeset();
  await become("editor");
  await changeset.open(proposed.id);
  await expect(changeset.state("submitted")).toBeVisible();
  await expect(changeset.decision).toHaveCount(0);
  const form = { version: String(proposed.version), seenHash: proposed.seen_hash };
  const address = `/${language}/changeset/${proposed.id}/approve`;

  await page.request.post(address, { form, headers: { origin: site().url } });
  await become("moderator");
  const foreign = await page.request.post(address, { form, headers: { origin: "https://elsewhere.example" } });
  expect(foreign.status()).toBe(403);
  await changeset.open(proposed.id);
  await expect(changeset.state("submitted")).toBeVisible();
});

test("a rejection needs a reason, and its author reads it", async ({ given, become, changeset, queue, language }) => {
  const { changeset: proposed, proposal } = await given.aSubmittedChangeset({ by: "editor" });
  await become("moderator");
  await changeset.open(proposed.id);
  await changeset.reject(undefined, "The paragraph says nothing of a lamp.");
  await expect(changeset.decision.getByRole("alert")).toBeVisible();
  await expect(changeset.comment).toHaveValue("The paragraph says nothing of a lamp.");
  await expect(changeset.state("submitted")).toBeVisible();

  await changeset.reject("source_does_not_say", "The paragraph says nothing of a lamp.");
  await expect(changeset.state("rejected")).toBeVisible();
  await queue.open();
  await expect(queue.row(proposal)).toHaveCount(0);
  await become("editor");
  await queue.openMine();
  await queue.choose(proposal);
  await expect(changeset.state("rejected")).toBeVisible();
  await expect(changeset.discussion).toContainText(rejectionReasons.source_does_not_say[language]);
  await expect(changeset.discussion).toContainText("The paragraph says nothing of a lamp.");
});

test("an author withdraws a proposal before anybody has decided", async ({ given, become, changeset }) => {
  const { changeset: proposed } = await given.aSubmittedChangeset({ by: "editor" });
  await become("editor");
  await changeset.open(proposed.id);
  await changeset.withdraw();
  await expect(changeset.state("withdrawn")).toBeVisible();
});

test("people talk about a proposal beside its changes", async ({ given, become, changeset }) => {
  const { changeset: proposed } = await given.aSubmittedChangeset({ by: "otherEditor" });
  await become("editor");
  await changeset.open(proposed.id);
  await changeset.say("Is the hall the one at the quay?");
  await expect(changeset.discussion).toContainText("Is the hall the one at the quay?");
  await expect(changeset.state("submitted")).toBeVisible();
});

test("an author carries out what somebody suggests; one change is published, the other goes back", async ({
  given,
  become,
  changeset,
  article,
}) => {
  const { event, slug, source, title } = await given.aPublishedEvent();
  const summary = { ar: "سقط مصباح في القاعة الشرقية.", en: "A lamp fell in the eastern hall." };
  const changed = { ...anEvent({ slug, source, title, injured: 9, more: { summary } }), base: 1 };
  const proposed = await given.propose(
    { title: `Correct ${title}`, reason: "Nine, it says.", changes: [changed] },
    "editor",
  );
  const words = { page: event, anchor: "/summary/en", before: "eastern", after: "western" };
  await given.suggest(proposed, words, "otherEditor");

  await become("editor");
  await changeset.open(proposed.id);
  await changeset.applySuggestion();
  await expect(changeset.version(2)).toBeVisible();
  await expect(changeset.changes.locator("ins", { hasText: "western" }).first()).toBeVisible();

  await become("moderator");
  await changeset.open(proposed.id);
  await changeset.openPart();
  for (const figure of await changeset.leaveOutClaims.all()) await figure.check();
  await changeset.showPart();
  await expect(changeset.partPreview).toContainText("western");
  await changeset.publishPart(2).click();
  await expect(changeset.state("partially_accepted")).toBeVisible();

  await become("reader");
  await article.open(event);
  await expect(article.reports("injured").first()).toContainText("4");
});
