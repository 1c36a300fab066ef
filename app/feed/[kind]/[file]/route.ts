import { cacheTag } from "@/db/commands/invalidate";
import { findPublishedPage } from "@/db/queries/pages";
import { listRevisions } from "@/db/queries/revisions";
import { store } from "@/db/store";
import { kindNamed } from "@/domain/kinds";
import { slugPattern } from "@/domain/kinds/names";
import { textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { noteTags } from "@/server/answer-notes";
import { noFeed, sendFeed } from "../../_kit/send-feed";

export const dynamic = "force-dynamic";

/** The publications of one page: `/feed/event/{slug}.atom`. */
export async function GET(_: Request, { params }: { params: Promise<{ kind: string; file: string }> }) {
  const { kind: name, file } = await params;
  const kind = kindNamed(name)?.name;
  const slug = /^(.+)\.atom$/.exec(file)?.[1] ?? "";
  if (!kind || !slugPattern.test(slug)) return noFeed();
  const ref = `${kind}/${slug}` as const;
  noteTags(cacheTag.page(ref), cacheTag.label(ref), cacheTag.site);
  const page = await findPublishedPage(store(), { kind, slug });
  if (!page) return noFeed();
  const { titles } = page.content;
  const { items } = await listRevisions(store(), { pageId: page.id, limit: 50 });
  const changes = items.map((item) => ({ ...item, kind, slug, titles }));
  return sendFeed(`/feed/${ref}.atom`, paths.history("ar", ref), changes, { title: textFor(titles, "ar")?.text });
}
