import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { type Actor, userIdOf } from "@/domain/policy/actor";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Locale } from "@/domain/text";
import type { Reader } from "../store";

/** An unsent text, without its words. */
export type AutosaveRow = {
  readonly id: string;
  readonly place: string;
  readonly saves: number;
  readonly savedAt: number;
  readonly titles: { readonly ar: string | null; readonly en: string | null };
};
export type Autosave = Omit<AutosaveRow, "titles"> & { readonly values: Record<string, string> };

/** One's own unsent text. What is another's answers like what is not there; `gone` says that it was sent or thrown away. */
export async function findAutosave({ read, t }: Reader, actor: Actor, id: string): Promise<Outcome<Autosave>> {
  const userId = userIdOf(actor);
  if (userId === undefined) return refuse("unauthenticated");
  const [row] = await read
    .select({
      id: t.autosaves.publicId,
      place: t.autosaves.place,
      saves: t.autosaves.saves,
      savedAt: t.autosaves.savedAt,
      values: t.autosaves.values,
    })
    .from(t.autosaves)
    .where(and(eq(t.autosaves.publicId, id), eq(t.autosaves.userId, userId)))
    .limit(1);
  if (!row) return refuse("not_found");
  return row.values ? ok({ ...row, values: row.values }) : refuse("gone");
}

/** One's own unsent texts, newest first: all of them, or those of one place. */
export async function listAutosaves({ read, t }: Reader, actor: Actor, place?: string): Promise<AutosaveRow[]> {
  const userId = userIdOf(actor);
  if (userId === undefined) return [];
  const title = (lang: Locale) =>
    sql<string | null>`nullif(json_extract(${t.autosaves.values}, ${`$."titles.${lang}"`}), '')`;
  const rows = await read
    .select({
      id: t.autosaves.publicId,
      place: t.autosaves.place,
      saves: t.autosaves.saves,
      savedAt: t.autosaves.savedAt,
      ar: title("ar"),
      en: title("en"),
    })
    .from(t.autosaves)
    .where(
      and(
        eq(t.autosaves.userId, userId),
        isNull(t.autosaves.endedAt),
        ...(place === undefined ? [] : [eq(t.autosaves.place, place)]),
      ),
    )
    .orderBy(desc(t.autosaves.savedAt), desc(t.autosaves.id));
  return rows.map(({ ar, en, ...row }) => ({ ...row, titles: { ar, en } }));
}
