import type { Locale } from "@/domain/text";
import { formatAge, formatDay, formatInstant, type Moment } from "@/i18n/format";

type Props = { at: Moment; locale: Locale };

const iso = (at: Moment) => new Date(at).toISOString();

/** A day in UTC, with the exact time on hover. Reading pages use this: their bytes must not depend on the hour. */
export const Day = ({ at, locale }: Props) => (
  <time dateTime={iso(at)} title={formatInstant(at, locale)}>
    {formatDay(at, locale)}
  </time>
);

/** Day and time in UTC. */
export const Instant = ({ at, locale }: Props) => <time dateTime={iso(at)}>{formatInstant(at, locale)}</time>;

/** How long ago, seen from `now`: for pages that are made anew for each reader. */
export const TimeAgo = ({ at, now, locale }: Props & { now: Moment }) => (
  <time dateTime={iso(at)} title={formatInstant(at, locale)}>
    {formatAge(at, now, locale)}
  </time>
);
