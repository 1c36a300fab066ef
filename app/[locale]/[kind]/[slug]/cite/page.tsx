import { CitePage } from "@/components/cite/cite-page";
import { Shell } from "@/components/layout/shell";
import { cacheTag } from "@/db/commands/invalidate";
import { findSite } from "@/db/queries/site";
import { store } from "@/db/store";
import { textFor } from "@/domain/text";
import { toBibtex } from "@/exports/citation/bibtex";
import { toCslJson } from "@/exports/citation/csl-json";
import { toRis } from "@/exports/citation/ris";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { noteTags } from "@/server/answer-notes";
import { env } from "@/server/env";
import { answerPage } from "@/server/reading/page-answer";
import { NoPage } from "../../../no-page";
import { describeArticle } from "../metadata";

export const generateMetadata = async ({
  params,
}: {
  params: Promise<{ locale: string; kind: string; slug: string }>;
}) =>
  describeArticle(await params, {
    path: paths.cite,
    title: (locale, page) => `${translator(locale)("reading.cite.title")}: ${page}`,
    unlisted: true,
  });

/** How to cite a page: its published revision, in the formats of reference managers and in words. */
export default async function PageCitation({
  params,
}: {
  params: Promise<{ locale: string; kind: string; slug: string }>;
}) {
  const answer = await answerPage(await params);
  if (answer.found !== "page") return <NoPage answer={answer} tail="/cite" />;
  noteTags(cacheTag.site);
  const { address, page } = answer;
  const { locale, ref, kind, slug } = address;
  const site = (await findSite(store())).title;
  const { origin } = env().siteUrl;
  const { number, createdAt } = page.revision;
  const title = textFor(page.content.titles, locale) ?? { text: slug, lang: locale };
  const cited = {
    kind,
    slug,
    revision: number,
    title: title.text,
    lang: title.lang,
    site: site[title.lang],
    publishedAt: createdAt,
    address: `${origin}${paths.revision(title.lang, ref, number)}`,
  };
  return (
    <Shell locale={locale} path={paths.cite(locale, ref)}>
      <div className="wrap reading room">
        <CitePage
          locale={locale}
          page={ref}
          titles={page.content.titles}
          site={site}
          revision={{ number, at: createdAt }}
          origin={origin}
          formats={[
            { name: "bibtex", text: toBibtex(cited) },
            { name: "ris", text: toRis(cited) },
            { name: "csl", text: toCslJson(cited) },
          ]}
        />
      </div>
    </Shell>
  );
}
