import type { ParagraphRecord } from "@/domain/kinds/fields";
import type { Paragraph } from "./paragraphs";

/** Where the attached text and the published source page differ. */
export type Difference = { readonly n: number; readonly what: "text" | "kind" | "not_in_text" | "not_on_page" };

/** A kind differs only where the text itself tells it: a repeated paragraph that the page does not take for one. */
export function compareParagraphs(
  paragraphs: readonly Pick<Paragraph, "n" | "sha256" | "kind">[],
  records: readonly ParagraphRecord[],
): Difference[] {
  const known = new Map(records.map((record) => [record.n, record]));
  const found: Difference[] = [];
  for (const { n, sha256, kind } of paragraphs) {
    const record = known.get(n);
    if (!record) found.push({ n, what: "not_on_page" });
    else if (record.sha256 !== sha256) found.push({ n, what: "text" });
    else if (kind === "duplicate" && record.kind !== "duplicate" && record.kind !== "boilerplate")
      found.push({ n, what: "kind" });
  }
  for (const { n } of records) if (n > paragraphs.length) found.push({ n, what: "not_in_text" });
  return found;
}
