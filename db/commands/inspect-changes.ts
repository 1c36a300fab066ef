import "server-only";
import { LRUCache } from "lru-cache";
import type { Finding, Knowledge, Severity } from "@/domain/checks/check";
import { findingsIn, runChecks } from "@/domain/checks/run-checks";
import type { PageRef } from "@/domain/kinds/names";
import { canonicalJson } from "@/domain/revisions/canonical";
import type { PageContent } from "@/domain/revisions/content";
import { sha256 } from "@/domain/revisions/hash";
import { reasonMark } from "../queries/changeset";
import { findKnowledge, type ProposedTexts } from "../queries/knowledge";
import type { Reader } from "../store";
import { nextTurn } from "./next-turn";
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

/** Results that are kept: those of the pages of a few large proposals, and of many small ones. */
const kept = new LRUCache<string, readonly Finding[]>({ max: 2000 });

/**
 * What the checks find. They say the same of the same, so that what they read, by its hash, is all that a kept result depends on:
 * a source that changed since, or a page that came, is another hash.
 */
async function check(
  content: PageContent,
  base: PageContent | undefined,
  knowledge: Knowledge,
): Promise<readonly Finding[]> {
  const key = sha256(JSON.stringify([content, base ?? null, knowledge]));
  const known = kept.get(key);
  if (known) return known;
  const found = findingsIn(runChecks(content, base, knowledge));
  kept.set(key, found);
  await nextTurn();
  return found;
}

/**
 * Runs every check over what these items add or change, against what is published now; `texts` are those of sources that
 * come with them. Not for inside a transaction: checks take their time.
 */
export async function inspectChanges(
  reader: Reader,
  items: readonly PreparedItem[],
  texts: ProposedTexts = new Map(),
): Promise<FoundFinding[]> {
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
    const knowledge = await findKnowledge(reader, { ref: item.ref, content }, together, texts);
    for (const one of await check(content, item.base, knowledge)) {
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
