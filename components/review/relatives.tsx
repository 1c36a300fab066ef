import type { ChangesetState } from "@/domain/review/states";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { StateBadge } from "./state-badge";

export type RelativeView = {
  id: string;
  title: string;
  state: ChangesetState;
  how: "copyOf" | "copiedTo" | "revertOf" | "revertedBy" | "restOf" | "restIn";
};

/** The proposals that one grew out of, and those that grew out of it. */
export function Relatives({ relatives, locale }: { relatives: readonly RelativeView[]; locale: Locale }) {
  const t = translator(locale);
  if (relatives.length === 0) return null;
  return (
    <ul className="small stack">
      {relatives.map(({ id, title, state, how }) => (
        <li key={id} className="inline-list items-baseline">
          <span className="soft">{t(`review.relative.${how}`)}</span>
          <a href={paths.changeset(locale, id)}>
            <bdi>{title}</bdi>
          </a>
          <StateBadge state={state} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
