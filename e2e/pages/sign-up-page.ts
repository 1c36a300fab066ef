import { paths } from "@/i18n/paths";
import { WikiPage } from "./wiki-page";

/** A new account. */
export class SignUpPage extends WikiPage {
  open = () => this.page.goto(paths.signUp(this.locale));

  get name() {
    return this.main.getByLabel(this.t("people.signUp.name"), { exact: true });
  }

  async signUp(name: string, password: string) {
    await this.name.fill(name);
    await this.main.getByLabel(this.t("people.signUp.password"), { exact: true }).fill(password);
    await this.button(this.t("people.signUp.submit")).click();
  }
}
