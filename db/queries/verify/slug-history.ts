import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { defineInvariant } from "./invariant";

export const slugHistory = defineInvariant({
  name: "slug-history",
  describe: {
    ar: "لكل صفحة عنوان حالي واحد في سجل العناوين، وكل عنوان سابق له نهاية",
    en: "Every page has one current slug in the history of slugs, and every former one has an end",
  },
  find: async ({ read, t }) => {
    const pages = await read
      .select({ page: t.pages.id, slug: t.pages.slug })
      .from(t.pages)
      .leftJoin(t.slugs, and(eq(t.slugs.pageId, t.pages.id), eq(t.slugs.current, true)))
      .where(sql`${t.slugs.slug} is not ${t.pages.slug} or ${t.slugs.kind} is not ${t.pages.kind}`);
    const former = await read
      .select({ page: t.slugs.pageId, slug: t.slugs.slug })
      .from(t.slugs)
      .where(sql`${t.slugs.current} <> (${t.slugs.until} is null) or ${t.slugs.until} < ${t.slugs.since}`);
    return [
      ...pages.map((row) => `page ${row.page} stands at ${row.slug}, and its history says otherwise`),
      ...former.map((row) => `page ${row.page}: the times of its slug ${row.slug} make no sense`),
    ];
  },
});
