import "server-only";
import { createHash } from "node:crypto";
import type { ParagraphRecord } from "@/domain/kinds/fields";
import { paragraphsOf } from "@/ingest/paragraphs";

/** A text with its paragraphs numbered: as a source page records them, without their words, and with them. */
export type NumberedText = {
  readonly paragraphs: readonly ParagraphRecord[];
  readonly lines: readonly { readonly n: number; readonly kind: ParagraphRecord["kind"]; readonly text: string }[];
  /** The hash of the whole. */
  readonly sha256: string;
};

/** Numbers the paragraphs of a text and says which of them are furniture of the page. */
export function numberText(text: string): NumberedText {
  const lines = paragraphsOf(text).map(({ n, sha256, kind, text }) => ({
    n,
    sha256,
    kind: kind ?? (n === 1 ? ("title" as const) : ("body" as const)),
    text,
  }));
  return {
    paragraphs: lines.map(({ n, sha256, kind }) => ({ n, sha256, kind })),
    lines: lines.map(({ n, kind, text }) => ({ n, kind, text })),
    sha256: createHash("sha256").update(text).digest("hex"),
  };
}
