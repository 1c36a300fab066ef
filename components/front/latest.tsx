import type { ReactNode } from "react";
import type { Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { PageCard, type PageSummary } from "../lists/page-card";
import type { Names } from "../names";
import { EmptyState } from "../ui/empty-state";
import { PageLink } from "../ui/page-link";
import { Day } from "../ui/time";

type Props = {
  locale: Locale;
  events: readonly PageSummary[];
  reviewed: readonly { ref: PageSummary["ref"]; at: Moment; summary?: string | undefined }[];
  names: Names;
  children?: ReactNode;
};

/** The latest events, and beside them what moderators have reviewed lately. */
export function Latest({ locale, events, reviewed, names, children }: Props) {
  const t = translator(locale);
  return (
    <div className="wrap front-columns">
      <section aria-labelledby="latest">
        <h2 id="latest">{t("reading.front.latest")}</h2>
        {events.length === 0 && <EmptyState title={t("reading.front.empty")} />}
        {events.map((page) => (
          <PageCard key={page.ref} page={page} names={names} locale={locale} />
        ))}
      </section>
      <section aria-labelledby="reviewed">
        <h2 id="reviewed">{t("reading.front.recent")}</h2>
        {reviewed.length === 0 && <p className="soft small">{t("reading.front.noneReviewed")}</p>}
        <ul className="reports">
          {reviewed.map(({ ref, at, summary }) => (
            <li className="report" key={`${ref}${String(at)}`}>
              <PageLink to={ref} names={names} locale={locale} />{" "}
              <span className="soft small">
                <Day at={at} locale={locale} />
              </span>
              {summary && (
                <p className="soft" dir="auto">
                  {summary}
                </p>
              )}
            </li>
          ))}
        </ul>
        <p className="small">
          <a href={paths.recent(locale)}>{t("common.nav.recent")}</a>
        </p>
        {children}
      </section>
    </div>
  );
}
