import type { Locator, Page } from "@playwright/test";
import type { Locale } from "@/domain/text";
import { type Translator, translator } from "@/i18n/translator";

/** What every page has: the browser's tab, the reader's language, and the words of the interface in it. */
export abstract class WikiPage {
  readonly page: Page;
  readonly locale: Locale;
  protected readonly t: Translator;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    this.t = translator(locale);
  }

  get main(): Locator {
    return this.page.getByRole("main");
  }

  get title(): Locator {
    return this.main.getByRole("heading", { level: 1 });
  }

  /** A refusal, or what a notice of success says: read out as soon as it appears. */
  get alert(): Locator {
    return this.main.getByRole("alert");
  }

  protected button(name: string, within: Locator = this.main) {
    return within.getByRole("button", { name, exact: true });
  }

  protected link(name: string, within: Locator = this.main) {
    return within.getByRole("link", { name, exact: true });
  }
}
