import type { KindName, PageRef } from "@/domain/kinds/names";
import { type ChangeItem, itemAddress } from "@/domain/review/parts/items";
import type { PageDiff } from "@/domain/revisions/page-diff";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { DiffView } from "../history/diff-view";
import type { Names } from "../names";
import { TickField } from "../ui/choice-field";
import { ItemTicks } from "./item-ticks";

/** One page of a proposal, with everything of it that can be left out. */
export type PartPageView = {
  page: PageRef;
  kind: KindName;
  title: string;
  items: readonly ChangeItem[];
  diff: PageDiff | undefined;
};

type Props = { locale: Locale; view: PartPageView; names: Names; ticked: ReadonlySet<string>; mayLeavePage: boolean };

/** The difference of one page; below each change its boxes. */
export function PartPage({ locale, view, names, ticked, mayLeavePage }: Props) {
  const t = translator(locale);
  const { page, title, items, diff } = view;
  const of = (at: string) => items.filter((item) => item.of === at);
  return (
    <section className="change" aria-label={title}>
      <h2>
        <bdi>{title}</bdi>
      </h2>
      {mayLeavePage && (
        <TickField
          id={`leave-${page}`}
          name="leaveOut"
          value={page}
          label={t("items.part.leavePage")}
          checked={ticked.has(page)}
        />
      )}
      <ItemTicks locale={locale} page={page} items={of("/slug")} ticked={ticked} />
      {diff && (
        <DiffView
          diff={diff}
          names={names}
          locale={locale}
          level="h3"
          page={page}
          beside={(change) => <ItemTicks locale={locale} page={page} items={of(change.at)} ticked={ticked} />}
        />
      )}
    </section>
  );
}

/** The addresses of all items of these pages. */
export const addressesIn = (views: readonly PartPageView[]): string[] =>
  views.flatMap(({ page, items }) => (items.length > 0 ? items.map((item) => itemAddress(page, item.at)) : [page]));
