import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Icon } from "../ui/icon";

type Props = { locale: Locale; kind: string; pages: readonly { ref: PageRef; title: string }[] };

/** Pages that a new page may be the same as. It stands empty until there are some: the script fills it while a title is typed. */
export function SimilarPages({ locale, kind, pages }: Props) {
  const t = translator(locale);
  return (
    <aside
      className="notice caution"
      data-similar={kind}
      data-locale={locale}
      hidden={pages.length === 0}
      aria-live="polite"
    >
      <Icon name="alert" />
      <div>
        <p>
          <strong>{t("sourcing.similar.title")}</strong> {t("sourcing.similar.intro")}
        </p>
        <ul>
          {pages.map(({ ref, title }) => (
            <li key={ref}>
              <a href={paths.page(locale, ref)} target="_blank" rel="noopener">
                <bdi>{title}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </aside>
  );
}
