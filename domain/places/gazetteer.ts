import { wordsOfName } from "../arabic/name-keys";
import type { PlaceType } from "../claims/vocabularies";
import type { PageRef } from "../kinds/names";
import list from "./gazetteer.json" with { type: "json" };
import { placeInName } from "./place-in-name";

/** A place of the list of places: whether it has a page is another question. */
export type ListedPlace = {
  /** Also the address of its page. */
  readonly key: string;
  readonly en: string;
  /** Spellings, the preferred one first. */
  readonly ar: readonly string[];
  readonly type: PlaceType;
  /** The place that it lies in, as exactly as the list knows. */
  readonly within?: string;
  readonly lat?: number;
  readonly lon?: number;
};

/** The source by which the list of places is cited. */
export const gazetteerSource: PageRef = "source/gazetteer";

const places = list as readonly ListedPlace[];
const byKey = new Map(places.map((place) => [place.key, place]));
const named = places.map((place) => ({ place, names: [place.en, ...place.ar].map(wordsOfName) }));

/** The place of the list whose page has this address. */
export const listedPlace = (ref: PageRef): ListedPlace | undefined =>
  ref.startsWith("place/") ? byKey.get(ref.slice("place/".length)) : undefined;

/** A place of the list and the places around it, the nearest first. */
export function listedChain(place: ListedPlace): readonly ListedPlace[] {
  const around = place.within === undefined ? undefined : byKey.get(place.within);
  return around ? [place, ...listedChain(around)] : [place];
}

/** The one place of the list that goes by exactly this name, in any spelling; undefined where none or several do. */
export function listedNamed(name: string): ListedPlace | undefined {
  const words = wordsOfName(name).join(" ");
  const found = named.filter(({ names }) => words !== "" && names.some((own) => own.join(" ") === words));
  return found.length === 1 ? found[0]?.place : undefined;
}

/** Places of the list of which a name has a word that begins as what was typed ends, names that begin so first. */
export function listedBeginning(typed: string): readonly ListedPlace[] {
  const words = wordsOfName(typed.slice(0, 100));
  if (words.length === 0) return [];
  const rank = ({ names }: (typeof named)[number]) =>
    Math.min(...names.map((own) => placeInName(words, own)).filter((at) => at >= 0), Number.POSITIVE_INFINITY);
  return named
    .map((one) => ({ place: one.place, at: rank(one) }))
    .filter(({ at }) => Number.isFinite(at))
    .toSorted((a, b) => a.at - b.at)
    .map(({ place }) => place);
}
