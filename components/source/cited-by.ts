import type { PageRef } from "@/domain/kinds/names";
import type { ClaimElsewhere } from "../claims/other-page";

/** Claims whose citation of this source covers the paragraph, in the order of the pages that hold them. */
export const citing = (rows: readonly ClaimElsewhere[], source: PageRef, paragraph: number): ClaimElsewhere[] =>
  rows.filter(({ claim }) =>
    claim.citations.some(
      (one) => one.source === source && one.paragraph <= paragraph && paragraph <= (one.paragraphTo ?? one.paragraph),
    ),
  );

/** The same rows, page by page. */
export function byPage(rows: readonly ClaimElsewhere[]): { page: PageRef; rows: ClaimElsewhere[] }[] {
  const pages = new Map<PageRef, ClaimElsewhere[]>();
  for (const row of rows) pages.set(row.subject, [...(pages.get(row.subject) ?? []), row]);
  return [...pages].map(([page, own]) => ({ page, rows: own }));
}
