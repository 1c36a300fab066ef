import { paths } from "@/i18n/paths";
import { WikiPage } from "./wiki-page";

/** One's own account. */
export class AccountPage extends WikiPage {
  open = () => this.page.goto(paths.account(this.locale));

  async changePassword(current: string, next: string) {
    await this.main.getByLabel(this.t("people.account.current"), { exact: true }).fill(current);
    await this.main.getByLabel(this.t("people.reset.newPassword"), { exact: true }).fill(next);
    await this.button(this.t("people.reset.change")).click();
  }

  signOut = () => this.button(this.t("common.account.signOut")).click();
  signOutEverywhere = () => this.button(this.t("people.account.signOutEverywhere")).click();
}
