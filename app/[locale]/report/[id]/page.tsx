import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotFound } from "@/components/errors/not-found";
import { Shell } from "@/components/layout/shell";
import { ReportFacts } from "@/components/report/report-facts";
import { Notice } from "@/components/ui/notice";
import { findReport } from "@/db/queries/reports";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { noteStatus } from "@/server/answer-notes";
import { readLocale } from "@/server/reading/address";

type Props = { params: Promise<{ locale: string; id: string }> };

export const metadata: Metadata = { robots: { index: false }, referrer: "no-referrer" };

/** What became of a report, for whoever holds its unguessable address. */
export default async function ReportStatusPage({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = readLocale(asked);
  if (!locale) notFound();
  const t = translator(locale);
  const report = await findReport(store(), id);
  if (!report) noteStatus(404);
  return (
    <Shell locale={locale} path={report ? paths.reportStatus(locale, id) : paths.home(locale)}>
      {report ? (
        <div className="wrap room stack">
          <h1>{t("community.report.follow")}</h1>
          {report.closedAt === null && <Notice>{t("community.report.sent")}</Notice>}
          <ReportFacts locale={locale} report={report} />
        </div>
      ) : (
        <NotFound locale={locale} />
      )}
    </Shell>
  );
}
