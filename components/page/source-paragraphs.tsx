import { paragraphKinds } from "@/domain/claims/vocabularies";
import type { ParagraphRecord } from "@/domain/kinds/fields";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { OwnText } from "../ui/own-text";

type Props = { paragraphs: readonly ParagraphRecord[]; locale: Locale };

/** What each paragraph of a source supports, in our words; `#p-4` leads to paragraph 4. The text itself is not public. */
export function SourceParagraphs({ paragraphs, locale }: Props) {
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
            <bdi className="number tabular">¶ {n}</bdi>
            <span>
              {kind !== "body" && <span className="label">{paragraphKinds[kind][locale]} </span>}
              <OwnText text={gist} locale={locale} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
