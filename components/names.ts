import type { PageRef } from "@/domain/kinds/names";
import { splitRef } from "@/domain/kinds/names";
import { type Bilingual, type Locale, textFor } from "@/domain/text";

/** Titles of the pages that a screen mentions; a page that is not in it is not written yet. */
export type Names = Readonly<Partial<Record<PageRef, Bilingual>>>;

/** What a page is called for this reader; the words of its address where nobody has written it. */
export function nameOf(ref: PageRef, names: Names, locale: Locale): { text: string; lang?: Locale; exists: boolean } {
  const found = textFor(names[ref], locale);
  return found ? { ...found, exists: true } : { text: splitRef(ref).slug.replaceAll("-", " "), exists: false };
}
