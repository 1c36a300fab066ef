import { test as base, expect } from "@playwright/test";
import type { Locale } from "@/domain/text";
import { Given } from "./given";
import { AccountPage } from "./pages/account-page";
import { Article } from "./pages/article";
import { ChangesetPage } from "./pages/changeset-page";
import { Editor } from "./pages/editor";
import { FrontPage } from "./pages/front-page";
import { HistoryPage } from "./pages/history-page";
import { ReviewQueue } from "./pages/review-queue";
import { SetUpPage } from "./pages/set-up-page";
import { SignInPage } from "./pages/sign-in-page";
import { SignUpPage } from "./pages/sign-up-page";
import { SiteHeader } from "./pages/site-header";
import { keysOf, type Person } from "./people";
import { type Trouble, watch } from "./watch";

export type Options = {
  /** The language in which a journey is made: each is made in both, as a project of its own. */
  language: Locale;
};

type Fixtures = {
  given: Given;
  /** From here on the browser belongs to somebody who has signed in, or to a reader without an account. */
  become: (person: Person | "reader") => Promise<void>;
  /** What went wrong on the way; a journey with any trouble at its end has failed. */
  troubles: Trouble[];
  front: FrontPage;
  article: Article;
  history: HistoryPage;
  editor: Editor;
  queue: ReviewQueue;
  changeset: ChangesetPage;
  signInPage: SignInPage;
  signUpPage: SignUpPage;
  setUpPage: SetUpPage;
  account: AccountPage;
  header: SiteHeader;
};

export const test = base.extend<Fixtures & Options>({
  language: ["en", { option: true }],

  given: async ({ playwright }, use) => {
    const request = await playwright.request.newContext();
    await use(new Given(request));
    await request.dispose();
  },

  become: ({ context }, use) =>
    use(async (person) => {
      await context.clearCookies();
      if (person !== "reader") await context.addCookies([...keysOf(person).cookies]);
    }),

  troubles: [
    async ({ context }, use) => {
      const troubles = watch(context);
      await use(troubles);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],

  front: ({ page, language }, use) => use(new FrontPage(page, language)),
  article: ({ page, language }, use) => use(new Article(page, language)),
  history: ({ page, language }, use) => use(new HistoryPage(page, language)),
  editor: ({ page, language }, use) => use(new Editor(page, language)),
  queue: ({ page, language }, use) => use(new ReviewQueue(page, language)),
  changeset: ({ page, language }, use) => use(new ChangesetPage(page, language)),
  signInPage: ({ page, language }, use) => use(new SignInPage(page, language)),
  signUpPage: ({ page, language }, use) => use(new SignUpPage(page, language)),
  setUpPage: ({ page, language }, use) => use(new SetUpPage(page, language)),
  account: ({ page, language }, use) => use(new AccountPage(page, language)),
  header: ({ page, language }, use) => use(new SiteHeader(page, language)),
});

export { expect };
