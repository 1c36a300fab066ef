import type { TimeAxis } from "@/domain/dates/time-axis";
import type { Locale } from "@/domain/text";
import { sayDate } from "@/i18n/words";
import { across, percent } from "./across";

type Props = { axis: TimeAxis; locale: Locale };

/** The scale of a timeline: years, months or days, in the direction of reading. The dates beside it say the same. */
export function AxisMarks({ axis, locale }: Props) {
  return (
    <svg className="time-axis" direction="ltr" aria-hidden="true">
      <line x1="0" x2="100%" y1="22" y2="22" />
      {axis.ticks.map(({ day, edtf, precision }) => {
        const share = (day - axis.start) / (axis.end - axis.start + 1);
        const x = percent(across(share, locale));
        return (
          <g key={edtf}>
            <line x1={x} x2={x} y1="17" y2="22" />
            <text x={x} y="12" textAnchor={anchorOf(across(share, locale))}>
              {sayDate({ type: "date", edtf, precision, basis: "stated", mode: "throughout" }, locale)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** What stands near an edge is written inwards. */
const anchorOf = (x: number) => (x < 0.15 ? "start" : x > 0.85 ? "end" : "middle");
