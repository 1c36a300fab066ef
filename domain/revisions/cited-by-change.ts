import { citationKey } from "../claims/citation-key";
import type { Citation } from "../claims/claim";
import { citationsIn } from "../markup/marks-in";
import type { Change } from "./page-diff";

/** A cited place: a paragraph of a source, or several that follow each other. */
export type CitedPlace = Pick<Citation, "source" | "paragraph" | "paragraphTo">;

/** What a change rests on: the citations of its claim, or those in the sentences that are new or different; each once. */
export function citationsOf(change: Change): CitedPlace[] {
  const places = new Map(placesOf(change).map((place) => [citationKey(place), place]));
  return [...places.values()];
}

function placesOf(change: Change): CitedPlace[] {
  if (change.what === "claim") return [...((change.after ?? change.before)?.citations ?? [])];
  if (change.what !== "body" && change.what !== "summary") return [];
  const words = change.diff.hunks.filter(({ kind }) => kind !== "same").map(({ after }) => after);
  return citationsIn(words.join("\n\n")).flatMap(({ source, paragraph, paragraphTo }) =>
    paragraph === undefined ? [] : [{ source: `source/${source}` as const, paragraph, paragraphTo }],
  );
}
