import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { logActions, wordAction } from "./word-action";

type Props = { locale: Locale; action: string | undefined };

/** One action chosen out of the log; works without script. */
export function LogFilter({ locale, action }: Props) {
  const t = translator(locale);
  return (
    <form method="get" action={paths.log(locale)} className="filter-form">
      <SelectField
        locale={locale}
        name="action"
        label={t("log.filter")}
        options={Object.fromEntries(
          logActions.map((one) => [one, { ar: wordAction(one, "ar"), en: wordAction(one, "en") }]),
        )}
        value={action}
        empty={t("common.action.all")}
      />
      <button type="submit" className="button">
        {t("browse.apply")}
      </button>
    </form>
  );
}
