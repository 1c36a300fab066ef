import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import type { Names } from "../names";
import { EmptyState } from "../ui/empty-state";
import { PageLink } from "../ui/page-link";
import { Instant } from "../ui/time";
import { UserName } from "../ui/user-name";
import { wordAction } from "./word-action";

/** What something was done to, as far as anybody may know it. */
export type LogSubject =
  | { readonly of: "changeset"; readonly id: string }
  | { readonly of: "page"; readonly ref: PageRef | undefined }
  | { readonly of: "user"; readonly name: string | undefined }
  | { readonly of: "report" }
  | { readonly of: "site" };

export type LogEntry = {
  readonly seq: number;
  readonly action: string;
  /** Absent: the wiki itself, or somebody at its command line. */
  readonly actor: string | undefined;
  readonly subject: LogSubject;
  readonly at: Moment;
  /** More about it, in words: a version, a new role. */
  readonly detail: readonly string[];
};

type Props = { locale: Locale; entries: readonly LogEntry[]; names: Names; empty: string };

/** The audit log: who did what, to what, when. */
export function LogList({ locale, entries, names, empty }: Props) {
  const t = translator(locale);
  if (entries.length === 0) return <EmptyState title={empty} />;
  return (
    <ol>
      {entries.map(({ seq, action, actor, subject, at, detail }) => (
        <li key={seq} id={`entry-${seq}`} className="log-entry">
          <p>
            {actor === undefined ? t("common.role.system") : <UserName name={actor} locale={locale} />}
            {": "}
            {wordAction(action, locale)}
            {subject.of !== "site" && !isOwnAccount(subject, actor) && (
              <>
                {" · "}
                <SubjectLink subject={subject} names={names} locale={locale} />
              </>
            )}
          </p>
          <p className="meta">
            <Instant at={at} locale={locale} />
            {detail.map((words) => (
              <span key={words}>{words}</span>
            ))}
            <a href={`#entry-${seq}`}>{t("log.entry", { n: seq })}</a>
          </p>
        </li>
      ))}
    </ol>
  );
}

const isOwnAccount = (subject: LogSubject, actor: string | undefined) =>
  subject.of === "user" && subject.name !== undefined && subject.name === actor;

function SubjectLink({ subject, names, locale }: { subject: LogSubject; names: Names; locale: Locale }) {
  const t = translator(locale);
  switch (subject.of) {
    case "changeset":
      return (
        <a href={paths.changeset(locale, subject.id)}>{t("log.subject.changeset", { id: subject.id.slice(0, 8) })}</a>
      );
    case "page":
      return subject.ref ? <PageLink to={subject.ref} names={names} locale={locale} /> : t("log.subject.page");
    case "user":
      return subject.name ? <UserName name={subject.name} locale={locale} /> : t("log.subject.user");
    case "report":
      return t("log.subject.report");
    case "site":
      return t("log.subject.site");
  }
}
