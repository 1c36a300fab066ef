import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import { formatList, type Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Badge } from "../ui/badge";
import { EmptyState } from "../ui/empty-state";
import { Instant } from "../ui/time";
import { UserNames } from "../ui/user-name";
import { type ChangeAmount, ChangeSize } from "./change-size";

/** What a history shows of a revision. */
export type RevisionSummary = {
  number: number;
  at: Moment;
  /** Everybody who wrote or amended it; empty: written by the wiki itself (import). */
  authors: readonly string[];
  approvers: readonly string[];
  summary?: string | undefined;
  /** What changed against the revision before. */
  size: ChangeAmount;
  imported?: boolean | undefined;
  bot?: boolean | undefined;
  suppressed?: boolean | undefined;
  changeset?: { id: string | number; title: string } | undefined;
};

type Props = { locale: Locale; page: PageRef; revisions: readonly RevisionSummary[]; published: number };

/** Who changed what, when, why and by whose leave, newest first; any two can be picked and compared. */
export function RevisionList({ locale, page, revisions, published }: Props) {
  const t = translator(locale);
  if (revisions.length === 0) return <EmptyState title={t("history.empty")} />;
  const newest = revisions[0]?.number ?? 1;
  return (
    <form action={paths.diff(locale, page, 0, 0).split("?")[0]} method="get">
      {revisions.length > 1 && (
        <p className="actions small">
          <button type="submit" className="button compact">
            {t("history.compare")}
          </button>
        </p>
      )}
      <ol>
        {revisions.map((revision) => (
          <li className="revision" key={revision.number}>
            <span className="pick">
              <input
                type="radio"
                name="from"
                value={revision.number}
                defaultChecked={revision.number === newest - 1}
                aria-label={`${t("history.older")}: ${t("history.revision", { n: revision.number })}`}
              />
              <input
                type="radio"
                name="to"
                value={revision.number}
                defaultChecked={revision.number === newest}
                aria-label={`${t("history.newer")}: ${t("history.revision", { n: revision.number })}`}
              />
            </span>
            <RevisionLine revision={revision} page={page} locale={locale} current={revision.number === published} />
          </li>
        ))}
      </ol>
    </form>
  );
}

type LineProps = { revision: RevisionSummary; page: PageRef; locale: Locale; current: boolean };

function RevisionLine({ revision, page, locale, current }: LineProps) {
  const t = translator(locale);
  const { number, at, authors, approvers, summary, size, imported, bot, suppressed, changeset } = revision;
  return (
    <div>
      <p className="what" dir="auto">
        {suppressed ? (
          <em>{t("history.suppressed")}</em>
        ) : imported ? (
          t("history.importSummary")
        ) : (
          (summary ?? t("history.noSummary"))
        )}
      </p>
      <p className="meta">
        <a href={paths.revision(locale, page, number)}>
          {t("history.revision", { n: number })} · <Instant at={at} locale={locale} />
        </a>
        {current && <Badge tone="good">{t("history.current")}</Badge>}
        {imported ? <Badge>{t("history.imported")}</Badge> : <UserNames names={authors} locale={locale} />}
        {bot && <Badge>{t("history.bot")}</Badge>}
        {approvers.length > 0 && (
          <span>{t("history.approvedBy", { names: isolate(formatList(approvers, locale)) })}</span>
        )}
        <ChangeSize size={size} locale={locale} />
        {number > 1 && <a href={paths.diff(locale, page, number - 1, number)}>{t("history.previous")}</a>}
        {changeset && (
          <a href={paths.changeset(locale, changeset.id)}>
            {t("history.fromProposal", { title: isolate(changeset.title) })}
          </a>
        )}
      </p>
    </div>
  );
}
