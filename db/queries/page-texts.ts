import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { edition, type Typeset } from "@/domain/markup/typeset";
import type { Locale } from "@/domain/text";
import { keptQuery } from "../kept-query";
import type { Reader } from "../store";

const text = keptQuery(({ read, t }) =>
  read
    .select({ typeset: t.pageTexts.typeset })
    .from(t.pageTexts)
    .where(and(eq(t.pageTexts.pageId, sql.placeholder("pageId")), eq(t.pageTexts.lang, sql.placeholder("lang"))))
    .limit(1)
    .prepare(),
);

/** The text of a published page in one language as its publication set it, if it did so by the rules of today. */
export async function findPageText(reader: Reader, pageId: number, lang: Locale): Promise<Typeset | undefined> {
  const [row] = await text(reader).execute({ pageId, lang });
  return row?.typeset.edition === edition ? row.typeset : undefined;
}
