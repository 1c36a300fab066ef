import type { Claim } from "@/domain/claims/claim";
import { propertyNamed } from "@/domain/claims/registry";
import type { ValueChange } from "@/domain/revisions/page-diff";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { fieldLabel } from "./field-words";

/** What a place of a page's content is called on screen; `claim` is the one that stands there, if it is known. */
export function placeWords(at: string, claim: Pick<Claim, "property"> | undefined, locale: Locale): string {
  const t = translator(locale);
  const [what = "", name = ""] = at.split("/").slice(1);
  const language = name === "ar" ? t("common.language.ar") : t("common.language.en");
  switch (what) {
    case "":
      return t("review.merge.wholePage");
    case "titles":
      return `${t("history.diff.titles")} · ${language}`;
    case "summary":
      return `${t("history.diff.summaryOf")} · ${language}`;
    case "body":
      return `${t("history.diff.bodyOf")} · ${language}`;
    case "aliases":
      return t("history.diff.aliases");
    case "claims":
      return (claim && propertyNamed(claim.property)?.label[locale]) ?? t("review.anchor.claim");
    case "slug":
      return t("review.manage.slug");
    default:
      return fieldLabel(asChange(at, undefined), locale);
  }
}

/** A value that differs, as the words for fields and names want it. */
export function asChange(at: string, value: unknown): ValueChange {
  const [what, ...rest] = at.split("/").slice(1);
  return {
    what: what === "titles" ? "title" : what === "aliases" ? "alias" : "field",
    at,
    name: rest.at(-1) ?? "",
    kind: "changed",
    before: value,
    after: value,
  };
}
