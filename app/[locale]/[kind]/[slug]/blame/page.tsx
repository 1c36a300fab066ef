import { ClaimValue } from "@/components/claims/claim-value";
import { BlameTable } from "@/components/history/blame-table";
import { Shell } from "@/components/layout/shell";
import { mapClaimOrigins } from "@/db/queries/claim-origins";
import { listWordings } from "@/db/queries/wordings";
import { store } from "@/db/store";
import { figureFor } from "@/domain/claims/figure";
import { propertyNamed } from "@/domain/claims/registry";
import type { CasualtyCategory } from "@/domain/claims/vocabularies";
import type { FigureMark } from "@/domain/markup/figure";
import { plainText } from "@/domain/markup/plain-text";
import { blame } from "@/domain/revisions/blame";
import { type Locale, locales, textFor } from "@/domain/text";
import { direction } from "@/i18n/direction";
import { paths } from "@/i18n/paths";
import { siteDigits } from "@/i18n/site";
import { translator } from "@/i18n/translator";
import { loadLedger } from "@/server/reading/ledger";
import { answerPage } from "@/server/reading/page-answer";
import { NoPage } from "../../../no-page";
import { WithheldPage } from "../../../withheld-page";
import { describeArticle } from "../metadata";

type Props = { params: Promise<{ locale: string; kind: string; slug: string }> };

export const generateMetadata = async ({ params }: Props) =>
  describeArticle(await params, {
    path: paths.blame,
    title: (locale, page) => translator(locale)("history.blame.title", { page }),
    unlisted: true,
  });

/** Every sentence and claim of the published page with the revision that gave it its present wording. */
export default async function BlamePage({ params }: Props) {
  const answer = await answerPage(await params);
  if (answer.found !== "page") return <NoPage answer={answer} tail="/history" />;
  const { address, page } = answer;
  const { locale, ref } = address;
  if (page.withheld) return <WithheldPage locale={locale} page={ref} revision={page.revision} isCurrent />;
  const t = translator(locale);
  const at = { pageId: page.id, number: page.revision.number };
  const wordings = await listWordings(store(), at);
  const written = new Map(wordings.map((row) => [row.number, row]));
  const origins = await mapClaimOrigins(store(), { ...at, content: page.content });
  const { names, sources, factionOf } = await loadLedger(store(), page.content.claims);
  const figureText = ({ name, category }: FigureMark, lang: Locale) =>
    figureFor(
      page.content.claims,
      name,
      category as CasualtyCategory | undefined,
      { sources, factionOf, page: ref },
      { digits: siteDigits(lang) },
    )?.text[lang];
  const since = (number: number) => {
    const row = written.get(number);
    return {
      number,
      at: row?.createdAt ?? page.revision.createdAt,
      authors: row?.authors ?? [],
      imported: row?.imported ?? false,
    };
  };
  return (
    <Shell locale={locale} path={paths.blame(locale, ref)}>
      <div className="wrap room stack">
        <h1>{t("history.blame.title", { page: textFor(page.content.titles, locale)?.text ?? address.slug })}</h1>
        <p className="soft">{t("history.blame.intro")}</p>
        <p className="inline-list">
          <a href={paths.page(locale, ref)}>{t("reading.revision.current")}</a>
          <a href={paths.history(locale, ref)}>{t("reading.status.history")}</a>
        </p>
        {[locale, ...locales.filter((one) => one !== locale)].map((lang) => {
          const title = `${t("history.diff.text")}: ${t(`common.language.${lang}`)}`;
          const passages = blame(wordings.map(({ number, body }) => ({ number, text: body && (body[lang] ?? "") })));
          return (
            <section key={lang} aria-labelledby={`text-${lang}`}>
              <h2 id={`text-${lang}`}>{title}</h2>
              {passages.length === 0 && <p className="soft">{t("history.blame.noText")}</p>}
              {passages.length > 0 && (
                <BlameTable
                  locale={locale}
                  page={ref}
                  caption={title}
                  head={t("history.blame.sentence")}
                  rows={passages.map(({ text, since: number }, index) => ({
                    key: `${index} ${number}`,
                    what: (
                      <div lang={lang} dir={direction(lang)}>
                        {plainText(text, { figureText: (mark) => figureText(mark, lang) })}
                      </div>
                    ),
                    ...since(number),
                  }))}
                />
              )}
            </section>
          );
        })}
        {page.content.claims.length > 0 && (
          <section aria-labelledby="claims">
            <h2 id="claims">{t("history.diff.claims")}</h2>
            <BlameTable
              locale={locale}
              page={ref}
              caption={t("history.diff.claims")}
              head={t("history.diff.claims")}
              rows={page.content.claims.map((claim) => ({
                key: claim.id,
                what: (
                  <>
                    <span className="soft small">{propertyNamed(claim.property)?.label[locale] ?? claim.property}</span>{" "}
                    <ClaimValue claim={claim} names={names} locale={locale} />
                  </>
                ),
                ...since(origins.get(claim.id)?.number ?? page.revision.number),
              }))}
            />
          </section>
        )}
      </div>
    </Shell>
  );
}
