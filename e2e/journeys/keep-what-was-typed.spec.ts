import { expect, test } from "../fixtures";
import { unique } from "../given";
import { password, people } from "../people";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a refused edit comes back with everything that was typed and the reason at its field", async ({
    given,
    become,
    editor,
    changeset,
    language,
  }) => {
    const { event } = await given.aPublishedEvent();
    const text = unique("The hall was closed");
    await become("editor");
    await editor.open(event);
    await editor.unfold("injured");
    await editor.numberOfClaim(1, "injured").fill("several");
    await editor.titleIn(language).fill(`A title\u200bwith something hidden`);
    await editor.summaryIn(language).fill(text);
    await editor.proposalTitle.fill("A proposal");
    await editor.reason.fill("Because of paragraph 3.");
    await editor.submit();

    await expect(editor.alert).toBeVisible();
    await expect(editor.summaryIn(language)).toHaveValue(text);
    await expect(editor.proposalTitle).toHaveValue("A proposal");
    await expect(editor.reason).toHaveValue("Because of paragraph 3.");
    await expect(editor.titleIn(language)).toHaveValue(/A title.with something hidden/);
    await expect(editor.titleIn(language)).toHaveAccessibleDescription(/.+/);
    await expect(editor.numberOfClaim(1, "injured")).toHaveValue("several");
    await expect(editor.numberOfClaim(1, "injured")).toHaveAccessibleDescription(/.+/);

    await editor.titleIn(language).fill(unique("Lamp"));
    await editor.numberOfClaim(1, "injured").fill("6");
    await editor.submit();
    await expect(changeset.state("submitted")).toBeVisible();
  });

  test("an editor sees the page as it would look, and the work goes on below", async ({
    given,
    become,
    editor,
    language,
  }) => {
    const { event } = await given.aPublishedEvent();
    const text = unique("A lamp of brass fell");
    await become("editor");
    await editor.open(event);
    await editor.bodyIn(language).fill(`## ${text}`);
    await editor.showPreview();
    await expect(editor.preview.getByRole("heading", { name: text })).toBeVisible();
    await expect(editor.bodyIn(language)).toHaveValue(`## ${text}`);
  });
});

test("a session that ends while somebody types loses nothing: they are told so, sign in again, and send it", async ({
  given,
  become,
  editor,
  signInPage,
  changeset,
  language,
  troubles,
}) => {
  const { event } = await given.aPublishedEvent();
  const text = unique("The lamp was mended");
  await become("editor");
  await editor.open(event);
  await editor.proposalTitle.fill("Tell of the lamp");
  await become("reader");
  await editor.bodyIn(language).fill(text);
  await expect(editor.toldToSignInAgain).toBeVisible();
  await editor.reason.fill("Paragraph 3.");
  await editor.submit();

  await expect(signInPage.keepsWhatWasWritten).toBeVisible();
  await signInPage.signIn(people.editor.name, password);
  await expect(editor.bodyIn(language)).toContainText(text);
  await expect(editor.proposalTitle).toHaveValue("Tell of the lamp");
  await expect(editor.reason).toHaveValue("Paragraph 3.");
  await editor.submit();
  await expect(changeset.state("submitted")).toBeVisible();
  // That is how the server says that nobody is signed in.
  troubles.splice(0, troubles.length, ...troubles.filter((one) => !/401 for .*(?:autosaves|edit-check)/.test(one)));
});
