import { kinds } from "@/domain/kinds";
import { kindNames } from "@/domain/kinds/names";
import type { Label, Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { type MessageKey, translator } from "@/i18n/translator";
import { SelectField, TickField } from "../ui/choice-field";
import { TextField } from "../ui/text-field";

type Props = {
  locale: Locale;
  choice: {
    kind?: string | undefined;
    place?: string | undefined;
    language?: string | undefined;
    author?: string | undefined;
    findings?: string | undefined;
    waitingForMe: boolean;
    free: boolean;
  };
};

const words = (key: MessageKey): Label => ({ ar: translator("ar")(key), en: translator("en")(key) });

/** Which proposals of the queue to show; an ordinary form, so the choice is in the address. */
export function QueueFilter({ locale, choice }: Props) {
  const t = translator(locale);
  const isChosen = Object.values(choice).some((one) => one !== undefined && one !== false);
  return (
    <details open={isChosen}>
      <summary>{t("review.filter.title")}</summary>
      <form method="get" action={paths.review(locale)} className="filter-form">
        <SelectField
          locale={locale}
          name="kind"
          label={t("browse.kind")}
          options={Object.fromEntries(kindNames.map((kind) => [kind, kinds[kind].label]))}
          value={choice.kind}
          empty={t("browse.any")}
        />
        <SelectField
          locale={locale}
          name="findings"
          label={t("review.queue.findings")}
          options={{
            clean: words("review.filter.clean"),
            warnings: words("review.filter.warnings"),
            errors: words("review.filter.errors"),
          }}
          value={choice.findings}
          empty={t("browse.any")}
        />
        <SelectField
          locale={locale}
          name="language"
          label={t("review.filter.language")}
          options={{ ar: words("common.language.ar"), en: words("common.language.en") }}
          value={choice.language}
          empty={t("browse.any")}
        />
        <TextField name="author" label={t("review.queue.author")} value={choice.author} maxLength={80} />
        <TextField name="place" label={t("review.filter.place")} value={choice.place} maxLength={96} />
        <TickField name="turn" value="me" label={t("review.filter.turn")} checked={choice.waitingForMe} />
        <TickField name="free" value="1" label={t("review.filter.free")} checked={choice.free} />
        <button type="submit" className="button">
          {t("browse.apply")}
        </button>
        {isChosen && <a href={paths.review(locale)}>{t("review.filter.all")}</a>}
      </form>
    </details>
  );
}
