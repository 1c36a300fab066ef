import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Badge } from "../ui/badge";

type Props = {
  locale: Locale;
  changeset: string;
  page: PageRef;
  isLooked: boolean;
  queue?: string | undefined;
};

/** Keeps this reader's place in a larger proposal: they have looked at this page, and go on to the next. */
export function LookedAt({ locale, changeset, page, isLooked, queue }: Props) {
  const t = translator(locale);
  return (
    <form method="post" action={paths.changesetStep(locale, changeset, "looked-at")} className="actions looked-at">
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="looked" value={String(!isLooked)} />
      {queue && <input type="hidden" name="queue" value={queue} />}
      {isLooked && <Badge tone="good">{t("workbench.pages.isLooked")}</Badge>}
      <button type="submit" className={isLooked ? "button compact plain" : "button compact"} data-mark="">
        {t(isLooked ? "workbench.pages.undo" : "workbench.pages.looked")}
      </button>
    </form>
  );
}
