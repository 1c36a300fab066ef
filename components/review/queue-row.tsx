import { kinds } from "@/domain/kinds";
import type { KindName } from "@/domain/kinds/names";
import type { ChangesetState } from "@/domain/review/states";
import type { Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { type ChangeAmount, ChangeSize } from "../history/change-size";
import { Badge } from "../ui/badge";
import { TimeAgo } from "../ui/time";
import { UserName } from "../ui/user-name";
import { FindingBadges, type FindingCounts } from "./finding-counts";
import { StateBadge } from "./state-badge";

/** What the queue shows of a proposal. */
export type QueueItem = {
  id: string | number;
  title: string;
  state: ChangesetState;
  author: string;
  /** Since when it waits; for a draft, when it was last saved. */
  since: Moment;
  kinds: readonly KindName[];
  pages: number;
  size: ChangeAmount;
  findings: FindingCounts;
  urgent?: boolean | undefined;
  mine?: boolean | undefined;
  authorSuspended?: boolean | undefined;
  firstOfAuthor?: boolean | undefined;
  heldBy?: string | undefined;
  /** Whether this reader may say that they are looking at it. */
  takeable?: boolean | undefined;
  /** It waits for this reader. */
  turn?: boolean | undefined;
};

type Props = {
  item: QueueItem;
  now: Moment;
  locale: Locale;
  /** The queue that it stands in, carried along when it is opened. */
  queue?: string | undefined;
};

/** One proposal in a list: what it is about, whose it is, how long it has waited, how large it is, what the checks found. */
export function QueueRow({ item, now, locale, queue }: Props) {
  const t = translator(locale);
  return (
    <li className="queue-row" data-item="" data-undecided={item.turn ? "" : undefined}>
      <h2>
        <a href={paths.changeset(locale, item.id, { queue })} data-open="">
          <bdi>{item.title}</bdi>
        </a>
      </h2>
      <p className="meta">
        {item.urgent && <Badge tone="danger">{t("review.queue.urgent")}</Badge>}
        <StateBadge state={item.state} locale={locale} />
        <FindingBadges counts={item.findings} locale={locale} />
        <UserName name={item.author} locale={locale} />
        {item.authorSuspended && <Badge tone="caution">{t("review.queue.authorSuspended")}</Badge>}
        {item.mine && <Badge>{t("review.queue.yours")}</Badge>}
        {item.firstOfAuthor && <Badge>{t("review.queue.firstProposal")}</Badge>}
        <TimeAgo at={item.since} now={now} locale={locale} />
        <span>
          {t("common.count.pages", { count: item.pages })}
          {item.kinds.length > 0 &&
            ` (${item.kinds.map((kind) => kinds[kind].label[locale]).join(t("common.sentence.separator"))})`}
        </span>
        <ChangeSize size={item.size} locale={locale} />
        {item.heldBy && <span>{item.heldBy}</span>}
      </p>
      {item.takeable && (
        <form method="post" action={paths.changesetStep(locale, item.id, "take")}>
          <button type="submit" className="button small">
            {t("review.lease.take")}
          </button>
        </form>
      )}
    </li>
  );
}
