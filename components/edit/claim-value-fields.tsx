import type { Claim } from "@/domain/claims/claim";
import type { Property } from "@/domain/claims/registry";
import {
  bases,
  placePrecisions,
  placeRelations,
  quantityQualifiers,
  timePrecisions,
  vagueWords,
} from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { TextField } from "../ui/text-field";
import type { FieldErrors } from "./problems";

type Props = {
  /** `claims.3.value` */
  at: string;
  property: Property;
  value: Claim["value"] | undefined;
  errors: FieldErrors;
  locale: Locale;
};

/** The inputs for a claim's value, by the kind of value that its property takes. */
export function ClaimValueFields({ at, property, value, errors, locale }: Props) {
  const t = translator(locale);
  const field = (key: string, label: string, hint?: string) => ({
    name: `${at}.${key}`,
    label,
    hint,
    error: errors[`${at}.${key}`],
  });
  const text = (side: Locale) => (value?.type === "text" ? value.text[side] : undefined);
  switch (property.value) {
    case "quantity": {
      const given = value?.type === "quantity" ? value : undefined;
      return (
        <div className="triple">
          <SelectField
            {...field("q", t("edit.claim.qualifier"))}
            locale={locale}
            options={quantityQualifiers}
            value={given?.q ?? "exact"}
          />
          <TextField
            {...field("v", t("edit.claim.number"))}
            value={given?.v?.toString()}
            inputMode="numeric"
            dir="ltr"
          />
          <TextField
            {...field("v2", t("edit.claim.numberTo"))}
            value={given?.v2?.toString()}
            inputMode="numeric"
            dir="ltr"
          />
          <SelectField
            {...field("word", t("edit.claim.word"))}
            locale={locale}
            options={vagueWords}
            value={given?.word}
            empty={t("common.field.none")}
          />
        </div>
      );
    }
    case "date": {
      const given = value?.type === "date" ? value : undefined;
      return (
        <div className="triple">
          <TextField {...field("edtf", t("edit.claim.date"), t("edit.claim.dateHint"))} value={given?.edtf} dir="ltr" />
          <SelectField
            {...field("precision", t("edit.claim.precision"))}
            locale={locale}
            options={timePrecisions}
            value={given?.precision}
            empty={t("common.field.none")}
          />
          <SelectField
            {...field("basis", t("edit.claim.basis"))}
            locale={locale}
            options={bases}
            value={given?.basis ?? "stated"}
          />
          <TextField
            {...field("reasoning.ar", `${t("edit.claim.reasoning")} (${t("common.language.ar")})`)}
            value={given?.reasoning?.ar}
            lang="ar"
            dir="rtl"
          />
          <TextField
            {...field("reasoning.en", `${t("edit.claim.reasoning")} (${t("common.language.en")})`)}
            value={given?.reasoning?.en}
            lang="en"
            dir="ltr"
          />
        </div>
      );
    }
    case "page":
      return (
        <TextField
          {...field("ref", t("edit.claim.page"), t("edit.claim.pageHint"))}
          value={value?.type === "page" ? value.ref : undefined}
          dir="ltr"
          list="pages"
        />
      );
    case "place": {
      const given = value?.type === "place" ? value : undefined;
      return (
        <div className="triple">
          <TextField
            {...field("ref", t("edit.claim.page"), t("edit.claim.pageHint"))}
            value={given?.ref}
            dir="ltr"
            list="pages"
          />
          <SelectField
            {...field("relation", t("edit.claim.relation"))}
            locale={locale}
            options={placeRelations}
            value={given?.relation ?? "in"}
          />
          <SelectField
            {...field("precision", t("edit.claim.precision"))}
            locale={locale}
            options={placePrecisions}
            value={given?.precision ?? "locality"}
          />
          <SelectField
            {...field("basis", t("edit.claim.basis"))}
            locale={locale}
            options={bases}
            value={given?.basis ?? "stated"}
          />
        </div>
      );
    }
    case "enum":
      return (
        <SelectField
          {...field("key", t("edit.claim.option"))}
          locale={locale}
          options={property.vocabulary ?? {}}
          value={value?.type === "enum" ? value.key : undefined}
          empty={t("edit.claim.choose")}
        />
      );
    case "text":
      return (
        <div className="pair">
          <TextField
            {...field("text.ar", t("edit.claim.textAr"), t("edit.claim.textHint"))}
            value={text("ar")}
            lang="ar"
            dir="rtl"
            maxLength={600}
          />
          <TextField
            {...field("text.en", t("edit.claim.textEn"), t("edit.claim.textHint"))}
            value={text("en")}
            lang="en"
            dir="ltr"
            maxLength={600}
          />
        </div>
      );
    case "duration": {
      const given = value?.type === "duration" ? value : undefined;
      return (
        <div className="pair">
          <SelectField
            {...field("q", t("edit.claim.qualifier"))}
            locale={locale}
            options={quantityQualifiers}
            value={given?.q ?? "exact"}
          />
          <TextField
            {...field("iso", t("edit.claim.duration"), t("edit.claim.durationHint"))}
            value={given?.iso}
            dir="ltr"
          />
        </div>
      );
    }
  }
}
