import { type Finding, placeIn } from "./finding";

/**
 * What the one key does in a plain field, whose words cannot be marked: puts the neutral words in place of those that the cursor
 * stands on, else selects the next words that a finding speaks of. False where no finding speaks of this field.
 */
export function fixInField(field: HTMLInputElement | HTMLTextAreaElement, findings: readonly Finding[]): boolean {
  const places = findings
    .filter((finding) => finding.field === field.name)
    .flatMap((finding) => {
      const place = placeIn(field.value, finding);
      return place ? [{ finding, ...place }] : [];
    })
    .toSorted((a, b) => a.from - b.from);
  const at = field.selectionStart ?? 0;
  const here = places.find(({ finding, from, to }) => from <= at && at <= to && finding.by.length > 0);
  const next = places.find(({ from }) => from > at) ?? places[0];
  if (here) {
    field.setRangeText(here.finding.by[0] ?? "", here.from, here.to, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  } else if (next) field.setSelectionRange(next.from, next.to);
  return places.length > 0;
}
