import type { Heading } from "@/domain/markup/heading";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";

type Props = { headings: readonly Heading[]; locale: Locale };

/** Contents: folded on a phone, standing beside the text where there is room. A small script marks where one is. */
export function Contents({ headings, locale }: Props) {
  if (headings.length < 2) return null;
  const t = translator(locale);
  return (
    <nav aria-label={t("reading.contents")}>
      <details className="toc" data-contents="">
        <summary>{t("reading.contents")}</summary>
        <ol>
          {headings.map(({ id, level, text }) => (
            <li key={id} className={`level-${level}`}>
              <a href={`#${id}`}>
                <bdi>{text}</bdi>
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
