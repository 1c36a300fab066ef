import type { DateValue } from "@/domain/claims/values";
import { placeOnAxis, type TimeAxis } from "@/domain/dates/time-axis";
import type { Locale } from "@/domain/text";
import { across, percent } from "./across";

type Props = { axis: TimeAxis; date: DateValue; locale: Locale };

/** Less than this share of a line cannot be seen. */
const least = 0.012;

/** Where one date lies on the axis above it: full where it is exact, an outline where it lies somewhere within. */
export function TimeStrip({ axis, date, locale }: Props) {
  const place = placeOnAxis(axis, date);
  if (!place) return null;
  return (
    <svg className="time-strip" direction="ltr" aria-hidden="true">
      <line x1="0" x2="100%" y1="5" y2="5" />
      {place.parts.map(({ from, to }) => {
        const width = Math.max(to - from, least);
        const start = Math.min(from, 1 - width);
        const x = locale === "ar" ? across(start + width, locale) : start;
        return (
          <rect
            key={from}
            x={percent(x)}
            width={percent(width)}
            y="1"
            height="8"
            rx="2"
            className={place.exact ? "exact" : "within"}
          />
        );
      })}
    </svg>
  );
}
