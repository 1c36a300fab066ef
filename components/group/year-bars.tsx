import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { sayCount, sayDigits } from "@/i18n/words";

type Props = { years: readonly { readonly year: number; readonly count: number }[]; locale: Locale };

const width = 480;
const height = 120;
const foot = 22;

/** One bar a year, in the direction of reading. The table below it says the same. */
export function YearBars({ years, locale }: Props) {
  const t = translator(locale);
  const most = Math.max(...years.map(({ count }) => count), 1);
  const step = width / years.length;
  const bar = Math.min(28, step * 0.7);
  const centre = (index: number) => {
    const x = (index + 0.5) * step;
    return Math.round((locale === "ar" ? width - x : x) * 10) / 10;
  };
  // Years are named where there is room for four digits.
  const every = Math.ceil(40 / step);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  return (
    <svg
      className="year-bars"
      viewBox={`0 0 ${width} ${height}`}
      direction="ltr"
      role="img"
      aria-label={t("ledger.activity.drawn", { from: sayDigits(first, locale), to: sayDigits(last, locale) })}
    >
      <line x1="0" x2={width} y1={height - foot} y2={height - foot} className="grid" />
      {years.map(({ year, count }, index) => {
        const tall = (count / most) * (height - foot - 20);
        const x = centre(index);
        return (
          <g key={year}>
            {count > 0 && (
              <>
                <rect x={x - bar / 2} y={height - foot - tall} width={bar} height={tall} />
                <text x={x} y={height - foot - tall - 5} textAnchor="middle">
                  {sayCount(count, locale)}
                </text>
              </>
            )}
            {(years.length - 1 - index) % every === 0 && (
              <text x={x} y={height - 5} textAnchor="middle">
                {sayDigits(year, locale)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
