import type { Locator } from "@playwright/test";
import { type PropertyKey, properties } from "@/domain/claims/registry";
import type { PageRef } from "@/domain/kinds/names";
import { paths } from "@/i18n/paths";
import { WikiPage } from "./wiki-page";

/** An article of any kind, as readers see it. */
export class Article extends WikiPage {
  open = (ref: PageRef) => this.page.goto(paths.page(this.locale, ref));

  get figures() {
    return this.main.getByRole("region", { name: this.t("claims.figures") });
  }

  /** The reports of one figure, a line each. */
  reports(property: PropertyKey): Locator {
    const heading = this.page.getByRole("heading", { level: 3, name: properties[property].label[this.locale] });
    const series = this.figures.locator("div").filter({ has: heading }).last().locator("..");
    return series.getByRole("listitem").filter({ has: this.page.getByText(this.t("claims.card.open")) });
  }

  /** Opens the card of a report: everything the wiki knows of that claim. */
  async openCard(report: Locator) {
    await this.opener(report).click();
    return this.card(report);
  }

  opener = (report: Locator) => report.locator("summary").filter({ hasText: this.t("claims.card.open") });

  card(report: Locator) {
    return report
      .getByRole("term")
      .filter({ hasText: this.t("claims.card.source") })
      .locator("..");
  }

  /** Where nothing is yet: begins the page. */
  createPage = () => this.link(this.t("errors.notFound.create")).click();

  edit = () => this.link(this.t("reading.status.edit")).click();
  history = () => this.historyLink.click();

  get historyLink() {
    return this.link(this.t("reading.status.history"));
  }

  paragraph(number: number) {
    return this.main
      .getByRole("region", { name: this.t("reading.source.paragraphs") })
      .getByRole("listitem")
      .filter({ has: this.page.getByText(`¶ ${number}`, { exact: true }) });
  }
}
