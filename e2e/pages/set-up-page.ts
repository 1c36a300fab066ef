import { WikiPage } from "./wiki-page";

/** The one-time address of a wiki that has no administrator yet. */
export class SetUpPage extends WikiPage {
  async begin(name: string, password: string, { alone = false, closed = false } = {}) {
    await this.main.getByLabel(this.t("people.signUp.name"), { exact: true }).fill(name);
    await this.main.getByLabel(this.t("people.signUp.password"), { exact: true }).fill(password);
    await this.main.getByLabel(this.t(alone ? "people.setup.single" : "people.setup.several")).check();
    await this.main.getByLabel(this.t(closed ? "people.setup.closed" : "people.setup.open"), { exact: true }).check();
    await this.button(this.t("people.setup.submit")).click();
  }
}
