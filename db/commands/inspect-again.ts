import "server-only";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { findChangeset } from "../queries/changeset";
import { planChangeset } from "../queries/plan";
import type { Reader } from "../store";
import { inspectChanges } from "./inspect-changes";

/**
 * Runs the checks once more on what an approval would publish now: a source may have gone, or a rule have changed, since it was
 * submitted. A refusal with the errors that nobody has overridden, or undefined. Not for inside a transaction: checks take their time.
 */
export async function inspectAgain(
  reader: Reader,
  id: string,
  leaveOut: readonly string[] = [],
): Promise<Outcome<never> | undefined> {
  const changeset = await findChangeset(reader, id);
  if (changeset?.state !== "submitted") return undefined;
  const { items } = await planChangeset(reader, changeset);
  const overridden = new Set(changeset.findings.filter((one) => one.overridden).map(place));
  const found = await inspectChanges(
    reader,
    items
      .filter((item) => !leaveOut.includes(item.ref))
      .map((item) => ({
        ...item,
        proposal: { ...item.proposal, content: item.merged ?? item.proposal.content },
        changed: true,
      })),
  );
  const errors = found.filter((one) => one.severity === "error" && !overridden.has(place(one)));
  if (errors.length === 0) return undefined;
  return refuse("check_failed", {
    problems: errors.map(({ page, at, message, params, check }) => ({
      pointer: `/changes/${Math.max(
        0,
        items.findIndex((item) => item.ref === page),
      )}/content${at}`,
      message,
      params: { ...params, check, page },
    })),
  });
}

const place = ({ page, check, at }: { page: string; check: string; at: string }) => `${page} ${check} ${at}`;
