import { cacheTag } from "@/db/commands/invalidate";
import { listRecentChanges } from "@/db/queries/revisions";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { noteTags } from "@/server/answer-notes";
import { sendFeed } from "../_kit/send-feed";

export const dynamic = "force-dynamic";

/** The latest publications of all pages. */
export async function GET(): Promise<Response> {
  noteTags(cacheTag.recent, cacheTag.site);
  const { items } = await listRecentChanges(store(), { limit: 50 });
  return sendFeed("/feed/recent.atom", paths.recent("ar"), items);
}
