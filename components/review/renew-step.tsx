import type { Freshness } from "@/domain/revisions/freshness";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";

type Props = { locale: Locale; id: string; freshness: Freshness };

/** What the author does about a proposal that is behind: one button where it merges by itself, else the way to the choices. */
export function RenewStep({ locale, id, freshness }: Props) {
  const t = translator(locale);
  if (freshness === "behind_conflict" || freshness === "orphaned")
    return (
      <>
        {freshness === "orphaned" && <p className="small">{t("workbench.orphaned.hint")}</p>}
        <a className="button" href={paths.changesetStep(locale, id, "merge")}>
          {t(freshness === "orphaned" ? "workbench.orphaned.choose" : "review.merge.choosePlaces")}
        </a>
      </>
    );
  if (freshness !== "behind_clean") return null;
  return (
    <form method="post" action={paths.changesetStep(locale, id, "rebase")}>
      <p className="small">{t("review.merge.renewHint")}</p>
      <button type="submit" className="button">
        {t("review.merge.renew")}
      </button>
    </form>
  );
}
