import { citationKey } from "@/domain/claims/citation-key";
import type { Citation, Claim } from "@/domain/claims/claim";
import { channels, speakerTypes, verbs } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { TextField } from "../ui/text-field";
import type { FieldErrors } from "./problems";

type Props = {
  at: string;
  index: number;
  claim: Partial<Claim>;
  /** Attached words behind citations, by citation, where whoever edits may read them. */
  cited?: Readonly<Record<string, string>> | undefined;
  errors: FieldErrors;
  locale: Locale;
};

/** Who says so, and where it stands: the two things without which a claim is nothing. */
export function ClaimSourceFields({ at, index, claim, cited, errors, locale }: Props) {
  const t = translator(locale);
  const field = (key: string, label: string, hint?: string) => ({
    name: `${at}.${key}`,
    label,
    hint,
    error: errors[`${at}.${key}`],
  });
  const { attribution } = claim;
  const speaker = attribution?.speaker;
  const described = speaker && "text" in speaker ? speaker.text : undefined;
  const citations: readonly Partial<Citation>[] = claim.citations?.length ? claim.citations : [{}];
  return (
    <>
      <div className="triple">
        <SelectField
          {...field("attribution.speakerType", t("edit.claim.speakerType"))}
          locale={locale}
          options={speakerTypes}
          value={attribution?.speakerType ?? "narration"}
        />
        <TextField
          {...field("attribution.speaker.ref", t("edit.claim.speakerRef"), t("edit.claim.pageHint"))}
          value={speaker && "ref" in speaker ? speaker.ref : undefined}
          dir="ltr"
          list="pages"
        />
        <SelectField
          {...field("attribution.channel", t("edit.claim.channel"))}
          locale={locale}
          options={channels}
          value={attribution?.channel}
          empty={t("common.field.none")}
        />
        <TextField
          {...field("attribution.speaker.text.ar", t("edit.claim.speakerAr"))}
          value={described?.ar}
          lang="ar"
          dir="rtl"
        />
        <TextField
          {...field("attribution.speaker.text.en", t("edit.claim.speakerEn"))}
          value={described?.en}
          lang="en"
          dir="ltr"
        />
        <SelectField
          {...field("attribution.verb", t("edit.claim.verb"))}
          locale={locale}
          options={verbs}
          value={attribution?.verb}
          empty={t("common.field.none")}
        />
      </div>
      {citations.map((citation, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: inputs are named by their place in the form
        <fieldset className="citation-fields" key={n} id={`${at}.citations.${n}`}>
          <legend className="sr-only">{t("edit.claim.citation", { n: n + 1 })}</legend>
          {errors[`${at}.citations.${n}`] && <p className="error">{errors[`${at}.citations.${n}`]}</p>}
          <TextField
            {...field(`citations.${n}.source`, t("edit.claim.source"), t("edit.claim.sourceHint"))}
            value={citation.source}
            dir="ltr"
            list="sources"
          />
          <TextField
            {...field(`citations.${n}.paragraph`, t("edit.claim.paragraph"))}
            value={citation.paragraph?.toString()}
            inputMode="numeric"
            dir="ltr"
          />
          <TextField
            {...field(`citations.${n}.paragraphTo`, t("edit.claim.paragraphTo"))}
            value={citation.paragraphTo?.toString()}
            inputMode="numeric"
            dir="ltr"
          />
          {citations.length > 1 && (
            <button
              type="submit"
              name="step"
              value={`remove-citation.${index}.${n}`}
              className="button compact plain"
              formNoValidate
            >
              {t("edit.claim.removeCitation", { n: n + 1 })}
            </button>
          )}
          <CitedWords citation={citation} cited={cited} locale={locale} />
        </fieldset>
      ))}
      {errors[`${at}.citations`] && <p className="error text-danger">{errors[`${at}.citations`]}</p>}
      <div>
        <button type="submit" name="step" value={`add-citation.${index}`} className="button compact" formNoValidate>
          {t("edit.claim.addCitation")}
        </button>
      </div>
    </>
  );
}

/** The paragraph that a claim rests on, where its text is attached: what is claimed can be held against it. */
function CitedWords({
  citation: { source, paragraph, paragraphTo },
  cited,
  locale,
}: {
  citation: Partial<Citation>;
  cited: Props["cited"];
  locale: Locale;
}) {
  const words = source && paragraph ? cited?.[citationKey({ source, paragraph, paragraphTo })] : undefined;
  if (!words) return null;
  return (
    <details className="w-full">
      <summary>{translator(locale)("community.source.cited")}</summary>
      <blockquote dir="auto" className="whitespace-pre-line">
        {words}
      </blockquote>
    </details>
  );
}
