import type { KindName } from "../kinds/names";
import { emptyContent, type PageContent } from "./content";

/** What stands for a content that was suppressed, wherever one is needed: a page of its kind that says nothing. */
export const withheldContent = (kind: KindName): PageContent => ({
  ...emptyContent(kind),
  titles: { ar: "محتوى محجوب", en: "Withheld content" },
});
