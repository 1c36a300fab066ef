import "server-only";
import { sql } from "drizzle-orm";
import { defineInvariant } from "./invariant";

/** The chain cannot see that its end was cut off; the trails of changesets can. The opening of a draft is nobody's business. */
export const movesAreLogged = defineInvariant({
  name: "moves-are-logged",
  describe: { ar: "كل انتقال في اقتراح مذكور في سجل التدقيق", en: "Every move of a changeset stands in the audit log" },
  find: async ({ read, t }) => {
    const moves = sql<number>`(select count(*) from ${t.reviewEvents} e where e.changeset_id = changesets.id and not (e.to_state = 'draft' and e.from_state is null))`;
    const entries = sql<number>`(select count(*) from ${t.auditLog} a where a.subject = 'changeset/' || changesets.public_id)`;
    const rows = await read
      .select({ changeset: t.changesets.publicId, moves, entries })
      .from(t.changesets)
      .where(sql`${entries} < ${moves}`);
    return rows.map((row) => `changeset ${row.changeset} made ${row.moves} moves, and the log knows ${row.entries}`);
  },
});
