import type { Context } from "@/db/context";
import { findChangeset } from "@/db/queries/changeset";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { apiPointer } from "@/exports/api-names";
import type { Answer } from "@/server/api-change";
import { changesetJson } from "./changeset-json";

type More = { readonly status?: 200 | 201; readonly location?: string; readonly fields?: Record<string, unknown> };

/** The changeset as it stands after a change of it. */
export async function showChangeset(ctx: Context, id: string, { fields, ...more }: More = {}): Promise<Answer> {
  const changeset = await findChangeset(ctx.store, id);
  if (!changeset) throw new Error("The changeset cannot be read back.");
  return { ...more, body: { ...(await changesetJson(ctx.store, changeset, ctx.now())), ...fields } };
}

/** The same outcome; where it is a refusal, its pointers spell names as the program sent them. */
export function asSent<T>(outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok || !outcome.error.problems) return outcome;
  const { code, problems, ...rest } = outcome.error;
  return refuse(code, { ...rest, problems: problems.map((one) => ({ ...one, pointer: apiPointer(one.pointer) })) });
}
