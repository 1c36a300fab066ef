import type { Claim } from "@/domain/claims/claim";
import { propertyNamed } from "@/domain/claims/registry";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { placeWords } from "../history/place-words";

const ofContent = new Set(["titles", "summary", "body", "aliases", "fields"]);

/** What an input of the editor is called in a list of problems, by its name: `claims.2.value.v`. Undefined for the form as a whole. */
export function fieldPlace(
  name: string,
  claims: readonly Partial<Pick<Claim, "property">>[],
  locale: Locale,
): string | undefined {
  const t = translator(locale);
  const [what = "", which = ""] = name.split(".");
  if (what === "claims") {
    const property = claims[Number(which)]?.property ?? "";
    return t("edit.claim.legendNamed", {
      n: Number(which) + 1,
      property: propertyNamed(property)?.label[locale] ?? property,
    });
  }
  if (ofContent.has(what)) return placeWords(`/${what}${which ? `/${which}` : ""}`, undefined, locale);
  if (what === "slug") return t("edit.field.slug");
  if (what === "title") return t("edit.field.proposalTitle");
  return what === "reason" ? t("edit.field.reason") : undefined;
}
