import { expect, test } from "../fixtures";
import { unique } from "../given";

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
