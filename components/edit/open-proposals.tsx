import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Notice } from "../ui/notice";
import { TimeAgo } from "../ui/time";
import { UserName } from "../ui/user-name";

type Props = {
  locale: Locale;
  now: Moment;
  /** The page that is about to be edited. */
  page: PageRef;
  proposals: readonly OpenProposal[];
};

/** A proposal that waits on the page. */
export type OpenProposal = {
  id: string | number;
  title: string;
  author: string;
  since: Moment;
  /** It is this reader's own: they can go on with it. */
  mine?: boolean | undefined;
};

/** Proposals that already wait on the page that somebody is about to edit, and the three choices: join one, build on it, start fresh. */
export function OpenProposals({ locale, now, page, proposals }: Props) {
  const t = translator(locale);
  if (proposals.length === 0) return null;
  return (
    <Notice tone="caution" title={t("edit.open.title")}>
      <p>{t("edit.open.body")}</p>
      <ul>
        {proposals.map(({ id, title, author, since, mine }) => (
          <li key={id}>
            <a href={paths.changeset(locale, id)}>
              <bdi>{title}</bdi>
            </a>{" "}
            · <UserName name={author} locale={locale} /> · <TimeAgo at={since} now={now} locale={locale} />
            <span className="inline-list small">
              <a href={`${paths.changeset(locale, id)}${mine ? "" : "#discussion"}`}>
                {t(mine ? "workbench.open.goOn" : "workbench.open.join")}
              </a>
              {!mine && <a href={`${paths.edit(locale, page)}?on=${id}`}>{t("workbench.open.build")}</a>}
            </span>
          </li>
        ))}
      </ul>
      <p className="small">{t("workbench.open.fresh")}</p>
    </Notice>
  );
}
