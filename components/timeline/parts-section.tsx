import type { DateValue } from "@/domain/claims/values";
import { timeAxis } from "@/domain/dates/time-axis";
import type { Locale } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import { translator } from "@/i18n/translator";
import { DateText } from "../claims/date-text";
import { PageCard, type PageSummary } from "../lists/page-card";
import type { Names } from "../names";
import { AxisMarks } from "./axis-marks";
import { TimeStrip } from "./time-strip";

type Props = {
  title: string;
  /** When the whole event was, as far as its own page says. */
  dates: readonly DateValue[];
  parts: readonly PageSummary[];
  names: Names;
  locale: Locale;
};

/** The parts of an event in time, each with its own toll, under an axis that the whole event shares. */
export function PartsSection({ title, dates, parts, names, locale }: Props) {
  if (parts.length === 0) return null;
  const t = translator(locale);
  const axis = timeAxis([...dates, ...parts.flatMap(({ date }) => date ?? [])]);
  return (
    <section aria-labelledby="parts">
      <h2 id="parts" className="section-title">
        {t("ledger.parts.title")}
      </h2>
      <p className="soft small">{t("ledger.parts.note", { whole: isolate(title) })}</p>
      {axis && (
        <div className="timeline-head">
          <AxisMarks axis={axis} locale={locale} />
          {dates.map((date) => (
            <div key={date.edtf}>
              <TimeStrip axis={axis} date={date} locale={locale} />
              <p className="soft small">
                {t("ledger.parts.whole")}: <DateText value={date} locale={locale} />
              </p>
            </div>
          ))}
        </div>
      )}
      <ol className="timeline">
        {parts.map((part) => (
          <li key={part.ref}>
            {axis && part.date && <TimeStrip axis={axis} date={part.date} locale={locale} />}
            <PageCard page={part} names={names} locale={locale} />
            {!part.date && <p className="soft small">{t("ledger.parts.undated")}</p>}
          </li>
        ))}
      </ol>
      {axis && <p className="soft small">{t("ledger.parts.within")}</p>}
    </section>
  );
}
