import type { Citation } from "@/domain/claims/claim";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { sayDigits } from "@/i18n/words";
import { type Names, nameOf } from "../names";

type Props = { citation: Citation; names: Names; locale: Locale; short?: boolean };

/** ¶ 4, ¶ 1–4 or ¶ 1.5, as the notes of a text write it. */
export const paragraphOf = ({ paragraph, paragraphTo, sentence }: Citation) =>
  paragraphTo ? `¶ ${paragraph}–${paragraphTo}` : sentence ? `¶ ${paragraph}.${sentence}` : `¶ ${paragraph}`;

/** The source and the paragraph: one step from a figure to where it stands. */
export function CitationLink({ citation, names, locale, short }: Props) {
  const source = nameOf(citation.source, names, locale);
  return (
    <a
      className={source.exists ? "citation" : "citation missing"}
      href={`${paths.page(locale, citation.source)}#p-${citation.paragraph}`}
      title={short ? source.text : undefined}
    >
      {!short && (
        <>
          <bdi lang={source.lang !== locale ? source.lang : undefined}>{source.text}</bdi>
          {translator(locale)("common.sentence.separator")}
        </>
      )}
      <bdi className="tabular">{sayDigits(paragraphOf(citation), locale)}</bdi>
    </a>
  );
}
