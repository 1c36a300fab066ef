import { citationKey } from "@/domain/claims/citation-key";
import type { Citation } from "@/domain/claims/claim";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";

type Props = {
  citation: Partial<Citation>;
  cited: Readonly<Record<string, string>> | undefined;
  locale: Locale;
};

/** The paragraph that a claim rests on, where its text is attached: what is claimed can be held against it. The script fills it in as the paragraph changes. */
export function CitedWords({ citation: { source, paragraph, paragraphTo }, cited, locale }: Props) {
  const words = source && paragraph ? cited?.[citationKey({ source, paragraph, paragraphTo })] : undefined;
  return (
    <details className="cited-words" hidden={!words} open>
      <summary className="small">{translator(locale)("community.source.cited")}</summary>
      <blockquote dir="auto" className="whitespace-pre-line">
        {words}
      </blockquote>
    </details>
  );
}
