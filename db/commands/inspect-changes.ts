import "server-only";
import type { Severity } from "@/domain/checks/check";
import { findingsIn, runChecks } from "@/domain/checks/run-checks";
import type { PageRef } from "@/domain/kinds/names";
import { canonicalJson } from "@/domain/revisions/canonical";
import { reasonMark } from "../queries/changeset";
import { findKnowledge } from "../queries/knowledge";
import type { Reader } from "../store";
import type { PreparedItem } from "./prepare-changes";

/** A finding of a check, with the page it speaks of. */
export type FoundFinding = {
  readonly page: PageRef;
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  readonly params?: Record<string, string | number> | undefined;
  readonly at: string;
};

/** Runs every check over what these items add or change, against what is published now. */
export async function inspectChanges(reader: Reader, items: readonly PreparedItem[]): Promise<FoundFinding[]> {
  const together = items.flatMap(({ ref, proposal }) => (proposal.content ? [{ ref, content: proposal.content }] : []));
  const found: FoundFinding[] = [];
  for (const item of items) {
    const content = item.proposal.content;
    if (
      !content ||
      !item.changed ||
      item.action === "delete" ||
      (item.action === "undelete" && canonicalJson(content) === canonicalJson(item.base)) ||
      item.action === "redirect"
    )
      continue;
    const knowledge = await findKnowledge(reader, { ref: item.ref, content }, together);
    for (const one of findingsIn(runChecks(content, item.base, knowledge))) {
      const { check, severity, message, at } = one;
      const params = { ...one.params, ...(one.needsReason ? { [reasonMark]: 1 } : {}) };
      found.push({
        page: item.ref,
        check,
        severity,
        message,
        ...(Object.keys(params).length > 0 ? { params } : {}),
        at,
      });
    }
  }
  return found;
}
