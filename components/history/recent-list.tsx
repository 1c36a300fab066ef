import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { formatDay } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import type { Names } from "../names";
import { Badge } from "../ui/badge";
import { EmptyState } from "../ui/empty-state";
import { PageLink } from "../ui/page-link";
import { Instant } from "../ui/time";
import { UserNames } from "../ui/user-name";
import type { RevisionSummary } from "./revision-list";

export type RecentChange = RevisionSummary & { page: PageRef };

type Props = { locale: Locale; changes: readonly RecentChange[]; names: Names; empty?: string };

/** Published changes across pages, newest first, under the day of each. */
export function RecentList({ locale, changes, names, empty }: Props) {
  const t = translator(locale);
  if (changes.length === 0) return <EmptyState title={empty ?? t("history.recent.empty")} />;
  const days = [...new Set(changes.map(({ at }) => formatDay(at, locale)))];
  return days.map((day) => (
    <section key={day}>
      <h2 className="section-title">{day}</h2>
      <ul>
        {changes
          .filter(({ at }) => formatDay(at, locale) === day)
          .map((change) => (
            <li className="revision plain" key={`${change.page}${change.number}`}>
              <div>
                <p className="what">
                  <PageLink to={change.page} names={names} locale={locale} />
                  {": "}
                  <bdi>{summaryOf(change, locale)}</bdi>
                </p>
                <p className="meta">
                  <Instant at={change.at} locale={locale} />
                  {change.imported ? (
                    <Badge>{t("history.imported")}</Badge>
                  ) : (
                    <UserNames names={change.authors} locale={locale} />
                  )}
                  {change.number > 1 && (
                    <a href={paths.diff(locale, change.page, change.number - 1, change.number)}>
                      {t("history.previous")}
                    </a>
                  )}
                  <a href={paths.history(locale, change.page)}>{t("reading.status.history")}</a>
                </p>
              </div>
            </li>
          ))}
      </ul>
    </section>
  ));
}

/** Why a page changed; an import was nobody's words, so it is told in the reader's own. */
function summaryOf({ imported, summary }: RecentChange, locale: Locale): string {
  const t = translator(locale);
  return imported ? t("history.importSummary") : (summary ?? t("history.noSummary"));
}
