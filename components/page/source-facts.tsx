import { bases, reliabilities, sourceFlags, sourceTypes, translations } from "@/domain/claims/vocabularies";
import type { SourceFields } from "@/domain/kinds/fields";
import type { Locale } from "@/domain/text";
import { formatDay } from "@/i18n/format";
import { languageName } from "@/i18n/language-name";
import { translator } from "@/i18n/translator";
import { DateText } from "../claims/date-text";
import { OwnText } from "../ui/own-text";
import { Fact } from "./fact";

type Props = { fields: SourceFields; locale: Locale };

/** What is known of a document, and what was inferred about it. */
export function SourceFacts({ fields, locale }: Props) {
  const t = translator(locale);
  return (
    <>
      <Fact label={t("reading.type")}>
        <dd>{sourceTypes[fields.type][locale]}</dd>
      </Fact>
      {fields.publisher && (
        <Fact label={t("reading.source.publisher")}>
          <OwnText text={fields.publisher} locale={locale} as="dd" />
        </Fact>
      )}
      {fields.author && (
        <Fact label={t("reading.source.author")}>
          <OwnText text={fields.author} locale={locale} as="dd" />
        </Fact>
      )}
      <Fact label={t("reading.source.published")}>
        <dd>
          {fields.published ? <DateText value={fields.published} locale={locale} /> : t("reading.references.undated")}
        </dd>
        {fields.published && (
          <dd className="soft">{t("ledger.source.basis", { basis: bases[fields.published.basis][locale] })}</dd>
        )}
        {fields.published?.reasoning && (
          <OwnText text={fields.published.reasoning} locale={locale} as="dd" className="soft" />
        )}
      </Fact>
      <Fact label={t("reading.source.language")}>
        <dd>
          {languageName(fields.language, locale)}
          {fields.translation !== "unknown" && (
            <span className="soft"> · {translations[fields.translation][locale]}</span>
          )}
        </dd>
      </Fact>
      {fields.originalLanguage && fields.originalLanguage !== fields.language && (
        <Fact label={t("reading.source.original")}>
          <dd>{languageName(fields.originalLanguage, locale)}</dd>
        </Fact>
      )}
      <Fact label={t("reading.source.reliability")}>
        <dd>
          <bdi>{fields.reliability}</bdi> · {reliabilities[fields.reliability][locale]}
        </dd>
        {fields.reliabilityReason && (
          <OwnText text={fields.reliabilityReason} locale={locale} as="dd" className="soft" />
        )}
      </Fact>
      {fields.flags.length > 0 && (
        <Fact label={t("reading.source.flags")}>
          {fields.flags.map((flag) => (
            <dd key={flag}>
              {sourceFlags[flag][locale]}
              <div className="soft">{t(`ledger.flag.${flag}`)}</div>
            </dd>
          ))}
        </Fact>
      )}
      {fields.url && (
        <Fact label={t("reading.source.address")}>
          <dd>
            <a href={fields.url} rel="nofollow noreferrer external" dir="ltr">
              {new URL(fields.url).hostname}
            </a>
          </dd>
        </Fact>
      )}
      {fields.retrievedAt && (
        <Fact label={t("reading.source.retrieved")}>
          <dd>{formatDay(fields.retrievedAt, locale)}</dd>
        </Fact>
      )}
      {fields.rights && (
        <Fact label={t("reading.source.rights")}>
          <OwnText text={fields.rights} locale={locale} as="dd" />
        </Fact>
      )}
      {fields.sha256 && (
        <Fact label={t("reading.source.fingerprint")}>
          <dd>
            <code dir="ltr" title={fields.sha256}>
              {fields.sha256.slice(0, 12)}…
            </code>
          </dd>
        </Fact>
      )}
    </>
  );
}
