import type { NoticeKind } from "@/domain/review/notices";
import type { ChangesetState } from "@/domain/review/states";
import type { Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { StateBadge } from "../review/state-badge";
import { Badge } from "../ui/badge";
import { Instant } from "../ui/time";

/** Everything that somebody was told about one proposal, newest first. */
export type NoticeGroup = {
  changeset: { id: string; title: string; state: ChangesetState };
  yourTurn: boolean;
  notices: readonly { id: number; kind: NoticeKind; actor: string | undefined; at: Moment; unread: boolean }[];
};

type Props = { locale: Locale; title: string; id: string; groups: readonly NoticeGroup[] };

/** Notices, a proposal a row. */
export function NoticeList({ locale, title, id, groups }: Props) {
  const t = translator(locale);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
      </h2>
      <ul>
        {groups.map(({ changeset, yourTurn, notices }) => (
          <li key={changeset.id} className="queue-row">
            <h3>
              <a href={paths.changeset(locale, changeset.id)}>
                <bdi>{changeset.title}</bdi>
              </a>
            </h3>
            <p className="meta">
              <StateBadge state={changeset.state} locale={locale} />
              {yourTurn && <Badge tone="caution">{t("community.notices.yourTurn")}</Badge>}
            </p>
            <ul>
              {notices.map((notice) => (
                <li key={notice.id} className="meta">
                  <span>
                    {t(`community.notices.kind.${notice.kind}`, {
                      name: notice.actor ?? t("community.notices.system"),
                    })}
                  </span>
                  <Instant at={notice.at} locale={locale} />
                  {notice.unread && <Badge tone="good">{t("community.notices.unread")}</Badge>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
