import type { Locale } from "@/domain/text";
import { type MessageKey, translator } from "@/i18n/translator";
import { shortcuts, workbenchShortcuts } from "./shortcuts";

type Props = { locale: Locale; keys?: "workbench" | undefined };

/** The keys, shown by `?`. Without script there are no keys, and this stays closed. */
export function KeysDialog({ locale, keys }: Props) {
  const t = translator(locale);
  return (
    <dialog className="keys-dialog" id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{t("common.keys.title")}</h2>
      <KeyTable keys={shortcuts} locale={locale} />
      {keys === "workbench" && (
        <>
          <h2>{t("workbench.keys.title")}</h2>
          <KeyTable keys={workbenchShortcuts} locale={locale} />
        </>
      )}
      <form method="dialog">
        <button className="button" type="submit">
          {t("common.action.close")}
        </button>
      </form>
    </dialog>
  );
}

function KeyTable({ keys, locale }: { keys: readonly (readonly [string, MessageKey])[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <dl>
      {keys.map(([key, what]) => (
        <div key={key} className="contents">
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(what)}</dd>
        </div>
      ))}
    </dl>
  );
}
