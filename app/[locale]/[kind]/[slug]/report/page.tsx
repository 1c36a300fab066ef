import type { Metadata } from "next";
import { headers } from "next/headers";
import { Shell } from "@/components/layout/shell";
import { ReportForm } from "@/components/report/report-form";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { answerPage } from "@/server/reading/page-answer";
import { NoPage } from "../../../no-page";
import { refusalWords } from "../../../refusal-words";

type Props = {
  params: Promise<{ locale: string; kind: string; slug: string }>;
  searchParams: Promise<{ claim?: string; remark?: string; held?: string }>;
};

export const metadata: Metadata = { robots: { index: false } };

/** Anybody reports a problem with a page, a claim or a remark, without an account. */
export default async function ReportPage({ params, searchParams }: Props) {
  const answer = await answerPage(await params);
  if (answer.found !== "page") return <NoPage answer={answer} tail="/report" />;
  const { address, page } = answer;
  const { locale, ref } = address;
  const t = translator(locale);
  const search = await searchParams;
  const asker = await pageAsker();
  const held = await heldForm(asker, await headers(), search.held);
  const claim = held?.fields["claim"] || search.claim;
  const remark = held?.fields["remark"] || search.remark;
  const path = paths.report(locale, ref);
  return (
    <Shell locale={locale} path={path}>
      <div className="wrap room stack">
        <h1>{t("community.report.title", { page: textFor(page.content.titles, locale)?.text ?? address.slug })}</h1>
        <p className="inline-list">
          <a href={paths.page(locale, ref)}>{t("reading.revision.current")}</a>
        </p>
        <p className="soft">{t("community.report.intro")}</p>
        <p className="inline-list">
          <span>{t("community.report.editInstead")}</span>
          <a href={paths.edit(locale, ref)}>{t("reading.status.suggest")}</a>
        </p>
        {(claim || remark) && (
          <p>
            {t("community.report.about")}:{" "}
            {remark ? t("community.report.remark") : t("community.report.claim", { claim: claim ?? "" })}
          </p>
        )}
        <ReportForm
          locale={locale}
          action={`${path}/send`}
          about={{ claim, remark }}
          typed={{ reason: held?.fields["reason"], body: held?.fields["body"] }}
          error={refusalWords(locale, held?.refusal)}
        />
      </div>
    </Shell>
  );
}
