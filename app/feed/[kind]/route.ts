import { cacheTag } from "@/db/commands/invalidate";
import { listRecentChanges } from "@/db/queries/revisions";
import { store } from "@/db/store";
import { kindNamed } from "@/domain/kinds";
import { paths } from "@/i18n/paths";
import { noteTags } from "@/server/answer-notes";
import { noFeed, sendFeed } from "../_kit/send-feed";

export const dynamic = "force-dynamic";

/** The latest publications of one kind of page: `/feed/event.atom`. The folder shares its name with the feeds of single pages below it. */
export async function GET(_: Request, { params }: { params: Promise<{ kind: string }> }): Promise<Response> {
  const kind = kindNamed(/^([a-z]+)\.atom$/.exec((await params).kind)?.[1] ?? "");
  if (!kind) return noFeed();
  noteTags(cacheTag.list(kind.name), cacheTag.site);
  const { items } = await listRecentChanges(store(), { kind: kind.name, limit: 50 });
  return sendFeed(`/feed/${kind.name}.atom`, paths.kind("ar", kind.name), items, { title: kind.plural.ar });
}
