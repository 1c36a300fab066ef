import { paragraphKinds } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { sayDigits } from "@/i18n/words";
import { Notice } from "../ui/notice";

export type ReadParagraph = { n: number; text: string; kind: string };

type Props = { locale: Locale; language: string; title: string; paragraphs: readonly ReadParagraph[] };

/** Paragraphs of an attached text under their numbers, after a note on what they may hold. */
export function SourceTextView({ locale, language, title, paragraphs }: Props) {
  const t = translator(locale);
  return (
    <section aria-labelledby="source-text">
      <h2 id="source-text" className="section-title">
        {title}
      </h2>
      <Notice>{t("community.source.contentNote")}</Notice>
      <ol className="paragraphs">
        {paragraphs.map(({ n, text, kind }) => (
          <li key={n} id={`p-${n}`}>
            <bdi className="number tabular">¶ {sayDigits(n, locale)}</bdi>
            <span>
              {kind !== "body" && <span className="label">{kindName(kind, locale)} </span>}
              <span lang={language} dir="auto">
                {text}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const kindName = (kind: string, locale: Locale) =>
  Object.hasOwn(paragraphKinds, kind) ? paragraphKinds[kind as keyof typeof paragraphKinds][locale] : kind;
