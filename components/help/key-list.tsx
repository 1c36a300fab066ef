import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { shortcuts, workbenchShortcuts } from "../layout/shortcuts";

type Props = { locale: Locale };

/** The keys of reading pages and of the review, and what each does. */
export function KeyList({ locale }: Props) {
  const t = translator(locale);
  return (
    <dl className="rule-list help-section">
      {[...shortcuts, ...workbenchShortcuts].map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(what)}</dd>
        </div>
      ))}
    </dl>
  );
}
