import { placeFields } from "./fields";
import { definePageKind } from "./kind";

/** A country, province, district, city, site or region. */
export const place = definePageKind({
  name: "place",
  label: { ar: "مكان", en: "Place" },
  plural: { ar: "أماكن", en: "Places" },
  schemaOrg: "Place",
  fields: placeFields,
});
