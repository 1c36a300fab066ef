import { paragraphHash } from "@/domain/revisions/hash";
import { isFurniture } from "./furniture";

export type Paragraph = {
  /** 1-based over the lines that are not empty. */
  readonly n: number;
  /** 1-based over all lines. */
  readonly rawLine: number;
  readonly text: string;
  readonly sha256: string;
  /** What the text alone tells of its kind; undefined where it tells nothing. */
  readonly kind: "boilerplate" | "duplicate" | "timestamped" | undefined;
};

const clock = /^\p{Nd}{1,2}[:.]\p{Nd}{2}(?!\p{Nd})/u;

/** The paragraphs of a source (data model, section 10): the lines that are not empty after Unicode trim, numbered once and for ever. */
export function paragraphsOf(text: string): Paragraph[] {
  const seen = new Set<string>();
  const paragraphs: Paragraph[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/u, "")
    .split(/\r\n|\n|\r/u)
    .entries()) {
    const trimmed = line.trim();
    if (trimmed === "") continue;
    const sha256 = paragraphHash(trimmed);
    const kind = isFurniture(trimmed)
      ? "boilerplate"
      : seen.has(sha256)
        ? "duplicate"
        : clock.test(trimmed)
          ? "timestamped"
          : undefined;
    seen.add(sha256);
    paragraphs.push({ n: paragraphs.length + 1, rawLine: index + 1, text: trimmed, sha256, kind });
  }
  return paragraphs;
}
