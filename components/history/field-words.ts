import { dateValue } from "@/domain/claims/values";
import {
  aliasKinds,
  groupTypes,
  paragraphKinds,
  placeTypes,
  reliabilities,
  sourceFlags,
  sourceTypes,
  translations,
} from "@/domain/claims/vocabularies";
import { paragraphRecord } from "@/domain/kinds/fields";
import { alias } from "@/domain/revisions/content";
import type { ValueChange } from "@/domain/revisions/page-diff";
import { bilingual, type Label, type Locale, textFor } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { sayDate } from "@/i18n/words";

const vocabularies: Record<string, Record<string, Label>> = {
  groupType: groupTypes,
  placeType: placeTypes,
  type: sourceTypes,
  reliability: reliabilities,
  translation: translations,
};
const text = bilingual(100_000);

/** What a field is called on screen; one that nobody has named keeps the name it has in the interface for programs. */
export function fieldLabel({ at, name }: ValueChange, locale: Locale): string {
  const t = translator(locale);
  if (at.startsWith("/fields/paragraphs")) return t("reading.references.paragraph", { n: name });
  if (at.startsWith("/fields/flags")) return t("reading.source.flags");
  const labels: Record<string, string> = {
    groupType: t("reading.type"),
    placeType: t("reading.type"),
    type: t("reading.type"),
    coordinates: t("reading.placeBox.coordinates"),
    publisher: t("reading.source.publisher"),
    author: t("reading.source.author"),
    published: t("reading.source.published"),
    language: t("reading.source.language"),
    originalLanguage: t("reading.source.original"),
    translation: t("reading.source.translation"),
    reliability: t("reading.source.reliability"),
    reliabilityReason: t("edit.field.reliabilityReason"),
    url: t("reading.source.address"),
    retrievedAt: t("reading.source.retrieved"),
    rights: t("reading.source.rights"),
    sha256: t("reading.source.fingerprint"),
  };
  return labels[name] ?? name;
}

/** A value of a title, alias or field in words; what has no words of its own is shown as it is stored. */
export function fieldWords({ what, at, name }: ValueChange, value: unknown, locale: Locale): string {
  if (what === "alias") {
    const read = alias.safeParse(value);
    if (read.success) {
      const t = translator(locale);
      return [read.data.text, t(`common.language.${read.data.lang}`), aliasKinds[read.data.kind][locale]].join(
        t("common.sentence.separator"),
      );
    }
  }
  if (at.startsWith("/fields/flags") && typeof value === "string")
    return (sourceFlags as Record<string, Label>)[value]?.[locale] ?? value;
  if (at.startsWith("/fields/paragraphs/")) {
    const read = paragraphRecord.safeParse(value);
    if (read.success)
      return [paragraphKinds[read.data.kind][locale], textFor(read.data.gist, locale)?.text].filter(Boolean).join(": ");
  }
  if (typeof value === "string") return vocabularies[name]?.[value]?.[locale] ?? value;
  const date = dateValue.safeParse(value);
  if (date.success) return sayDate(date.data, locale);
  const both = text.safeParse(value);
  if (both.success) return [both.data.ar, both.data.en].filter(Boolean).join(" / ");
  return JSON.stringify(value);
}
