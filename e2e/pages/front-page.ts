import { paths } from "@/i18n/paths";
import { WikiPage } from "./wiki-page";

/** The front page as a reader meets it. */
export class FrontPage extends WikiPage {
  open = () => this.page.goto(paths.home(this.locale));

  get latest() {
    return this.main.getByRole("region", { name: this.t("reading.front.latest") });
  }

  get tracedExample() {
    return this.main.getByRole("region", { name: this.t("reading.front.tracing") });
  }

  /** The page that the traced example is taken from. */
  openExample = () => this.tracedExample.getByRole("link").first().click();

  get searchBox() {
    return this.main.getByLabel(this.t("search.label"));
  }

  async search(words: string) {
    await this.searchBox.fill(words);
    await this.button(this.t("search.submit")).click();
  }
}
