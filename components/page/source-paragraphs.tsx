import { paragraphKinds } from "@/domain/claims/vocabularies";
import type { ParagraphRecord } from "@/domain/kinds/fields";
import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { sayDigits } from "@/i18n/words";
import type { ClaimElsewhere } from "../claims/other-page";
import type { Names } from "../names";
import { citing } from "../source/cited-by";
import { ParagraphClaims } from "../source/paragraph-claims";
import { OwnText } from "../ui/own-text";

type Props = {
  source: PageRef;
  paragraphs: readonly ParagraphRecord[];
  /** Claims of all pages that cite the source. */
  cited: readonly ClaimElsewhere[];
  names: Names;
  locale: Locale;
};

/** What each paragraph of a source supports, in our words; `#p-4` leads to paragraph 4. The text itself is not public. */
export function SourceParagraphs({ source, paragraphs, cited, names, locale }: Props) {
  if (paragraphs.length === 0) return null;
  const t = translator(locale);
  return (
    <section aria-labelledby="paragraphs">
      <h2 id="paragraphs" className="section-title">
        {t("reading.source.paragraphs")}
      </h2>
      <p className="soft small">{t("reading.source.paragraphsNote")}</p>
      <ol className="paragraphs">
        {paragraphs.map(({ n, kind, gist }) => (
          <li key={n} id={`p-${n}`}>
            <bdi className="number tabular">¶ {sayDigits(n, locale)}</bdi>
            <div>
              {kind !== "body" && <span className="label">{paragraphKinds[kind][locale]} </span>}
              <OwnText text={gist} locale={locale} />
              <ParagraphClaims rows={citing(cited, source, n)} names={names} locale={locale} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
