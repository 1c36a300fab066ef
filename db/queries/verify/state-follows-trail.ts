import "server-only";
import { eq, ne, or, sql } from "drizzle-orm";
import { defineInvariant } from "./invariant";

/** The queue holds what was submitted and not decided: where a changeset stands is where its last move put it. */
export const stateFollowsTrail = defineInvariant({
  name: "state-follows-trail",
  describe: {
    ar: "حال كل اقتراح هي آخر ما في سجل انتقالاته، فلا يكون في طابور المراجعة إلا المقدم",
    en: "Every changeset stands where its last move put it, so the queue holds exactly what was submitted",
  },
  find: async ({ read, t }) => {
    const last = sql<
      string | null
    >`(select e.to_state from ${t.reviewEvents} e where e.changeset_id = changesets.id order by e.id desc limit 1)`;
    const rows = await read
      .select({ changeset: t.changesets.publicId, state: t.changesets.state, last })
      .from(t.changesets)
      .where(
        or(
          sql`${t.changesets.state} is not ${last}`,
          sql`${eq(t.changesets.state, "submitted")} and ${t.changesets.submittedAt} is null`,
          sql`${ne(t.changesets.version, sql`(select max(v.number) from ${t.changesetVersions} v where v.changeset_id = changesets.id)`)}`,
        ),
      );
    return rows.map((row) => `changeset ${row.changeset} is ${row.state}; its last move says ${row.last ?? "nothing"}`);
  },
});
