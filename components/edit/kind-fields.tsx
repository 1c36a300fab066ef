import {
  groupTypes,
  placeTypes,
  reliabilities,
  sourceFlags,
  sourceTypes,
  translations,
} from "@/domain/claims/vocabularies";
import type { PageContent } from "@/domain/revisions/content";
import type { Bilingual, Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { SelectField, TickField } from "../ui/choice-field";
import { TextField } from "../ui/text-field";
import type { FieldErrors } from "./problems";
import { SaidField } from "./said-field";

type Props = { content: PageContent; errors: FieldErrors; locale: Locale };

/** The few things of a page that are fields and not claims: the type of a group, where a place lies, what a source says of itself. */
export function KindFields({ content, errors, locale }: Props) {
  const t = translator(locale);
  if (content.kind === "event" || content.kind === "person") return null;
  const field = (key: string, label: string) => ({ name: `fields.${key}`, label, error: errors[`fields.${key}`] });
  const both = (key: string, label: string, text: Bilingual | undefined) =>
    (["ar", "en"] as const).map((lang) => (
      <TextField
        key={`${key}${lang}`}
        {...field(`${key}.${lang}`, `${label} (${t(`common.language.${lang}`)})`)}
        value={text?.[lang]}
        lang={lang}
        dir={lang === "ar" ? "rtl" : "ltr"}
      />
    ));
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{t("edit.tab.fields")}</h2>
      <input type="hidden" name="fields.was" value={JSON.stringify(content.fields)} />
      <div className="triple">
        {content.kind === "group" && (
          <SelectField
            {...field("groupType", t("reading.type"))}
            locale={locale}
            options={groupTypes}
            value={content.fields.groupType}
          />
        )}
        {content.kind === "place" && (
          <>
            <SelectField
              {...field("placeType", t("reading.type"))}
              locale={locale}
              options={placeTypes}
              value={content.fields.placeType}
            />
            <TextField
              {...field("coordinates.lat", t("edit.field.latitude"))}
              value={content.fields.coordinates?.lat.toString()}
              dir="ltr"
            />
            <TextField
              {...field("coordinates.lon", t("edit.field.longitude"))}
              value={content.fields.coordinates?.lon.toString()}
              dir="ltr"
            />
          </>
        )}
        {content.kind === "source" && (
          <>
            <SelectField
              {...field("type", t("reading.type"))}
              locale={locale}
              options={sourceTypes}
              value={content.fields.type}
            />
            <SaidField
              {...field("published", t("reading.source.published"))}
              hint={t("sourcing.said.dateHint")}
              type="date"
              value={content.fields.published}
              locale={locale}
            />
            <TextField {...field("language", t("reading.source.language"))} value={content.fields.language} dir="ltr" />
            {both("publisher", t("reading.source.publisher"), content.fields.publisher)}
            {both("author", t("reading.source.author"), content.fields.author)}
            <SelectField
              {...field("translation", t("reading.source.translation"))}
              locale={locale}
              options={translations}
              value={content.fields.translation}
            />
            <SelectField
              {...field("reliability", t("reading.source.reliability"))}
              locale={locale}
              options={reliabilities}
              value={content.fields.reliability}
            />
            {both("reliabilityReason", t("edit.field.reliabilityReason"), content.fields.reliabilityReason)}
            <TextField {...field("url", t("reading.source.address"))} value={content.fields.url} type="url" dir="ltr" />
            <fieldset className="field">
              <legend>{t("reading.source.flags")}</legend>
              {Object.entries(sourceFlags).map(([flag, label]) => (
                <TickField
                  key={flag}
                  name={`fields.flags.${flag}`}
                  label={label[locale]}
                  checked={(content.fields.flags as readonly string[]).includes(flag)}
                />
              ))}
            </fieldset>
          </>
        )}
      </div>
    </section>
  );
}
