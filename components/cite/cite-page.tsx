import type { PageRef } from "@/domain/kinds/names";
import { type Bilingual, type Locale, locales, textFor } from "@/domain/text";
import { direction } from "@/i18n/direction";
import { formatDay, type Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";

/** One citation in a format of a reference manager, ready to copy. */
export type CiteFormat = { readonly name: "bibtex" | "ris" | "csl"; readonly text: string };

type Props = {
  locale: Locale;
  page: PageRef;
  titles: Bilingual;
  site: Readonly<Record<Locale, string>>;
  revision: { readonly number: number; readonly at: Moment };
  /** The origin of the wiki, for addresses that stand on paper. */
  origin: string;
  formats: readonly CiteFormat[];
};

/** How to cite a page: readable lines in both languages, the permanent address, and what reference managers read. */
export function CitePage({ locale, page, titles, site, revision, origin, formats }: Props) {
  const t = translator(locale);
  const permalink = `${origin}${paths.revision(locale, page, revision.number)}`;
  return (
    <>
      <h1>{t("reading.cite.title")}</h1>
      <p className="lead">
        <a href={paths.page(locale, page)}>
          <bdi>{textFor(titles, locale)?.text}</bdi>
        </a>
      </p>
      <p className="soft mt-3">
        {t("reading.cite.intro")} {t("cite.hint")}
      </p>

      <section aria-labelledby="permalink" className="help-section">
        <h2 id="permalink" className="section-title">
          {t("reading.cite.permalink")}
        </h2>
        <p>
          <a href={paths.revision(locale, page, revision.number)}>
            <bdi dir="ltr">{permalink}</bdi>
          </a>
        </p>
      </section>

      <section aria-labelledby="readable" className="help-section">
        <h2 id="readable" className="section-title">
          {t("reading.cite.readable")}
        </h2>
        {locales.map((lang) => (
          <p key={lang} lang={lang} dir={direction(lang)} className="cite-block">
            {readableLine({ lang, page, titles, site, revision, origin })}
          </p>
        ))}
      </section>

      {formats.map(({ name, text }) => (
        <section key={name} aria-labelledby={name} className="help-section">
          <h2 id={name} className="section-title">
            {t(`cite.format.${name}`)}
          </h2>
          <pre className="cite-block">{text}</pre>
        </section>
      ))}
    </>
  );
}

/** The citation as a sentence; the address leads to the revision in the language of the sentence. */
const readableLine = ({
  lang,
  page,
  titles,
  site,
  revision,
  origin,
}: Omit<Props, "locale" | "formats"> & { lang: Locale }) =>
  translator(lang)("cite.line", {
    title: textFor(titles, lang)?.text ?? "",
    site: site[lang],
    n: revision.number,
    date: formatDay(revision.at, lang),
    address: `${origin}${paths.revision(lang, page, revision.number)}`,
  });
