import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Shell } from "@/components/layout/shell";
import { CloseReportForm } from "@/components/report/close-form";
import { ReportFacts } from "@/components/report/report-facts";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Pager } from "@/components/ui/pager";
import { listReports } from "@/db/queries/reports";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { pageAsker } from "@/server/context";
import { heldForm } from "@/server/form";
import { readLocale } from "@/server/reading/address";
import { NoRight } from "../../no-right";
import { refusalWords } from "../../refusal-words";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ closed?: string; after?: string; held?: string }>;
};

export const metadata: Metadata = { robots: { index: false } };

/** Problems that readers reported, for moderators: the open ones with the form that closes them. */
export default async function ReportsPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const search = await searchParams;
  const closed = search.closed === "1";
  const after = Number(search.after);
  const asker = await pageAsker();
  const listed = await listReports(store(), asker.actor, {
    closed,
    after: Number.isSafeInteger(after) && after > 0 ? after : undefined,
  });
  if (!listed.ok) return <NoRight locale={locale} path={paths.reports(locale)} code={listed.error.code} />;
  const t = translator(locale);
  const held = await heldForm(asker, await headers(), search.held);
  const refused = refusalWords(locale, held?.refusal);
  const { items, next } = listed.value;
  return (
    <Shell locale={locale} path={paths.reports(locale)}>
      <div className="wrap room stack">
        <h1>{t("community.report.listTitle")}</h1>
        <p className="soft">{t("community.report.listIntro")}</p>
        <p className="inline-list">
          <a href={paths.review(locale)}>{t("review.queue.title")}</a>
          {closed ? (
            <a href={paths.reports(locale)}>{t("community.report.listTitle")}</a>
          ) : (
            <a href={paths.reports(locale, { closed: 1 })}>{t("community.report.closed")}</a>
          )}
        </p>
        {refused && (
          <Notice tone="danger" announce>
            {refused}
          </Notice>
        )}
        {items.length === 0 && <EmptyState title={t("community.report.listEmpty")} />}
        <ol className="thread">
          {items.map((report) => (
            <li key={report.id} id={`report-${report.id}`}>
              <ReportFacts
                locale={locale}
                report={report}
                reporter={report.reporter ?? t("community.report.visitor")}
              />
              {report.closedAt === null && (
                <details>
                  <summary>{t("community.report.close")}</summary>
                  <CloseReportForm
                    locale={locale}
                    number={report.id}
                    action={`${paths.reports(locale)}/${report.publicId}/close`}
                  />
                </details>
              )}
            </li>
          ))}
        </ol>
        <Pager
          locale={locale}
          next={next ? paths.reports(locale, { closed: closed ? 1 : undefined, after: next }) : undefined}
        />
      </div>
    </Shell>
  );
}
