import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import type { Reader } from "../store";

/** What the subjects of log entries are called: accounts by name, published pages by address. */
export type AuditSubjects = {
  readonly users: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, PageRef>;
};

/** Names for subjects such as `user/7` and `page/12`. Pages that readers do not see have none. */
export async function mapAuditSubjects({ read, t }: Reader, subjects: readonly string[]): Promise<AuditSubjects> {
  const idsOf = (kind: string) => [
    ...new Set(
      subjects.flatMap((subject) => {
        const id = new RegExp(`^${kind}/(\\d{1,15})$`).exec(subject)?.[1];
        return id ? [Number(id)] : [];
      }),
    ),
  ];
  const [userIds, pageIds] = [idsOf("user"), idsOf("page")];
  const users =
    userIds.length === 0
      ? []
      : await read.select({ id: t.users.id, name: t.users.name }).from(t.users).where(inArray(t.users.id, userIds));
  const pages =
    pageIds.length === 0
      ? []
      : await read
          .select({ id: t.pages.id, kind: t.pages.kind, slug: t.pages.slug })
          .from(t.pages)
          .where(and(inArray(t.pages.id, pageIds), eq(t.pages.state, "published")));
  return {
    users: new Map(users.map(({ id, name }) => [`user/${id}`, name])),
    pages: new Map(pages.map(({ id, kind, slug }) => [`page/${id}`, `${kind}/${slug}` as const])),
  };
}
