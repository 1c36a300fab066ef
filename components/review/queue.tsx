import type { Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { EmptyState } from "../ui/empty-state";
import { Pager } from "../ui/pager";
import { type QueueItem, QueueRow } from "./queue-row";

type Props = {
  locale: Locale;
  items: readonly QueueItem[];
  now: Moment;
  empty: string;
  emptyHint?: string | undefined;
  first?: string | undefined;
  next?: string | undefined;
  /** What was chosen to be shown, as a query. */
  queue?: string | undefined;
};

/** Proposals in the order they are handed in: the review queue, or somebody's own. */
export function Queue({ locale, items, now, empty, emptyHint, first, next, queue }: Props) {
  if (items.length === 0) return <EmptyState title={empty} hint={emptyHint} />;
  return (
    <>
      <ol>
        {items.map((item) => (
          <QueueRow key={item.id} item={item} now={now} locale={locale} queue={queue} />
        ))}
      </ol>
      <Pager locale={locale} first={first} next={next} />
    </>
  );
}
