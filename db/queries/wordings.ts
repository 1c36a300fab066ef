import "server-only";
import { and, desc, eq, lte } from "drizzle-orm";
import type { Bilingual } from "@/domain/text";
import type { Reader } from "../store";
import { creditedFor, versionAuthors } from "./authorship";

export type WordingRow = {
  readonly number: number;
  readonly authors: readonly string[];
  readonly createdAt: number;
  readonly imported: boolean;
  /** Withheld content is nobody's to read. */
  readonly body: Bilingual | undefined;
};

/** Histories are followed this far back; older wordings count as written there. */
const farthest = 200;

/** The texts of a page from one revision back, newest first, with who wrote each. */
export async function listWordings(
  reader: Reader,
  { pageId, number }: { pageId: number; number: number },
): Promise<WordingRow[]> {
  const { read, t } = reader;
  const rows = await read
    .select({
      number: t.revisions.number,
      content: t.revisions.content,
      type: t.revisions.type,
      author: t.users.name,
      versionAuthors: versionAuthors(reader),
      createdAt: t.revisions.createdAt,
    })
    .from(t.revisions)
    .leftJoin(t.users, eq(t.users.id, t.revisions.authorId))
    .where(and(eq(t.revisions.pageId, pageId), lte(t.revisions.number, number)))
    .orderBy(desc(t.revisions.number))
    .limit(farthest);
  return rows.map((row) => ({
    number: row.number,
    authors: creditedFor(row),
    createdAt: row.createdAt,
    imported: row.type === "import",
    body: row.content?.body,
  }));
}
