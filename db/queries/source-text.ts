import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, lte, or, sql } from "drizzle-orm";
import { citationKey } from "@/domain/claims/citation-key";
import type { Citation } from "@/domain/claims/claim";
import type { PageRef } from "@/domain/kinds/names";
import { type Actor, userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Reader } from "../store";

export type TextParagraph = {
  readonly n: number;
  readonly text: string;
  readonly sha256: string;
  readonly kind: string;
};

export type SourceText = {
  readonly sha256: string;
  readonly attachedBy: string | null;
  readonly attachedAt: number;
  readonly paragraphs: readonly TextParagraph[];
};

/** The whole attached text of a source, for moderators and whoever attached it: asked on every read. Undefined where there is none. */
export async function readSourceText(
  reader: Reader,
  actor: Actor,
  pageId: number,
): Promise<Outcome<SourceText | undefined>> {
  const { read, t } = reader;
  const [row] = await read
    .select({
      id: t.sourceTexts.id,
      sha256: t.sourceTexts.sha256,
      ownerId: t.sourceTexts.attachedBy,
      by: t.users.name,
      at: t.sourceTexts.attachedAt,
    })
    .from(t.sourceTexts)
    .leftJoin(t.users, eq(t.users.id, t.sourceTexts.attachedBy))
    .where(eq(t.sourceTexts.pageId, pageId))
    .orderBy(desc(t.sourceTexts.id))
    .limit(1);
  const denied = denial(actor, "source.read_whole", { ownerIds: row?.ownerId ? [row.ownerId] : [] });
  if (denied) return refuse(denied);
  if (!row) return ok(undefined);
  const paragraphs = await listParagraphs(reader, pageId);
  return ok({ sha256: row.sha256, attachedBy: row.by, attachedAt: row.at, paragraphs });
}

/** Paragraphs of an attached text that somebody signed in cites or checks: cited in the published wiki or in a proposal of their own. */
export async function readCitedParagraphs(
  reader: Reader,
  actor: Actor,
  { pageId, source, from, to = from }: { pageId: number; source: PageRef; from: number; to?: number },
): Promise<Outcome<readonly TextParagraph[]>> {
  const denied = denial(actor, "source.read_cited");
  if (denied) return refuse(denied);
  const wanted = await listParagraphs(reader, pageId, from, Math.min(to, from + 20));
  if (!denial(actor, "source.read_whole")) return ok(wanted);
  const cited = await citedNumbers(reader, actor, source);
  return ok(wanted.filter(({ n }) => cited.has(n)));
}

/** Every paragraph of an attached text that whoever asks may read: all of them, or those cited in published pages and their own proposals. */
export async function readParagraphs(
  reader: Reader,
  actor: Actor,
  { pageId, source }: { pageId: number; source: PageRef },
): Promise<Outcome<readonly TextParagraph[]>> {
  const denied = denial(actor, "source.read_cited");
  if (denied) return refuse(denied);
  const whole = await readSourceText(reader, actor, pageId);
  if (whole.ok) return ok(whole.value?.paragraphs ?? []);
  const cited = await citedNumbers(reader, actor, source);
  return ok((await listParagraphs(reader, pageId)).filter(({ n }) => cited.has(n)));
}

/** The attached words behind citations, by citation (`source/slug#4`), as far as whoever asks may read them. */
export async function mapCitedWords(
  reader: Reader,
  actor: Actor,
  citations: readonly Pick<Citation, "source" | "paragraph" | "paragraphTo">[],
): Promise<Record<string, string>> {
  const words: Record<string, string> = {};
  if (denial(actor, "source.read_cited")) return words;
  for (const source of new Set(citations.map((one) => one.source))) {
    const { read, t } = reader;
    const [page] = await read
      .select({ id: t.pages.id })
      .from(t.pages)
      .innerJoin(t.sourceTexts, eq(t.sourceTexts.pageId, t.pages.id))
      .where(
        and(
          eq(t.pages.kind, "source"),
          eq(t.pages.slug, source.slice("source/".length)),
          eq(t.pages.state, "published"),
        ),
      )
      .limit(1);
    if (!page) continue;
    for (const { paragraph, paragraphTo } of citations.filter((one) => one.source === source)) {
      const found = await readCitedParagraphs(reader, actor, {
        pageId: page.id,
        source,
        from: paragraph,
        to: paragraphTo ?? paragraph,
      });
      if (found.ok && found.value.length > 0)
        words[citationKey({ source, paragraph, paragraphTo })] = found.value.map(({ text }) => text).join("\n");
    }
  }
  return words;
}

async function listParagraphs(
  { read, t }: Reader,
  pageId: number,
  from = 1,
  to = Number.MAX_SAFE_INTEGER,
): Promise<TextParagraph[]> {
  const rows = await read
    .select({
      n: t.sourceParagraphs.n,
      text: t.sourceParagraphs.text,
      sha256: t.sourceParagraphs.sha256,
      kind: t.sourceParagraphs.kind,
    })
    .from(t.sourceParagraphs)
    .innerJoin(t.sourceTexts, eq(t.sourceTexts.id, t.sourceParagraphs.sourceTextId))
    .where(
      and(
        eq(t.sourceTexts.pageId, pageId),
        sql`${t.sourceParagraphs.n} >= ${from}`,
        lte(t.sourceParagraphs.n, to),
        isNotNull(t.sourceParagraphs.text),
      ),
    )
    .orderBy(asc(t.sourceParagraphs.n));
  return rows.map((row) => ({ ...row, text: row.text ?? "" }));
}

async function citedNumbers({ read, t }: Reader, actor: Actor, source: PageRef): Promise<ReadonlySet<number>> {
  const published = await read
    .select({ from: t.citations.paragraph, to: t.citations.paragraphTo })
    .from(t.citations)
    .where(or(eq(t.citations.source, source), eq(t.citations.source, source.slice("source/".length))));
  const own = await read
    .select({ proposal: t.changesetItems.proposal })
    .from(t.changesetItems)
    .innerJoin(t.changesets, eq(t.changesets.id, t.changesetItems.changesetId))
    .where(
      and(
        eq(t.changesets.authorId, userIdOf(actor) ?? -1),
        inArray(t.changesets.state, ["draft", "submitted", "changes_requested"]),
      ),
    );
  const proposed = own
    .flatMap(({ proposal }) => proposal?.content?.claims.flatMap((claim) => claim.citations) ?? [])
    .filter((citation) => citation.source === source)
    .map(({ paragraph, paragraphTo }) => ({ from: paragraph, to: paragraphTo ?? null }));
  const numbers = new Set<number>();
  for (const { from, to } of [...published, ...proposed])
    if (from !== null) for (let n = from; n <= (to ?? from); n += 1) numbers.add(n);
  return numbers;
}
