import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { shortcuts } from "./shortcuts";

type Props = { locale: Locale };

/** The keys, shown by `?`. Without script there are no keys, and this stays closed. */
export function KeysDialog({ locale }: Props) {
  const t = translator(locale);
  return (
    <dialog className="keys-dialog" id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{t("common.keys.title")}</h2>
      <dl>
        {shortcuts.map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button className="button" type="submit">
          {t("common.action.close")}
        </button>
      </form>
    </dialog>
  );
}
