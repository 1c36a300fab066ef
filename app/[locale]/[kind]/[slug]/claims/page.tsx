import { ClaimTable } from "@/components/claims/claim-table";
import { Shell } from "@/components/layout/shell";
import { store } from "@/db/store";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { answerPage } from "@/server/reading/page-answer";
import { loadPublishedView } from "@/server/reading/page-view";
import { NoPage } from "../../../no-page";
import { describeArticle } from "../metadata";

export const generateMetadata = async ({
  params,
}: {
  params: Promise<{ locale: string; kind: string; slug: string }>;
}) =>
  describeArticle(await params, {
    path: paths.pageClaims,
    title: (locale, page) => translator(locale)("claims.titleOf", { page }),
    unlisted: true,
  });

/** Every claim of a page as a table. */
export default async function PageClaims({
  params,
}: {
  params: Promise<{ locale: string; kind: string; slug: string }>;
}) {
  const answer = await answerPage(await params);
  if (answer.found !== "page") return <NoPage answer={answer} tail="/claims" />;
  const { address, page } = answer;
  const { locale, ref } = address;
  const t = translator(locale);
  const { ledger } = await loadPublishedView(store(), page, locale);
  const title = textFor(page.content.titles, locale)?.text ?? address.slug;
  return (
    <Shell locale={locale} path={paths.pageClaims(locale, ref)}>
      <div className="wrap room">
        <h1>{t("claims.titleOf", { page: title })}</h1>
        <p className="inline-list">
          <a href={paths.page(locale, ref)}>{t("reading.revision.current")}</a>
          <a href={`/api/v1/claims.csv?subject=${ref}`}>CSV</a>
        </p>
        <ClaimTable
          rows={page.content.claims.map((claim) => ({ claim }))}
          ledger={ledger}
          names={ledger.names}
          locale={locale}
          caption={t("claims.titleOf", { page: title })}
        />
      </div>
    </Shell>
  );
}
