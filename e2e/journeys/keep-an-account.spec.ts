import { expect, test } from "../fixtures";
import { unique } from "../given";
import { password, people } from "../people";
import { wiki } from "../site";

const aName = () => unique("Member").replace(/-/g, " ");

test("somebody with a long name signs up, signs out and signs in again", async ({
  page,
  signUpPage,
  signInPage,
  account,
  header,
}) => {
  // As long as a name may be; on a phone it leaves the name of the wiki on one line.
  await page.setViewportSize({ width: 360, height: 640 });
  const name = `${aName()} ${"of the long harbour road".repeat(2)}`.slice(0, 40).trim();
  await signUpPage.open();
  await signUpPage.signUp(name, "password1234");
  await expect(signUpPage.main.getByText(/[^ ]/).first()).toBeVisible();
  await expect(signUpPage.name).toHaveValue(name);
  await signUpPage.signUp(name, password);
  await expect(header.signedInAs(name)).toBeVisible();
  expect((await header.wordmark.boundingBox())?.height).toBeLessThan(50);

  await account.open();
  await expect(account.title).toHaveText(name);
  await account.signOut();
  await expect(header.signIn).toBeVisible();
  await account.open();
  await signInPage.signIn(name, password);
  await expect(account.title).toHaveText(name);
});

test("a wrong password and an unknown name are answered alike", async ({ signInPage }) => {
  await signInPage.open();
  await signInPage.signIn(people.editor.name, "not the right password");
  const wrong = (await signInPage.alert.textContent()) ?? "";
  expect(wrong).not.toBe("");
  await expect(signInPage.name).toHaveValue(people.editor.name);
  await signInPage.signIn(aName(), "not the right password");
  await expect(signInPage.alert).toHaveText(wrong);
});

test("a new password ends the sessions on other devices", async ({ browser, signInPage, account, language }) => {
  const name = aName();
  await wiki(["user", "add", name, "--password-stdin"], password);
  const { SignInPage } = await import("../pages/sign-in-page");
  const { AccountPage } = await import("../pages/account-page");
  const phone = await (await browser.newContext()).newPage();
  const phoneSignIn = new SignInPage(phone, language);
  const phoneAccount = new AccountPage(phone, language);
  await phoneSignIn.open();
  await phoneSignIn.signIn(name, password);
  await phoneAccount.open();
  await expect(phoneAccount.title).toHaveText(name);

  await signInPage.open();
  await signInPage.signIn(name, password);
  await account.open();
  await account.changePassword(password, "another lamp above the harbour");
  await expect(account.title).toHaveText(name);
  await account.open();
  await expect(account.title).toHaveText(name);

  await phoneAccount.open();
  await expect(phoneSignIn.name).toBeVisible();
  await phoneSignIn.signIn(name, "another lamp above the harbour");
  await expect(phoneAccount.title).toHaveText(name);
  await phone.context().close();
});

test("the wiki of a suspended account lets its owner read and propose nothing", async ({
  given,
  signInPage,
  editor,
  language,
  troubles,
}) => {
  const name = aName();
  const { event } = await given.aPublishedEvent();
  await wiki(["user", "add", name, "--password-stdin"], password);
  await signInPage.open();
  await signInPage.signIn(name, password);
  await editor.open(event);
  await wiki(["user", "suspend", name, "--reason", "A journey needs it."]);
  await editor.summaryIn(language).fill("Something else.");
  await editor.proposalTitle.fill("A proposal");
  await editor.reason.fill("A reason.");
  await editor.submit();
  await expect(editor.alert).toBeVisible();
  await expect(editor.summaryIn(language)).toHaveValue("Something else.");
  // So the script is told that it may neither keep nor check; the words stay in the browser.
  const ofScript = /^403 for .*\/(?:autosaves\/|edit-check)/;
  troubles.splice(0, troubles.length, ...troubles.filter((one) => !ofScript.test(one)));
});
