import "server-only";
import { eq, notInArray } from "drizzle-orm";
import { defineInvariant } from "./invariant";

export const noLeaseOnClosed = defineInvariant({
  name: "no-lease-on-closed",
  describe: { ar: "لا حجز على اقتراح مغلق", en: "No closed changeset is held by anybody" },
  find: async ({ read, t }) => {
    const rows = await read
      .select({ changeset: t.changesets.publicId, state: t.changesets.state })
      .from(t.leases)
      .innerJoin(t.changesets, eq(t.changesets.id, t.leases.changesetId))
      .where(notInArray(t.changesets.state, ["draft", "submitted", "changes_requested"]));
    return rows.map((row) => `changeset ${row.changeset} is ${row.state} and still held`);
  },
});
