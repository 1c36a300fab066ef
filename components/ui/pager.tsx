import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";

type Props = { locale: Locale; first?: string | undefined; next?: string | undefined };

/** Ordinary links through a long list: back to its start, on to what follows. Nothing when the list is whole. */
export function Pager({ locale, first, next }: Props) {
  const t = translator(locale);
  if (!first && !next) return null;
  return (
    <nav className="pager" aria-label={t("common.pager.label")}>
      {first ? <a href={first}>{t("common.pager.first")}</a> : <span />}
      {next && (
        <a href={next} rel="next">
          {t("common.pager.next")}
        </a>
      )}
    </nav>
  );
}
