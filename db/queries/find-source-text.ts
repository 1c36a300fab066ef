import "server-only";
import { and, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { ParagraphRecord } from "@/domain/kinds/fields";
import type { PageRef } from "@/domain/kinds/names";
import { paragraphsOf } from "@/ingest/paragraphs";
import { isNumberedAlike, textKey } from "@/ingest/same-text";
import type { Reader } from "../store";
import { listCardsById } from "./cards";
import type { NumberedText } from "./number-text";

/** A published source that has a text already. */
export type SourceOfText = {
  readonly ref: PageRef;
  /** Its paragraphs bear the same numbers: what cites one copy cites the other. */
  readonly isNumberedAlike: boolean;
};

/** The published source that has this text already: the same letters, or the same after folding and without page furniture. */
export async function findSourceOfText(reader: Reader, text: NumberedText): Promise<SourceOfText | undefined> {
  return (await findAttached(reader, text)) ?? (await findDescribed(reader, text));
}

/** Among the attached texts. */
async function findAttached(reader: Reader, text: NumberedText): Promise<SourceOfText | undefined> {
  const { read, t } = reader;
  const key = textKey(text.lines);
  const rows = await read
    .select({ pageId: t.sourceTexts.pageId, sha256: t.sourceTexts.sha256, text: t.sourceTexts.text })
    .from(t.sourceTexts)
    .where(
      and(
        isNotNull(t.sourceTexts.text),
        or(eq(t.sourceTexts.sha256, text.sha256), eq(t.sourceTexts.textKey, key), isNull(t.sourceTexts.textKey)),
      ),
    );
  for (const row of rows) {
    const lines = paragraphsOf(row.text ?? "");
    if (row.sha256 !== text.sha256 && textKey(lines) !== key) continue;
    const [card] = await listCardsById(reader, [row.pageId]);
    if (card) return { ref: card.ref, isNumberedAlike: isNumberedAlike(lines, text.lines) };
  }
  return undefined;
}

/** Among the pages that describe a source by the hashes of its paragraphs, whether its text is attached or not. */
async function findDescribed({ read, t }: Reader, text: NumberedText): Promise<SourceOfText | undefined> {
  const own = words(text.paragraphs);
  const [first] = own;
  if (!first) return undefined;
  const rows = await read
    .select({ slug: t.pages.slug, content: t.revisions.content })
    .from(t.pages)
    .innerJoin(t.revisions, eq(t.revisions.id, t.pages.headRevisionId))
    .where(
      and(
        eq(t.pages.kind, "source"),
        eq(t.pages.state, "published"),
        sql`instr(${t.revisions.content}, ${first.sha256}) > 0`,
      ),
    );
  for (const { slug, content } of rows) {
    if (content?.kind !== "source") continue;
    const theirs = words(content.fields.paragraphs);
    // What somebody marked as furniture of that page is none of this text either.
    const aside = new Set(content.fields.paragraphs.filter((one) => !theirs.includes(one)).map(({ sha256 }) => sha256));
    const left = own.filter(({ sha256 }) => !aside.has(sha256));
    if (theirs.length !== left.length || theirs.some(({ sha256 }, index) => sha256 !== left[index]?.sha256)) continue;
    return { ref: `source/${slug}`, isNumberedAlike: theirs.every(({ n }, index) => n === left[index]?.n) };
  }
  return undefined;
}

/** The paragraphs that are no furniture. */
const words = (paragraphs: readonly ParagraphRecord[]) =>
  paragraphs.filter(({ kind }) => kind !== "boilerplate" && kind !== "duplicate");
