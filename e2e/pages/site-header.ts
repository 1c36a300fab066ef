import type { Locator } from "@playwright/test";
import { WikiPage } from "./wiki-page";

/** The top of every page. */
export class SiteHeader extends WikiPage {
  get banner(): Locator {
    return this.page.getByRole("banner");
  }

  get searchBox() {
    return this.banner.getByLabel(this.t("search.label"));
  }

  /** The name of the wiki, which leads to the front page. */
  get wordmark() {
    return this.banner.locator(".wordmark");
  }

  get signIn() {
    return this.link(this.t("common.account.signIn"), this.banner);
  }

  /** Who is signed in, as the header says once its script has asked. */
  signedInAs = (name: string) => this.link(name, this.banner);

  get languageSwitch() {
    return this.link(this.t("common.language.switchTo"), this.banner);
  }

  switchLanguage = () => this.languageSwitch.click();

  get keys() {
    return this.page.getByRole("dialog", { name: this.t("common.keys.title") });
  }
}
