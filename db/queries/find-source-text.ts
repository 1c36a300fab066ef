import "server-only";
import { eq } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import type { Reader } from "../store";
import { listCardsById } from "./cards";

/** The published source to which exactly this text is attached, by its hash; undefined where none is. */
export async function findSourceOfText(reader: Reader, sha256: string): Promise<PageRef | undefined> {
  const { read, t } = reader;
  const [row] = await read
    .select({ pageId: t.sourceTexts.pageId })
    .from(t.sourceTexts)
    .where(eq(t.sourceTexts.sha256, sha256))
    .limit(1);
  const [card] = row ? await listCardsById(reader, [row.pageId]) : [];
  return card?.ref;
}
