import "server-only";
import { commitment } from "@/domain/revisions/hash";
import { eachRevision } from "./each-revision";
import { defineInvariant } from "./invariant";

/** A revision says what it said when it was published. A suppressed one keeps its commitment and has nothing to compare. */
export const revisionCommitment = defineInvariant({
  name: "revision-commitment",
  describe: {
    ar: "نص كل مراجعة هو ما التزمت به بصمتها",
    en: "The content of every revision is what its commitment vouches for",
  },
  find: async (reader) => {
    const found: string[] = [];
    for await (const row of eachRevision(reader)) {
      if (row.content === null || row.salt === null) continue;
      if (commitment(row.salt, row.content) !== row.commitment)
        found.push(`page ${row.pageId}, revision ${row.number}: its content is not what was published`);
    }
    return found;
  },
});
