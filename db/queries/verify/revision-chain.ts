import "server-only";
import { chainHash, chainStart } from "@/domain/revisions/hash";
import { revisionBody } from "../../commands/publish";
import { eachRevision } from "./each-revision";
import { defineInvariant } from "./invariant";

/** Each revision vouches for the one before it, so that none can be changed, dropped or put in unnoticed. */
export const revisionChain = defineInvariant({
  name: "revision-chain",
  describe: { ar: "سلسلة بصمات المراجعات متصلة", en: "The hash chain of every page's revisions holds" },
  find: async (reader) => {
    const found: string[] = [];
    for await (const row of eachRevision(reader)) {
      if (row.parentId !== null && row.parentHash === null) continue; // reported as a dangling reference
      if (chainHash(row.parentHash ?? chainStart, revisionBody(row)) !== row.hash)
        found.push(`page ${row.pageId}, revision ${row.number}: its hash does not follow from the revision before it`);
    }
    return found;
  },
});
