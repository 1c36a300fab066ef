import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { Badge } from "../ui/badge";
import { FindingBadges, type FindingCounts } from "./finding-counts";

/** The id of the part of a screen that shows one page of a proposal. */
export const changeId = (page: PageRef) => `change-${page.replace("/", "-")}`;

type Props = {
  locale: Locale;
  pages: readonly { page: PageRef; title: string; changes: number; findings: FindingCounts; isLooked: boolean }[];
};

/** The pages of a larger proposal with what waits on each, and the way to the next that this reader has not looked at. */
export function ChangesNav({ locale, pages }: Props) {
  const t = translator(locale);
  if (pages.length < 2) return null;
  const next = pages.find(({ isLooked }) => !isLooked);
  const done = pages.filter(({ isLooked }) => isLooked).length;
  return (
    <nav className="changes-nav panel" aria-labelledby="pages">
      <h2 id="pages">{t("workbench.pages.title")}</h2>
      <p className="inline-list small items-baseline">
        <span>{t("workbench.pages.done", { done, count: pages.length })}</span>
        {next ? (
          <a href={`#${changeId(next.page)}`}>{t("workbench.pages.next")}</a>
        ) : (
          <span>{t("workbench.pages.all")}</span>
        )}
      </p>
      <ol>
        {pages.map(({ page, title, changes, findings, isLooked }) => (
          <li key={page} className="inline-list small items-baseline">
            <a href={`#${changeId(page)}`}>
              <bdi>{title}</bdi>
            </a>
            <span className="soft">{t("workbench.pages.changes", { count: changes })}</span>
            <FindingBadges counts={findings} locale={locale} />
            {isLooked && <Badge tone="good">{t("workbench.pages.isLooked")}</Badge>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
