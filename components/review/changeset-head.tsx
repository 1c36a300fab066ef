import type { ChangesetState } from "@/domain/review/states";
import type { Locale } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import { formatDay, type Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Badge } from "../ui/badge";
import { UserName } from "../ui/user-name";
import { FindingBadges, type FindingCounts } from "./finding-counts";
import { StateBadge } from "./state-badge";

export type ChangesetView = {
  id: string | number;
  title: string;
  reason: string;
  state: ChangesetState;
  author: string;
  authorSuspended?: boolean | undefined;
  createdAt: Moment;
  version: number;
  pages: number;
  findings: FindingCounts;
  published?: { at: Moment; approvers: readonly string[] } | undefined;
};

type Props = { changeset: ChangesetView; locale: Locale; queueHref?: string };

/** Title, state, author and reason of a proposal. */
export function ChangesetHead({ changeset, locale, queueHref = paths.review(locale) }: Props) {
  const t = translator(locale);
  return (
    <header className="changeset-head">
      <p className="label">
        <a href={queueHref} data-key="u">
          {t("review.queue.title")}
        </a>
      </p>
      <h1 dir="auto">{changeset.title}</h1>
      <p className="inline-list small soft items-baseline">
        <StateBadge state={changeset.state} locale={locale} />
        <FindingBadges counts={changeset.findings} locale={locale} />
        <UserName name={changeset.author} locale={locale} />
        {changeset.authorSuspended && <Badge tone="caution">{t("review.queue.authorSuspended")}</Badge>}
        <span>{formatDay(changeset.createdAt, locale)}</span>
        <span>{t("review.changeset.version", { n: changeset.version })}</span>
        <span>{t("review.changeset.items", { count: changeset.pages })}</span>
      </p>
      <div className="reason">
        <p dir="auto">{changeset.reason}</p>
      </div>
      {changeset.published && (
        <p className="small soft">
          {t("review.changeset.published", {
            date: formatDay(changeset.published.at, locale),
            name: isolate(changeset.published.approvers.join(t("common.sentence.separator"))),
          })}
        </p>
      )}
    </header>
  );
}
