import type { Context } from "@/db/context";
import { findChangeset } from "@/db/queries/changesets";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { apiPointer } from "@/exports/api-names";
import { changesetJson } from "./changeset-json";

type More = { readonly status?: 200 | 201; readonly location?: string; readonly fields?: Record<string, unknown> };

/** The changeset as it stands after a change of it, or the refusal with pointers into what was sent. */
export async function answerChangeset<T extends { readonly id: string }>(
  ctx: Context,
  outcome: Outcome<T>,
  more: (done: T) => More = () => ({}),
): Promise<Outcome<{ status: 200 | 201; body: unknown; location?: string }>> {
  if (!outcome.ok) return refuse(outcome.error.code, asSent(outcome.error));
  const changeset = await findChangeset(ctx.store, outcome.value.id);
  if (!changeset) throw new Error("The changeset cannot be read back.");
  const { status = 200, location, fields } = more(outcome.value);
  const body = { ...(await changesetJson(ctx.store, changeset)), ...fields };
  return ok({ status, body, ...(location ? { location } : {}) });
}

const asSent = ({ problems, params }: Extract<Outcome<never>, { ok: false }>["error"]) => ({
  ...(problems ? { problems: problems.map((one) => ({ ...one, pointer: apiPointer(one.pointer) })) } : {}),
  ...(params ? { params } : {}),
});
