import type { PageRef } from "@/domain/kinds/names";
import { type ReportOutcome, type ReportReason, reportOutcomeLabels, reportReasonLabels } from "@/domain/people/report";
import type { Bilingual, Locale } from "@/domain/text";
import { formatDay, type Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Badge } from "../ui/badge";
import { OwnText } from "../ui/own-text";

export type ReportView = {
  page: PageRef | undefined;
  titles: Bilingual;
  subject: string;
  reason: ReportReason;
  body: string;
  createdAt: Moment;
  outcome: ReportOutcome | null;
  answer: string | null;
  closedAt: Moment | null;
};

type Props = { locale: Locale; report: ReportView; reporter?: string | undefined };

/** What was reported and what became of it. */
export function ReportFacts({ locale, report, reporter }: Props) {
  const t = translator(locale);
  const { page, subject } = report;
  const claim = subject.split("#")[1];
  const remark = subject.startsWith("talk/") ? subject.slice("talk/".length) : undefined;
  const comment = /^comment\/([^/]+)\/(\d+)$/.exec(subject);
  return (
    <>
      <p className="inline-list">
        {page && (
          <a href={paths.page(locale, page)}>
            <OwnText text={report.titles} locale={locale} />
          </a>
        )}
        {page && claim && <a href={paths.claim(locale, page, claim)}>{t("community.report.claim", { claim })}</a>}
        {page && remark && <a href={`${paths.talk(locale, page)}#remark-${remark}`}>{t("community.report.remark")}</a>}
        {comment && (
          <a href={`${paths.changeset(locale, comment[1] ?? "")}#comment-${comment[2]}`}>
            {t("community.report.comment")}
          </a>
        )}
        <Badge>{reportReasonLabels[report.reason][locale]}</Badge>
        {reporter && <bdi>{reporter}</bdi>}
        <span className="soft">{t("community.report.sentOn", { date: formatDay(report.createdAt, locale) })}</span>
      </p>
      <p className="said" dir="auto">
        {report.body}
      </p>
      <p className="inline-list">
        {report.outcome ? (
          <Badge tone="good">{reportOutcomeLabels[report.outcome][locale]}</Badge>
        ) : (
          <Badge tone="caution">{t("community.report.open")}</Badge>
        )}
        {report.closedAt !== null && (
          <span className="soft">{t("community.report.closedOn", { date: formatDay(report.closedAt, locale) })}</span>
        )}
      </p>
      {report.answer && (
        <p className="said" dir="auto">
          {report.answer}
        </p>
      )}
    </>
  );
}
