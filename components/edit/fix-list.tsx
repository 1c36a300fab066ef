import { propertyNamed } from "@/domain/claims/registry";
import type { PageRef } from "@/domain/kinds/names";
import type { PageContent } from "@/domain/revisions/content";
import { sentences } from "@/domain/revisions/tokens";
import { type Locale, textFor } from "@/domain/text";
import { otherLocale } from "@/i18n/direction";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { ClaimValue } from "../claims/claim-value";
import type { Names } from "../names";

type Props = {
  locale: Locale;
  page: PageRef;
  content: PageContent;
  names: Names;
  /** A sentence of the text as readers see it. */
  wordsOf: (sentence: string, lang: Locale) => string;
};

/** Every sentence, claim and source note of a page, each leading to a form for it alone. */
export function FixList({ locale, page, content, names, wordsOf }: Props) {
  const t = translator(locale);
  return (
    <div className="wrap room stack">
      <h1>{t("sourcing.fix.title", { page: textFor(content.titles, locale)?.text ?? page })}</h1>
      <p className="soft">{t("sourcing.fix.intro")}</p>
      {content.kind === "source" && (
        <p>
          <a href={paths.fix(locale, page, "fields")}>{t("sourcing.fix.sourceNote")}</a>
        </p>
      )}
      {([locale, otherLocale(locale)] as const).map((lang) => {
        const all = sentences(content.body[lang] ?? "");
        if (all.length === 0) return null;
        return (
          <section key={lang} aria-labelledby={`fix-${lang}`}>
            <h2 id={`fix-${lang}`} className="section-title">
              {t(`edit.tab.${lang}`)}
            </h2>
            <ol className="stack">
              {all.map((one, at) => {
                const words = wordsOf(one, lang).trim() || one.trim();
                return (
                  words && (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is named by its place in the text
                    <li key={at} lang={lang} dir={lang === "ar" ? "rtl" : "ltr"}>
                      <a href={paths.fix(locale, page, `${lang}.${at}`)}>{words}</a>
                    </li>
                  )
                );
              })}
            </ol>
          </section>
        );
      })}
      {content.claims.length > 0 && (
        <section aria-labelledby="fix-claims">
          <h2 id="fix-claims" className="section-title">
            {t("edit.tab.claims")}
          </h2>
          <ul className="stack">
            {content.claims.map((claim) => (
              <li key={claim.id}>
                <a href={paths.fix(locale, page, `claim.${claim.id}`)}>
                  {propertyNamed(claim.property)?.label[locale] ?? claim.property}:{" "}
                  <ClaimValue claim={claim} names={names} locale={locale} plain />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
