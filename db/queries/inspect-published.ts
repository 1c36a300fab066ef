import "server-only";
import type { Finding } from "@/domain/checks/check";
import { findingsIn, runChecks } from "@/domain/checks/run-checks";
import type { PageRef } from "@/domain/kinds/names";
import type { Reader } from "../store";
import { eachDerivable } from "./derivables";
import { findKnowledge } from "./knowledge";

/** What every check says of the published wiki as it stands, page by page; a page without findings is given too. */
export async function* inspectPublished(
  reader: Reader,
  only?: PageRef,
): AsyncGenerator<{ page: PageRef; findings: readonly Finding[] }> {
  for await (const { kind, slug, content } of eachDerivable(reader)) {
    const page: PageRef = `${kind}/${slug}`;
    if (only && only !== page) continue;
    const knowledge = await findKnowledge(reader, { ref: page, content }, []);
    yield { page, findings: findingsIn(runChecks(content, undefined, knowledge)) };
  }
}
