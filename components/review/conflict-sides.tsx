import type { Conflict } from "@/domain/revisions/conflict";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import type { Names } from "../names";
import { ConflictValue } from "./conflict-value";

type Props = { conflict: Conflict; names: Names; locale: Locale; reverts?: boolean | undefined };

/** Base, published and proposed value of one place, side by side, each with its sources. */
export function ConflictSides({ conflict, names, locale, reverts }: Props) {
  const t = translator(locale);
  return (
    <dl className="merge-sides">
      {(["base", "published", "proposed"] as const).map((side) => (
        <div key={side}>
          <dt className="label">{t(`review.merge.${reverts ? "revert" : "side"}.${side}`)}</dt>
          <dd>
            {side === "base" && conflict.baseWithheld ? (
              <span className="soft">{t("review.merge.withheld")}</span>
            ) : (
              <ConflictValue conflict={conflict} value={conflict[side]} names={names} locale={locale} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
