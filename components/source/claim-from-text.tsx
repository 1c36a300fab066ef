import { properties, propertyKeys } from "@/domain/claims/registry";
import { kinds } from "@/domain/kinds";
import { kindNames } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { PageField } from "../edit/page-field";
import { described, Field } from "../ui/field";
import { TextField } from "../ui/text-field";

type Props = {
  locale: Locale;
  action: string;
  values: Readonly<Record<string, string>>;
  refusal?: string | undefined;
};

/** Words of the text made into a claim: where they stand, what they say, and of which page. The script fills it in from what is selected. */
export function ClaimFromText({ locale, action, values, refusal }: Props) {
  const t = translator(locale);
  const property = { name: "property", label: t("edit.claim.property") };
  return (
    <section aria-labelledby="claim-from-text" className="from-text">
      <h2 id="claim-from-text" className="section-title">
        {t("sourcing.fromText.title")}
      </h2>
      <p className="soft small">{t("sourcing.fromText.intro")}</p>
      <form method="post" action={action} className="form" data-from-text={locale}>
        <input type="hidden" name="changeset" value={values["changeset"] ?? ""} />
        <div className="triple">
          <TextField
            name="paragraph"
            label={t("edit.claim.paragraph")}
            value={values["paragraph"]}
            inputMode="numeric"
            dir="ltr"
            required
          />
          <TextField
            name="sentence"
            label={t("sourcing.sentence")}
            value={values["sentence"]}
            inputMode="numeric"
            dir="ltr"
          />
          <TextField
            name="asWritten"
            label={t("edit.claim.asWritten")}
            hint={t("edit.claim.asWrittenHint")}
            value={values["asWritten"]}
            maxLength={60}
          />
        </div>
        <div className="pair">
          <PageField
            name="page"
            label={t("sourcing.fromText.page")}
            hint={t("sourcing.pageHint")}
            value={values["page"]}
            kinds={["event", "group", "place", "person"]}
            error={refusal}
          />
          <Field {...property}>
            <select {...described(property)} defaultValue={values["property"] ?? "deaths"}>
              {kindNames
                .filter((kind) => kind !== "source")
                .map((kind) => (
                  <optgroup key={kind} label={kinds[kind].label[locale]}>
                    {propertyKeys
                      .filter((key) => properties[key].kinds[0] === kind)
                      .map((key) => (
                        <option key={key} value={key}>
                          {properties[key].label[locale]}
                        </option>
                      ))}
                  </optgroup>
                ))}
            </select>
          </Field>
          <TextField
            name="said"
            label={t("sourcing.fromText.said")}
            hint={t("sourcing.fromText.saidHint")}
            value={values["said"]}
          />
        </div>
        <div>
          <button type="submit" className="button primary">
            {t("sourcing.fromText.go")}
          </button>
        </div>
      </form>
    </section>
  );
}
