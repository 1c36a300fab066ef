import { fold } from "@/domain/arabic/fold";
import { sha256 } from "@/domain/revisions/hash";
import type { Paragraph } from "./paragraphs";

type Line = Pick<Paragraph, "text"> & { readonly kind: string | undefined };

const apart = new Set(["boilerplate", "duplicate"]);

/** The letters and digits of a paragraph, folded: what is left of it in any spelling, punctuation and spacing. */
const bare = (text: string) =>
  fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, " ")
    .trim();

/** The same for two copies of one text, however they are spelled, spaced and surrounded by what pages put around a text. */
export const textKey = (paragraphs: readonly Line[]): string =>
  sha256(
    paragraphs
      .filter(({ kind }) => !apart.has(kind ?? "body"))
      .map(({ text }) => bare(text))
      .filter(Boolean)
      .join("\n"),
  );

/** Whether two copies of one text also count their paragraphs alike, so that a citation of one is a citation of the other. */
export const isNumberedAlike = (one: readonly Line[], other: readonly Line[]): boolean =>
  one.length === other.length && one.every(({ text }, index) => bare(text) === bare(other[index]?.text ?? ""));
