import type { PageContent } from "@/domain/revisions/content";
import { languageGaps } from "@/domain/revisions/language-gaps";
import type { TextChange } from "@/domain/revisions/page-diff";
import type { Locale } from "@/domain/text";
import { direction, otherLocale } from "@/i18n/direction";
import { translator } from "@/i18n/translator";
import { TextDiffView } from "../history/text-diff";

type Props = {
  content: PageContent;
  /** The language that was left behind when the other one changed, and what changed in it. */
  stale?: { lang: Locale; since: number; changes: readonly TextChange[] } | undefined;
  locale: Locale;
};

/** What one language of the page says and the other does not, and what changed in one since the other was written. */
export function LanguageNotes({ content, stale, locale }: Props) {
  const t = translator(locale);
  const gaps = languageGaps(content);
  if (gaps.length === 0 && !stale) return null;
  const sides = (["ar", "en"] as const).map((lang) => ({ lang, own: gaps.filter((gap) => gap.lang === lang) }));
  return (
    <details className="claim-fields" id="languages" open={stale !== undefined}>
      <summary>{stale ? t("sourcing.languages.staleTitle") : t("sourcing.languages.title")}</summary>
      <div className="stack">
        {stale && (
          <>
            <p>
              {t("sourcing.languages.stale", {
                lang: t(`common.language.${stale.lang}`),
                other: t(`common.language.${otherLocale(stale.lang)}`),
                n: stale.since,
              })}
            </p>
            {stale.changes.map((change) => (
              <TextDiffView key={change.at} change={change} locale={locale} level="h3" />
            ))}
          </>
        )}
        {sides.map(
          ({ lang, own }) =>
            own.length > 0 && (
              <section key={lang}>
                <h3 className="small">{t("sourcing.languages.lacks", { lang: t(`common.language.${lang}`) })}</h3>
                <ul>
                  {own.map((gap) => (
                    <li key={"text" in gap ? `${gap.what}${gap.text}` : gap.what}>
                      {t(`sourcing.languages.${gap.what === "title" ? "titleField" : gap.what}`)}
                      {"text" in gap && (
                        <>
                          {": "}
                          <q lang={otherLocale(lang)} dir={direction(otherLocale(lang))}>
                            {gap.text}
                          </q>
                        </>
                      )}
                    </li>
                  ))}
                </ul>
              </section>
            ),
        )}
        <p className="soft small">{t("sourcing.languages.figures")}</p>
      </div>
    </details>
  );
}
