import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { defineInvariant } from "./invariant";

export const nobodyLeftIsSignedIn = defineInvariant({
  name: "nobody-left-is-signed-in",
  describe: { ar: "لا جلسة ولا رمز دخول لحساب غادر صاحبه", en: "No account that left has a session or a token" },
  find: async ({ read, t }) => {
    const left = async (table: typeof t.sessions | typeof t.accessTokens, what: string) => {
      const rows = await read
        .select({ id: table.id, user: table.userId })
        .from(table)
        .innerJoin(t.users, eq(t.users.id, table.userId))
        .where(and(eq(t.users.state, "left"), isNull(table.revokedAt)));
      return rows.map((row) => `${what} ${row.id} of user ${row.user}, who left`);
    };
    return [...(await left(t.sessions, "session")), ...(await left(t.accessTokens, "token"))];
  },
});
