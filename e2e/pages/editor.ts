import { type PropertyKey, properties } from "@/domain/claims/registry";
import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { WikiPage } from "./wiki-page";

/** The editor of a page: both languages, the claims, and the proposal that the change becomes. */
export class Editor extends WikiPage {
  open = (ref: PageRef) => this.page.goto(paths.edit(this.locale, ref));

  /** The address of a new page. */
  get slug() {
    return this.main.getByLabel(this.t("edit.field.slug"), { exact: true });
  }

  titleIn = (language: Locale) =>
    this.main.getByLabel(this.t(language === "ar" ? "edit.field.titleAr" : "edit.field.titleEn"), { exact: true });
  summaryIn = (language: Locale) =>
    this.main.getByLabel(this.t(language === "ar" ? "edit.field.summaryAr" : "edit.field.summaryEn"), { exact: true });
  bodyIn = (language: Locale) =>
    this.main.getByLabel(this.t(language === "ar" ? "edit.field.bodyAr" : "edit.field.bodyEn"), { exact: true });

  /** Where the words are that were typed last. */
  get kept() {
    return this.page.locator(".keep-state");
  }
  get savedOnTheServer() {
    return this.kept.filter({ hasText: this.t("writing.keep.saved", { time: "" }).trim() });
  }
  get keptOffline() {
    return this.kept.filter({ hasText: this.t("writing.keep.offline", { time: "" }).trim().replace(/[،,]$/, "") });
  }
  get keptHere() {
    return this.page.getByText(this.t("writing.keep.local", { time: "…" }).split("…")[0] ?? "");
  }

  get toldToSignInAgain() {
    return this.page.getByText(this.t("writing.keep.signInAgain"));
  }

  goOnWithUnsent = () =>
    this.main
      .locator("#unsent")
      .getByRole("link", { name: this.t("edit.unsent.resume") })
      .first()
      .click();
  putBack = () => this.button(this.t("writing.keep.putBack")).click();
  usePlainField = () => this.button(this.t("writing.text.plain")).first().click();
  tool = (name: "bold" | "link" | "citation" | "figure" | "find", language: Locale) =>
    this.main
      .getByRole("toolbar", {
        name: this.t(language === "ar" ? "edit.field.bodyAr" : "edit.field.bodyEn"),
      })
      .getByRole("button", { name: this.t(`writing.tool.${name}`), exact: true });
  get completions() {
    return this.page.getByRole("listbox", { name: this.t("writing.complete.list") }).getByRole("option");
  }
  get findings() {
    return this.main.getByRole("region", { name: this.t("writing.finding.list") });
  }

  get proposalTitle() {
    return this.main.getByLabel(this.t("edit.field.proposalTitle"), { exact: true });
  }

  get reason() {
    return this.main.getByLabel(this.t("edit.field.reason"), { exact: true });
  }

  get howReviewWorks() {
    return this.main.getByText(this.t("edit.how.body"));
  }

  get toldToSignIn() {
    return this.main.getByText(this.t("edit.how.visitor"));
  }

  get preview() {
    return this.main.getByRole("region", { name: this.t("edit.preview.title") });
  }

  /** The number of the n-th claim (from 1), once its fields are unfolded. */
  numberOfClaim = (n: number, property: PropertyKey) =>
    this.main
      .getByRole("group", {
        name: this.t("edit.claim.legendNamed", { n, property: properties[property].label[this.locale] }),
      })
      .getByLabel(this.t("sourcing.said.quantity"), { exact: true });

  /** Folds out the fields of the first claim of a property. */
  unfold = (property: PropertyKey) =>
    this.main.locator("summary").filter({ hasText: properties[property].label[this.locale] }).first().click();

  joinProposal = (title: string) =>
    this.main.getByLabel(this.t("edit.into.label"), { exact: true }).selectOption(title);

  saveDraft = () => this.button(this.t("edit.action.draft")).click();
  submit = () => this.button(this.t("edit.action.submit")).click();
  submitNewVersion = () => this.button(this.t("edit.action.resubmit")).click();
  signInAndSubmit = () => this.button(this.t("edit.action.signInAndSubmit")).click();
  showPreview = () =>
    this.main
      .getByRole("button", { name: this.t("edit.action.preview"), exact: true })
      .last()
      .click();
}
