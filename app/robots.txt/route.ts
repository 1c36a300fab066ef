import { cacheTag } from "@/db/commands/invalidate";
import { locales } from "@/domain/text";
import { noteTags } from "@/server/answer-notes";
import { env } from "@/server/env";

export const dynamic = "force-dynamic";

/** What is not for search engines: forms, the queue, people's own pages. */
const closed = ["*/edit", "new/", "review", "changeset/", "sign-in", "sign-up", "account", "random", "*/diff"];

/** Crawlers are welcome to read, and are told where the site map is. */
export function GET(): Response {
  noteTags(cacheTag.site);
  const lines = [
    "User-agent: *",
    ...locales.flatMap((locale) => closed.map((path) => `Disallow: /${locale}/${path}`)),
    "Disallow: /api/",
    "",
    `Sitemap: ${env().siteUrl.origin}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
