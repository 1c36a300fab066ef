import type { PlacePrecision, PlaceType } from "../claims/vocabularies";
import { gazetteerSource, type ListedPlace, listedChain } from "./gazetteer";

const precisions: Record<PlaceType, PlacePrecision> = {
  country: "country",
  province: "province",
  territory: "province",
  district: "district",
  city: "locality",
  locality: "locality",
  region: "region",
  site: "site",
};

const nouns: Record<PlaceType, { ar: string; en: string }> = {
  country: { ar: "دولة", en: "A country" },
  province: { ar: "إقليم", en: "A province" },
  territory: { ar: "إقليم خاص", en: "A territory" },
  district: { ar: "مقاطعة", en: "A district" },
  city: { ar: "مدينة", en: "A city" },
  locality: { ar: "بلدة", en: "A town or village" },
  region: { ar: "منطقة", en: "A region" },
  site: { ar: "موقع", en: "A site" },
};

/**
 * The page of a place as the list of places describes it, for the proposal in which the place is first named: its names, its type,
 * where it lies, each citing the list. `isListPublished` says whether there is a page of the list to be cited.
 */
export function placePage(place: ListedPlace, isListPublished: boolean): Record<string, unknown> {
  const [, around] = listedChain(place);
  const [preferred = place.en, ...others] = place.ar;
  const { ar, en } = nouns[place.type];
  return {
    schema: 1,
    titles: { ar: preferred, en: place.en },
    aliases: others.map((text) => ({ text, lang: "ar", kind: "variant" })),
    summary: around
      ? {
          ar: `${ar} في ${around.ar[0] ?? around.en}، بحسب قائمة الأماكن.`,
          en: `${en} in ${around.en}, according to the list of places.`,
        }
      : { ar: `${ar}، بحسب قائمة الأماكن.`, en: `${en}, according to the list of places.` },
    fields: {
      placeType: place.type,
      ...(place.lat === undefined || place.lon === undefined || !isListPublished
        ? {}
        : { coordinates: { lat: place.lat, lon: place.lon, source: gazetteerSource } }),
    },
    claims:
      around && isListPublished
        ? [
            {
              property: "located_in",
              value: {
                type: "place",
                ref: `place/${around.key}`,
                precision: precisions[around.type],
                relation: "in",
                basis: "external",
              },
              attribution: { speakerType: "narration" },
              citations: [{ source: gazetteerSource, paragraph: 1 }],
            },
          ]
        : [],
  };
}
