import type { Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { Badge, type Tone } from "../ui/badge";
import { Instant } from "../ui/time";
import { UserName } from "../ui/user-name";

export type ThreadEntry = {
  id: string | number;
  author: string;
  at: Moment;
  version: number;
  verdict: "approve" | "request_changes" | "reject" | "comment";
  text: string;
  reason?: string | undefined;
  /** The place it is anchored to, in words. */
  place?: string | undefined;
};

const tones: Record<ThreadEntry["verdict"], Tone> = {
  approve: "good",
  request_changes: "caution",
  reject: "danger",
  comment: "plain",
};

type Props = {
  entries: readonly ThreadEntry[];
  locale: Locale;
  /** Where what was said can be reported. */
  reportAt?: string | undefined;
};

/** Verdicts and comments on a proposal, oldest first, each with the version it was given on. */
export function Thread({ entries, locale, reportAt }: Props) {
  const t = translator(locale);
  if (entries.length === 0) return <p className="soft small">{t("review.changeset.discussionNone")}</p>;
  return (
    <ol className="thread">
      {entries.map((entry) => (
        <li key={entry.id} id={`comment-${entry.id}`}>
          <p className="inline-list small soft items-baseline">
            <UserName name={entry.author} locale={locale} />
            {entry.verdict !== "comment" && (
              <Badge tone={tones[entry.verdict]}>{t(`review.verdict.${entry.verdict}`)}</Badge>
            )}
            {entry.reason && <Badge>{entry.reason}</Badge>}
            <Instant at={entry.at} locale={locale} />
            <span>{t("review.changeset.version", { n: entry.version })}</span>
            {entry.place && <bdi>{entry.place}</bdi>}
            {reportAt && entry.text && <a href={`${reportAt}?comment=${entry.id}`}>{t("community.talk.report")}</a>}
          </p>
          {entry.text && (
            <p className="said" dir="auto">
              {entry.text}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
