import { expect, test } from "../fixtures";
import { unique } from "../given";
import { people } from "../people";

test("an editor corrects two pages, a moderator sends the proposal back once and then publishes it, and the next reader sees it", async ({
  page,
  given,
  become,
  article,
  editor,
  queue,
  changeset,
  history,
  language,
}) => {
  const { event, page: source } = await given.aPublishedEvent();
  const proposal = unique("Correct the harbour");
  const wrong = "Five visitors and a cat were hurt.";
  const right = "Five visitors were hurt.";

  await article.open(event);
  await expect(article.reports("injured").first()).toContainText("4");

  await become("editor");
  await article.open(event);
  await article.edit();
  await editor.unfold("injured");
  await editor.numberOfClaim(1, "injured").fill("5");
  await editor.proposalTitle.fill(proposal);
  await editor.reason.fill("Paragraph 3 speaks of five.");
  await editor.saveDraft();
  await expect(changeset.state("draft")).toBeVisible();

  await editor.open(source);
  await editor.summaryIn(language).fill(wrong);
  await editor.joinProposal(proposal);
  await editor.submit();
  await expect(changeset.state("submitted")).toBeVisible();
  await expect(changeset.main).toContainText(/2 pages|صفحتان/);

  await become("moderator");
  await queue.open();
  await queue.choose(proposal);
  await expect(changeset.changes).toContainText(wrong);
  await changeset.requestChanges("No cat stands in the source.");
  await expect(changeset.state("changes_requested")).toBeVisible();
  await queue.open();
  await expect(queue.row(proposal)).toHaveCount(0);

  await become("editor");
  await queue.openMine();
  await queue.choose(proposal);
  await expect(changeset.state("changes_requested")).toBeVisible();
  await expect(changeset.discussion).toContainText("No cat stands in the source.");
  await changeset.goOnWith(source);
  await expect(editor.summaryIn(language)).toHaveValue(wrong);
  await editor.summaryIn(language).fill(right);
  await editor.submitNewVersion();
  await expect(changeset.version(2)).toBeVisible();

  await become("reader");
  await article.open(event);
  await expect(article.reports("injured").first()).toContainText("4");

  await become("moderator");
  await queue.open();
  await queue.choose(proposal);
  await expect(changeset.changes).toContainText(right);
  await changeset.approve({ pages: 2, comment: "The source says so." });
  await expect(changeset.state("accepted")).toBeVisible();

  await become("reader");
  await article.open(event);
  await expect(article.reports("injured").first()).toContainText("5");
  await article.open(source);
  await expect(article.main).toContainText(right);

  await article.history();
  const newest = history.revision(2);
  await expect(newest).toContainText(proposal);
  await expect(newest).toContainText(people.editor.name);
  await expect(newest).toContainText(history.approvedBy(people.moderator.name));
  await expect(newest.getByRole("time")).toBeVisible();
  await history.compareWithTheOneBefore(2);
  await expect(page.getByRole("main")).toContainText(right);
});
