import type { DateValue } from "../claims/values";
import type { IsoDay } from "./day";
import { parseEdtf, printPoint } from "./edtf";

/** The days from which relative expressions in a source can be counted: its date, or each day that it may be; none for coarser dates. */
export function anchorDays(published: DateValue | undefined): readonly IsoDay[] {
  const parsed = published && parseEdtf(published.edtf);
  if (!parsed?.ok || parsed.value.kind === "interval") return [];
  const points = parsed.value.kind === "point" ? [parsed.value.point] : parsed.value.points;
  return points.every(({ year, day }) => year !== undefined && day !== undefined)
    ? points.map((point) => printPoint({ ...point, mark: undefined }))
    : [];
}
