import type { PageRef } from "@/domain/kinds/names";
import { type ChangeItem, itemAddress } from "@/domain/review/parts/items";
import type { Locale } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import { translator } from "@/i18n/translator";
import { TickField } from "../ui/choice-field";

type Props = {
  locale: Locale;
  page: PageRef;
  items: readonly ChangeItem[];
  /** Addresses that are ticked already. */
  ticked: ReadonlySet<string>;
};

/** The boxes below a change, one for each item of it that can be left out. */
export function ItemTicks({ locale, page, items, ticked }: Props) {
  return items.map((item) => {
    const value = itemAddress(page, item.at);
    return (
      <TickField
        key={item.at}
        id={`leave-${value}`}
        name="leaveOut"
        value={value}
        label={words(item, locale)}
        checked={ticked.has(value)}
      />
    );
  });
}

function words({ what, text }: ChangeItem, locale: Locale): string {
  const t = translator(locale);
  if (what === "slug") return t("items.part.leaveSlug");
  const sentence = (text?.after.trim() || text?.before.trim()) ?? "";
  if (!sentence) return t("items.part.leave");
  return t("items.part.leaveText", { text: isolate(sentence.length > 90 ? `${sentence.slice(0, 89)}…` : sentence) });
}
