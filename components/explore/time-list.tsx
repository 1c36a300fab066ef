import { timeAxis } from "@/domain/dates/time-axis";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { sayDigits } from "@/i18n/words";
import { PageCard, type PageSummary } from "../lists/page-card";
import type { Names } from "../names";
import { AxisMarks } from "../timeline/axis-marks";
import { TimeStrip } from "../timeline/time-strip";

type Props = { pages: readonly PageSummary[]; names: Names; locale: Locale };

/** Events in time, latest first, under the year in which each began; those without a known year stand at the end. */
export function TimeList({ pages, names, locale }: Props) {
  const t = translator(locale);
  const axis = timeAxis(pages.flatMap(({ date }) => date ?? []));
  const years = [...new Set(pages.map(yearOf))];
  return (
    <>
      {axis && (
        <div className="timeline-head">
          <AxisMarks axis={axis} locale={locale} />
        </div>
      )}
      {years.map((year) => (
        <section key={year ?? "unknown"} className="year">
          <h2 className="section-title">
            {year === undefined ? t("explore.timeline.unknown") : sayDigits(year, locale)}
          </h2>
          <ol className="timeline">
            {pages
              .filter((page) => yearOf(page) === year)
              .map((page) => (
                <li key={page.ref}>
                  {axis && page.date && <TimeStrip axis={axis} date={page.date} locale={locale} />}
                  <PageCard page={{ ...page, summary: {} }} names={names} locale={locale} />
                </li>
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

const yearOf = ({ date }: PageSummary): string | undefined => date?.start?.slice(0, 4);
