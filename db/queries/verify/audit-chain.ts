import "server-only";
import { asc, gt } from "drizzle-orm";
import { chainHash, chainStart } from "@/domain/revisions/hash";
import { auditBody } from "../../commands/record-audit";
import { defineInvariant } from "./invariant";

/** Names the first entry that was changed, dropped, swapped or put in; what follows it proves nothing any more. */
export const auditChain = defineInvariant({
  name: "audit-chain",
  describe: {
    ar: "سجل التدقيق متصل بلا فجوات وسلسلة بصماته سليمة",
    en: "The audit log has no gaps and its hash chain holds",
  },
  find: async ({ read, t }) => {
    let expected = 1;
    let previous = chainStart;
    for (;;) {
      const rows = await read
        .select()
        .from(t.auditLog)
        .where(gt(t.auditLog.seq, expected - 1))
        .orderBy(asc(t.auditLog.seq))
        .limit(1000);
      if (rows.length === 0) return [];
      for (const row of rows) {
        if (row.seq !== expected) return [`entry ${expected} is missing`];
        if (row.previousHash !== previous || chainHash(previous, auditBody(row)) !== row.hash)
          return [`entry ${row.seq} (${row.action}) does not follow from the one before it, or was changed`];
        previous = row.hash;
        expected += 1;
      }
    }
  },
});
