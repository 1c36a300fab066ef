import { expect, test } from "../fixtures";
import { unique } from "../given";
import { password } from "../people";

for (const script of ["with", "without"] as const)
  test.describe(`${script} script`, () => {
    test.use({ javaScriptEnabled: script === "with" });

    test("A4: a visitor reads how review works before typing, edits, signs up on the way and sends everything they typed", async ({
      article,
      given,
      editor,
      signInPage,
      signUpPage,
      changeset,
      language,
    }) => {
      const { event } = await given.aPublishedEvent();
      const [title, word] = [unique("A visitor's fix"), unique("word")];
      const text = `A lamp fell, and the hall was closed. ${word}`;
      await article.open(event);
      await article.edit();
      await expect(editor.howReviewWorks).toBeVisible();
      await expect(editor.toldToSignIn).toBeVisible();
      await editor.summaryIn(language).fill(text);
      await editor.proposalTitle.fill(title);
      await editor.reason.fill("Paragraph 2 of the courier.");
      await editor.signInAndSubmit();

      await expect(signInPage.keepsWhatWasWritten).toBeVisible();
      await signInPage.createAccount();
      await signUpPage.signUp(unique("Visitor").replace(/-/g, " "), password);

      await expect(editor.summaryIn(language)).toHaveValue(text);
      await expect(editor.proposalTitle).toHaveValue(title);
      await expect(editor.reason).toHaveValue("Paragraph 2 of the courier.");
      await editor.submit();
      await expect(changeset.state("submitted")).toBeVisible();
      await expect(changeset.title).toHaveText(title);
      await expect(changeset.changes).toContainText(word);
    });
  });
