import { paths } from "@/i18n/paths";
import { WikiPage } from "./wiki-page";

/** Signing in, and the way from there to a new account. */
export class SignInPage extends WikiPage {
  open = () => this.page.goto(paths.signIn(this.locale));

  get name() {
    return this.main.getByLabel(this.t("people.signIn.name"), { exact: true });
  }

  get keepsWhatWasWritten() {
    return this.main.getByText(this.t("people.signIn.kept"));
  }

  async signIn(name: string, password: string) {
    await this.name.fill(name);
    await this.main.getByLabel(this.t("people.signIn.password"), { exact: true }).fill(password);
    await this.button(this.t("people.signIn.submit")).click();
  }

  createAccount = () => this.link(this.t("people.signIn.create")).click();
}
