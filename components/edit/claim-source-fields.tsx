import type { Citation } from "@/domain/claims/claim";
import { channels, speakerTypes, verbs } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { TextField } from "../ui/text-field";
import { CitedWords } from "./cited-words";
import type { DraftClaim } from "./draft-claim";
import { bothSides, namedFields } from "./named-fields";
import { PageField } from "./page-field";
import type { FieldErrors } from "./problems";

type Props = {
  at: string;
  claim: DraftClaim;
  errors: FieldErrors;
  locale: Locale;
};

/** Who says so. */
export function ClaimSpeakerFields({ at, claim: { attribution }, errors, locale }: Props) {
  const t = translator(locale);
  const field = namedFields(`${at}.attribution`, errors);
  const speaker = attribution?.speaker;
  return (
    <>
      <SelectField
        {...field("speakerType", t("edit.claim.speakerType"))}
        locale={locale}
        options={speakerTypes}
        value={attribution?.speakerType ?? "narration"}
      />
      <PageField
        {...field("speaker.ref", t("sourcing.speaker"), t("sourcing.speakerHint"))}
        value={speaker && "ref" in speaker ? speaker.ref : undefined}
        kinds={["group", "person"]}
        words
      />
    </>
  );
}

/** How the speaker is described where no page is meant, and by which way the word came. */
export function ClaimSpeakerDetails({ at, claim: { attribution }, errors, locale }: Props) {
  const t = translator(locale);
  const field = namedFields(`${at}.attribution`, errors);
  const speaker = attribution?.speaker;
  return (
    <div className="triple">
      {bothSides(field, {
        key: "speaker.text",
        label: t("sourcing.speaker"),
        text: speaker && "text" in speaker ? speaker.text : undefined,
        locale,
      }).map((side) => (
        <TextField key={side.name} {...side} />
      ))}
      <SelectField
        {...field("channel", t("edit.claim.channel"))}
        locale={locale}
        options={channels}
        value={attribution?.channel}
        empty={t("common.field.none")}
      />
      <SelectField
        {...field("verb", t("edit.claim.verb"))}
        locale={locale}
        options={verbs}
        value={attribution?.verb}
        empty={t("common.field.none")}
      />
    </div>
  );
}

/** Where it stands: without this a claim is nothing. */
export function ClaimCitationFields({
  at,
  index,
  claim,
  cited,
  errors,
  locale,
}: Props & {
  index: number;
  /** Attached words behind citations, by citation, where whoever edits may read them. */
  cited?: Readonly<Record<string, string>> | undefined;
}) {
  const t = translator(locale);
  const field = namedFields(at, errors);
  const citations: readonly Partial<Citation>[] = claim.citations?.length ? claim.citations : [{}];
  return (
    <>
      {citations.map((citation, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: inputs are named by their place in the form
        <fieldset className="citation-fields" key={n} id={`${at}.citations.${n}`}>
          <legend className="sr-only">{t("edit.claim.citation", { n: n + 1 })}</legend>
          {errors[`${at}.citations.${n}`] && <p className="error">{errors[`${at}.citations.${n}`]}</p>}
          <PageField
            {...field(`citations.${n}.source`, t("edit.claim.source"), t("sourcing.sourceHint"))}
            value={citation.source}
            kinds={["source"]}
          />
          {(["paragraph", "paragraphTo", "sentence"] as const).map((key) => (
            <TextField
              key={key}
              {...field(`citations.${n}.${key}`, key === "sentence" ? t("sourcing.sentence") : t(`edit.claim.${key}`))}
              value={citation[key]?.toString()}
              inputMode="numeric"
              dir="ltr"
            />
          ))}
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
    </>
  );
}
