import "server-only";
import { readLeftOut } from "@/domain/review/parts/part-address";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { findChangeset } from "../queries/changeset";
import { planPart } from "../queries/part-plan";
import { planChangeset } from "../queries/plan";
import type { Reader } from "../store";
import { inspectChanges } from "./inspect-changes";

export type Inspected = {
  /** The errors that nobody has overridden, as a refusal. */
  readonly refusal: Outcome<never> | undefined;
  /** Where the checks found anything, as `findingPlace` names it. */
  readonly places: ReadonlySet<string>;
};

/**
 * Runs the checks once more on what an approval would publish now: a source may have gone, a rule have changed since it was
 * submitted, or a part be left out. Not for inside a transaction: checks take their time.
 */
export async function inspectAgain(
  reader: Reader,
  id: string,
  leaveOut: readonly string[] = [],
): Promise<Inspected | undefined> {
  const changeset = await findChangeset(reader, id);
  if (changeset?.state !== "submitted") return undefined;
  const plan = await planChangeset(reader, changeset);
  const part = planPart(plan, readLeftOut(leaveOut));
  if (!part.ok) return undefined;
  const overridden = new Set(changeset.findings.filter((one) => one.overridden).map(findingPlace));
  const found = await inspectChanges(
    reader,
    part.value.taken.map((item) => ({
      ...item,
      proposal: { ...item.proposal, content: item.merged ?? item.proposal.content },
      changed: true,
    })),
  );
  const places = new Set(found.map(findingPlace));
  const errors = found.filter((one) => one.severity === "error" && !overridden.has(findingPlace(one)));
  if (errors.length === 0) return { refusal: undefined, places };
  const refusal = refuse("check_failed", {
    problems: errors.map(({ page, at, message, params, check }) => ({
      pointer: `/changes/${Math.max(
        0,
        plan.items.findIndex((item) => item.ref === page),
      )}/content${at}`,
      message,
      params: { ...params, check, page },
    })),
  });
  return { refusal, places };
}

/** The same finding of a check has the same place, whichever run found it. */
export const findingPlace = ({ page, check, at }: { page: string; check: string; at: string }) =>
  `${page} ${check} ${at}`;
