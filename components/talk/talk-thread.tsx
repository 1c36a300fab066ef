import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { EmptyState } from "../ui/empty-state";
import { Instant } from "../ui/time";
import { UserName } from "../ui/user-name";

export type Remark = {
  id: string;
  claim: string | undefined;
  /** Absent: somebody who left. */
  author: string | undefined;
  at: Moment;
  /** Absent: taken out; its place stays. */
  text: string | undefined;
};

type Props = { locale: Locale; page: PageRef; remarks: readonly Remark[] };

/** A flat discussion, oldest first; every remark has an address of its own and can be reported. */
export function TalkThread({ locale, page, remarks }: Props) {
  const t = translator(locale);
  if (remarks.length === 0) return <EmptyState title={t("community.talk.empty")} />;
  return (
    <ol className="thread">
      {remarks.map(({ id, claim, author, at, text }) => (
        <li key={id} id={`remark-${id}`}>
          <p className="inline-list small soft items-baseline">
            {author ? <UserName name={author} locale={locale} /> : <span>{t("community.talk.former")}</span>}
            <a href={`#remark-${id}`}>
              <Instant at={at} locale={locale} />
            </a>
            {claim && <a href={paths.claim(locale, page, claim)}>{t("community.talk.ofClaim", { claim })}</a>}
            {text !== undefined && (
              <a href={paths.report(locale, page, { remark: id })}>{t("community.talk.report")}</a>
            )}
          </p>
          {text === undefined ? (
            <p className="soft">{t("community.talk.withheld")}</p>
          ) : (
            <p className="said" dir="auto">
              {text}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
