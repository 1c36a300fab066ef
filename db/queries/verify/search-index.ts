import "server-only";
import { searchDifferences } from "../../dialect/search-terms";
import { documentsOf } from "../../search/documents";
import type { Reader } from "../../store";
import { eachDerivable } from "../derivables";
import { defineInvariant } from "./invariant";

export const searchIndex = defineInvariant({
  name: "search-index",
  describe: {
    ar: "فهرس البحث هو تحليل النص المنشور، كلمة كلمة في الاتجاهين",
    en: "The search index is the analysed published text, term for term both ways",
  },
  find: (reader) => searchDifferences(reader, documents(reader)),
});

async function* documents(reader: Reader) {
  for await (const { pageId, content } of eachDerivable(reader))
    for (const [locale, document] of documentsOf(content)) yield { pageId, locale, document };
}
