import type { ReactNode } from "react";
import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Badge } from "../ui/badge";
import { Day } from "../ui/time";
import { UserNames } from "../ui/user-name";

/** A piece of a page and the revision that gave it its present wording. */
export type BlameRow = {
  key: string;
  what: ReactNode;
  number: number;
  at: Moment;
  /** Everybody who wrote or amended it; empty: written by the wiki itself (import). */
  authors: readonly string[];
  imported: boolean;
};

type Props = { locale: Locale; page: PageRef; caption: string; head: string; rows: readonly BlameRow[] };

/** What stands on a page, piece by piece, beside who wrote it and since when. */
export function BlameTable({ locale, page, caption, head, rows }: Props) {
  const t = translator(locale);
  return (
    <table className="table blame">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{t("history.blame.revision")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, what, number, at, authors, imported }) => (
          <tr key={key}>
            <td className="wording">{what}</td>
            <td>
              <a href={paths.revision(locale, page, number)}>{t("history.revision", { n: number })}</a>{" "}
              <span className="soft">
                <Day at={at} locale={locale} />
              </span>{" "}
              {imported ? <Badge>{t("history.imported")}</Badge> : <UserNames names={authors} locale={locale} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
