import "server-only";
import { createHash } from "node:crypto";
import type { ParagraphRecord } from "@/domain/kinds/fields";
import { paragraphsOf } from "@/ingest/paragraphs";

/** A text as a source page records it: its numbered paragraphs without their words, and the hash of the whole. */
export function numberText(text: string): { paragraphs: ParagraphRecord[]; sha256: string } {
  return {
    paragraphs: paragraphsOf(text).map(({ n, sha256, kind }) => ({
      n,
      sha256,
      kind: kind ?? (n === 1 ? "title" : "body"),
    })),
    sha256: createHash("sha256").update(text).digest("hex"),
  };
}
