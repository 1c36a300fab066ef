import type { PageRef } from "@/domain/kinds/names";
import { paths } from "@/i18n/paths";
import { WikiPage } from "./wiki-page";

/** Who changed a page, when, why and by whose leave. */
export class HistoryPage extends WikiPage {
  open = (ref: PageRef) => this.page.goto(paths.history(this.locale, ref));

  revision(number: number) {
    const line = this.t("history.revision", { n: number });
    return this.main.getByRole("listitem").filter({ has: this.page.getByRole("link", { name: line }) });
  }

  approvedBy = (name: string) => this.t("history.approvedBy", { names: `\u2068${name}\u2069` });
  compareLink = (number: number) => this.link(this.t("history.previous"), this.revision(number));
  compareWithTheOneBefore = (number: number) => this.compareLink(number).click();
}
