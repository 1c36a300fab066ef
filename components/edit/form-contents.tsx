import type { KindName } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";

type Props = { locale: Locale; kind: KindName };

/** The parts of the long form as links; the row stays in sight. */
export function FormContents({ locale, kind }: Props) {
  const t = translator(locale);
  const texts = (locale === "ar" ? (["ar", "en"] as const) : (["en", "ar"] as const)).map(
    (lang) => [`text-${lang}`, t(`edit.tab.${lang}`)] as const,
  );
  const parts = [
    ...texts,
    ["aliases", t("edit.field.aliases")],
    ...(kind === "event" || kind === "person" ? [] : [["fields", t("edit.tab.fields")] as const]),
    ...(kind === "source" ? [] : [["claims", t("edit.tab.claims")] as const]),
    ["proposal", t("review.queue.proposal")],
  ] as const;
  return (
    <nav className="form-contents" aria-label={t("edit.contents")}>
      <ul>
        {parts.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
