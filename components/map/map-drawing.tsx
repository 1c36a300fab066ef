import type { PageRef } from "@/domain/kinds/names";
import type { DrawnMap } from "./draw-map";

type Props = {
  map: DrawnMap;
  /** What it shows; the same stands in words beside it. */
  label: string;
  /** What is written at a point. */
  marks?: ReadonlyMap<PageRef, string>;
};

/** An outline map: the grid, land, and points, each with its mark where it has one. */
export const MapDrawing = ({ map, label, marks }: Props) => (
  <svg viewBox={`0 0 ${map.width} ${map.height}`} direction="ltr" role="img" aria-label={label}>
    <rect width={map.width} height={map.height} className="sea" />
    <path d={map.grid} className="grid" />
    {map.land.map(({ key, d, role }) => (
      <path key={key} d={d} className={role} />
    ))}
    {map.points.map(({ ref, x, y }) => {
      const mark = marks?.get(ref);
      return mark === undefined ? (
        <g key={ref} className="point">
          <circle cx={x} cy={y} r="13" />
          <circle cx={x} cy={y} r="5" />
        </g>
      ) : (
        <g key={ref} className="marked-point">
          <circle cx={x} cy={y} r="4" />
          <text x={x + 7} y={y + 4}>
            {mark}
          </text>
        </g>
      );
    })}
  </svg>
);
