import { sourceFields } from "./fields";
import { definePageKind } from "./kind";

/** One document: what it says of itself, what was inferred about it, and its paragraphs without their text. */
export const source = definePageKind({
  name: "source",
  label: { ar: "مصدر", en: "Source" },
  plural: { ar: "مصادر", en: "Sources" },
  schemaOrg: "NewsArticle",
  fields: sourceFields,
});
