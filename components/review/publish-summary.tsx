import type { PageRef } from "@/domain/kinds/names";
import type { ChangeAction } from "@/domain/review/changeset";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";

type Props = {
  locale: Locale;
  id: string;
  pages: readonly { page: PageRef; title: string; action: ChangeAction; changes: number }[];
};

/** What an approval publishes, page by page, each with the way to read it as it would stand. */
export function PublishSummary({ locale, id, pages }: Props) {
  const t = translator(locale);
  return (
    <details open={pages.length <= 4} className="small">
      <summary>{t("workbench.publishes.title")}</summary>
      <ul className="publishes">
        {pages.map(({ page, title, action, changes }) => (
          <li key={page}>
            <bdi>{title}</bdi>
            <span className="soft">
              {" "}
              · {t(`review.changeset.action.${action}`)} · {t("workbench.pages.changes", { count: changes })} ·{" "}
            </span>
            <a href={paths.changesetPreview(locale, id, page)}>{t("workbench.preview.link")}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
