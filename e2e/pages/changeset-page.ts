import type { PageRef } from "@/domain/kinds/names";
import { type ReasonCode, rejectionReasons } from "@/domain/review/reasons";
import type { ChangesetState } from "@/domain/review/states";
import { paths } from "@/i18n/paths";
import { WikiPage } from "./wiki-page";

/** One proposal, as its author and its moderator see it. */
export class ChangesetPage extends WikiPage {
  open = (id: string) => this.page.goto(paths.changeset(this.locale, id));

  state = (state: ChangesetState) => this.main.getByText(this.t(`review.state.${state}`), { exact: true }).first();
  version = (n: number) => this.main.getByText(this.t("review.changeset.version", { n }), { exact: true }).first();

  get decision() {
    return this.main.getByRole("form", { name: this.t("review.decide.title") });
  }

  get mine() {
    return this.main.getByRole("region", { name: this.t("review.author.title") });
  }

  get discussion() {
    return this.main.getByRole("region", { name: this.t("review.changeset.discussion") });
  }

  get changes() {
    return this.main.getByRole("region", { name: this.t("review.changeset.changes"), exact: true });
  }

  get ownWorkNotice() {
    return this.decision.getByText(this.t("review.decide.own"));
  }

  get comment() {
    return this.decision.getByLabel(this.t("review.decide.comment"), { exact: true });
  }

  /** The button that publishes so many pages, however many changes they have. */
  approveButton = (pages: number) =>
    this.decision.getByRole("button", { name: this.t("review.decide.approve", { count: pages, items: 0 }) });

  /** What a decision did, with the way to the next proposal. */
  get nextLink() {
    return this.alert.locator("a[data-next]");
  }

  get bar() {
    return this.main.getByRole("navigation", { name: this.t("workbench.bar.title") });
  }

  get reasonCode() {
    return this.decision.getByLabel(this.t("review.decide.reasonCode"), { exact: true });
  }

  barButton = (name: "approve") => this.button(this.t(`workbench.bar.${name}`), this.bar);
  barLink = (name: "ask" | "reject" | "next" | "warnings") => this.link(this.t(`workbench.bar.${name}`), this.bar);
  decide = (name: "requestChanges" | "reject") => this.button(this.t(`review.decide.${name}`), this.decision);

  async approve({ pages = 1, comment = "" } = {}) {
    await this.comment.fill(comment);
    const warnings = this.decision.getByLabel(this.t("review.decide.acknowledge"));
    if (await warnings.isVisible()) await warnings.check();
    await this.approveButton(pages).click();
  }

  async requestChanges(comment: string) {
    await this.comment.fill(comment);
    await this.button(this.t("review.decide.requestChanges"), this.decision).click();
  }

  async reject(reason?: ReasonCode, comment = "") {
    await this.comment.fill(comment);
    if (reason)
      await this.decision
        .getByLabel(this.t("review.decide.reasonCode"), { exact: true })
        .selectOption(rejectionReasons[reason][this.locale]);
    await this.button(this.t("review.decide.reject"), this.decision).click();
  }

  writeNewVersion = () => this.link(this.t("review.author.revise"), this.mine).click();
  withdraw = () => this.button(this.t("review.author.withdraw"), this.mine).click();

  /** Goes on working on one page of the proposal. */
  goOnWith = (ref: PageRef) => this.changes.locator(`a[href^="${paths.edit(this.locale, ref)}"]`).click();

  async say(words: string) {
    await this.discussion.getByLabel(this.t("review.changeset.comment"), { exact: true }).fill(words);
    await this.button(this.t("review.changeset.addComment"), this.discussion).click();
  }

  /** Where it is chosen item by item what is published. */
  openPart = () => this.link(this.t("items.part.open"), this.main).click();
  get leaveOutClaims() {
    return this.main.locator('input[name="leaveOut"][value*="#/claims/"]');
  }
  showPart = () => this.button(this.t("items.part.show")).click();
  publishPart = (count: number) => this.button(this.t("items.part.publish", { count }));
  get partPreview() {
    return this.main.getByRole("region", { name: this.t("items.part.preview"), exact: true });
  }
  applySuggestion = () => this.button(this.t("items.suggest.apply")).click();
}
