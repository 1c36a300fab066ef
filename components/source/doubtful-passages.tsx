import { propertyNamed } from "@/domain/claims/registry";
import { claimFlags } from "@/domain/claims/vocabularies";
import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { sayDigits } from "@/i18n/words";
import type { ClaimElsewhere } from "../claims/other-page";
import type { Names } from "../names";
import { OwnText } from "../ui/own-text";
import { PageLink } from "../ui/page-link";

type Props = { source: PageRef; rows: readonly ClaimElsewhere[]; names: Names; locale: Locale };

const doubts = ["suspected_mistranslation", "ambiguous_name"] as const;

/** The passages of a source that claims flag as mistranslated or ambiguous, in its order, with what is said of them. */
export function DoubtfulPassages({ source, rows, names, locale }: Props) {
  const t = translator(locale);
  const passages = rows
    .flatMap(({ subject, claim }) => {
      const flags = doubts.filter((flag) => claim.qualifiers.flags.includes(flag));
      const at = claim.citations.find((citation) => citation.source === source);
      return at && flags.length > 0 ? [{ subject, claim, flags, paragraph: at.paragraph }] : [];
    })
    .toSorted((a, b) => a.paragraph - b.paragraph);
  if (passages.length === 0) return null;
  return (
    <section aria-labelledby="doubtful">
      <h2 id="doubtful" className="section-title">
        {t("ledger.source.doubtful")}
      </h2>
      <p className="soft small">{t("ledger.source.doubtfulIntro")}</p>
      <ol className="paragraphs">
        {passages.map(({ subject, claim, flags, paragraph }) => (
          <li key={`${subject}#${claim.id}`}>
            <a href={`#p-${paragraph}`} className="number tabular">
              <bdi>¶ {sayDigits(paragraph, locale)}</bdi>
            </a>
            <div>
              <span className="label">{flags.map((flag) => claimFlags[flag][locale]).join(" · ")} </span>
              {claim.note && <OwnText text={claim.note} locale={locale} as="p" />}
              <p className="small">
                <a href={paths.claim(locale, subject, claim.id)}>
                  {propertyNamed(claim.property)?.label[locale] ?? claim.property}
                </a>
                {" · "}
                <PageLink to={subject} names={names} locale={locale} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
