import { aliasKinds } from "@/domain/claims/vocabularies";
import type { Alias } from "@/domain/revisions/content";
import type { Locale } from "@/domain/text";
import { languageName } from "@/i18n/language-name";
import { translator } from "@/i18n/translator";
import { CitationLink } from "../claims/citation-link";
import type { Names } from "../names";

type Props = { aliases: readonly Alias[]; names: Names; locale: Locale };

/** Every spelling of a name with its language, its kind and the paragraphs that print it so. */
export function NamesSection({ aliases, names, locale }: Props) {
  if (aliases.length === 0) return null;
  const t = translator(locale);
  const spellings = spellingsOf(aliases);
  return (
    <section aria-labelledby="names">
      <h2 id="names" className="section-title">
        {t("ledger.names.title")}
      </h2>
      <details className="fold" open={spellings.length < 4}>
        <summary>{t("ledger.names.count", { count: spellings.length })}</summary>
        <div className="table-scroll">
          <table className="table names">
            <caption className="sr-only">{t("ledger.names.title")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("ledger.names.spelling")}</th>
                <th scope="col">{t("ledger.names.language")}</th>
                <th scope="col">{t("ledger.names.kind")}</th>
                <th scope="col">{t("ledger.names.source")}</th>
              </tr>
            </thead>
            <tbody>
              {spellings.map(({ text, lang, kind, printed }) => (
                <tr key={`${lang} ${kind} ${text}`}>
                  <th scope="row">
                    <bdi lang={lang}>{text}</bdi>
                  </th>
                  <td>{languageName(lang, locale)}</td>
                  <td>{aliasKinds[kind][locale]}</td>
                  <td>
                    {printed.length === 0 && <span className="soft">{t("ledger.names.unsourced")}</span>}
                    {printed.map((citation) => (
                      <div key={`${citation.source}${citation.paragraph}`}>
                        <CitationLink citation={citation} names={names} locale={locale} />
                      </div>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

type Spelling = Pick<Alias, "text" | "lang" | "kind"> & {
  readonly printed: { readonly source: NonNullable<Alias["source"]>; readonly paragraph: number }[];
};

/** One row a spelling, however many sources print it. */
function spellingsOf(aliases: readonly Alias[]): Spelling[] {
  const rows = new Map<string, Spelling>();
  for (const { text, lang, kind, source, paragraph } of aliases) {
    const key = `${lang} ${kind} ${text}`;
    const row = rows.get(key) ?? { text, lang, kind, printed: [] };
    if (source) row.printed.push({ source, paragraph: paragraph ?? 1 });
    rows.set(key, row);
  }
  return [...rows.values()];
}
