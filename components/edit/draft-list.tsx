import { kinds } from "@/domain/kinds";
import { type KindName, kindNames, type PageRef } from "@/domain/kinds/names";
import { type Locale, textFor } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import type { Names } from "../names";
import { EmptyState } from "../ui/empty-state";
import { TimeAgo } from "../ui/time";

type Unsent = {
  id: string;
  place: string;
  savedAt: Moment;
  titles: { ar: string | null; en: string | null };
};

type Props = { locale: Locale; now: Moment; texts: readonly Unsent[]; names: Names };

/** Everything that whoever asks has typed and not sent, newest first; with a button for each to throw it away. */
export function DraftList({ locale, now, texts, names }: Props) {
  const t = translator(locale);
  if (texts.length === 0) return <EmptyState title={t("edit.drafts.unsentNone")} hint={t("edit.drafts.unsentHint")} />;
  return (
    <ul className="reports">
      {texts.map(({ id, place, savedAt, titles }) => {
        const [form = ""] = place.split("@");
        const kind = kindNames.find((name) => form === `new/${name}`);
        const typed = titles[locale] ?? titles.ar ?? titles.en;
        const published = kind ? undefined : textFor(names[form as PageRef] ?? {}, locale)?.text;
        const name = typed ?? published ?? t("edit.drafts.untitled");
        return (
          <li key={id} className="report actions">
            <span>
              <a href={paths.unsent(locale, place, id)}>
                <bdi>{name}</bdi>
              </a>{" "}
              <span className="small soft">
                {kind && `${newOf(kind, locale)} · `}
                <TimeAgo at={savedAt} now={now} locale={locale} />
              </span>
            </span>
            <form method="post" action={paths.discardDraft(locale, id)}>
              <button
                type="submit"
                className="button compact danger"
                aria-label={t("edit.drafts.discardNamed", { name })}
              >
                {t("edit.unsent.discard")}
              </button>
            </form>
          </li>
        );
      })}
    </ul>
  );
}

const newOf = (kind: KindName, locale: Locale) =>
  translator(locale)("edit.drafts.newPage", { kind: kinds[kind].label[locale] });
