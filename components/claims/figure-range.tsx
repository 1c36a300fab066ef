import { type Interval, intervalOf } from "@/domain/claims/interval";
import type { QuantityClaim } from "@/domain/claims/series";
import type { Quantity } from "@/domain/claims/values";
import type { Locale } from "@/domain/text";
import { sayCount } from "@/i18n/words";

type Props = { claims: readonly QuantityClaim[]; best: Quantity | undefined; locale: Locale };

const width = 600;
const step = 16;

/**
 * The reports of one figure drawn on one axis: a dot for a number, a bar for a range, an arrow where no upper bound is
 * given. It repeats what the list beside it says in words, so readers who hear the page lose nothing.
 */
export function FigureRange({ claims, best, locale }: Props) {
  const rows = claims.flatMap((claim) => {
    const interval = intervalOf(claim.value);
    return interval && claim.value.q !== "vague"
      ? [{ id: claim.id, interval, best: best && same(claim.value, best) }]
      : [];
  });
  const ends = rows.flatMap(({ interval }) => [
    interval.low,
    ...(Number.isFinite(interval.high) ? [interval.high] : []),
  ]);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  if (rows.length < 2 || low === high) return null;

  const at = (value: number) => {
    const share = 0.06 + (0.84 * (value - low)) / (high - low);
    return Math.round(width * (locale === "ar" ? 1 - share : share));
  };
  const onward = locale === "ar" ? -1 : 1;
  const height = rows.length * step + 22;
  return (
    <svg className="figure-range" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" direction="ltr">
      {[low, high].map((value) => (
        <g key={value}>
          <line x1={at(value)} x2={at(value)} y1="4" y2={height - 18} className="grid" />
          <text x={at(value)} y={height - 4} textAnchor="middle">
            {sayCount(value, locale)}
          </text>
        </g>
      ))}
      {rows.map(({ id, interval, best: chosen }, index) => (
        <Row key={id} interval={interval} y={index * step + 12} at={at} onward={onward} chosen={chosen ?? false} />
      ))}
    </svg>
  );
}

type RowProps = { interval: Interval; y: number; at: (value: number) => number; onward: number; chosen: boolean };

function Row({ interval, y, at, onward, chosen }: RowProps) {
  const start = at(interval.low);
  const open = !Number.isFinite(interval.high);
  const end = open ? start + onward * 46 : at(interval.high);
  return (
    <g className={chosen ? "row chosen" : "row"}>
      {end !== start && <line x1={start} x2={end} y1={y} y2={y} />}
      {open && <path d={`M${end - onward * 6} ${y - 4} L${end} ${y} L${end - onward * 6} ${y + 4}`} />}
      <circle cx={start} cy={y} r="4.5" />
      {!open && end !== start && <circle cx={end} cy={y} r="4.5" />}
    </g>
  );
}

const same = (a: Quantity, b: Quantity) => a.q === b.q && a.v === b.v && a.v2 === b.v2;
