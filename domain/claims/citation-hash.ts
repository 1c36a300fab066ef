import type { ParagraphRecord } from "../kinds/fields";
import { sha256 } from "../revisions/hash";
import type { Citation } from "./claim";

/** Hash of what a citation points to: the paragraph's, or for a range that of its paragraphs' hashes, one a line. Undefined if one is missing. */
export function citationHash(citation: Citation, paragraphs: readonly ParagraphRecord[]): string | undefined {
  const last = citation.paragraphTo ?? citation.paragraph;
  const hashes: string[] = [];
  for (let n = citation.paragraph; n <= last; n += 1) {
    const record = paragraphs.find((one) => one.n === n);
    if (!record) return undefined;
    hashes.push(record.sha256);
  }
  return hashes.length === 1 ? hashes[0] : sha256(hashes.join("\n"));
}
