import { listRecentChanges } from "@/db/queries/revisions";
import { store } from "@/db/store";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { paths } from "@/i18n/paths";
import { problem } from "@/server/api";
import { requestContext } from "@/server/context";
import { sendFeed } from "../_kit/send-feed";

export const dynamic = "force-dynamic";

/** The latest publications of the pages, kinds and places that whoever asks watches, by session or token. */
export async function GET(request: Request): Promise<Response> {
  const { ctx, asker } = await requestContext(request);
  const watchedBy = userIdOf(ctx.actor);
  const denied = asker.badToken ? "unauthenticated" : denial(ctx.actor, "page.watch");
  if (denied || watchedBy === undefined) return problem(request, { code: denied ?? "unauthenticated" });
  const { items } = await listRecentChanges(store(), { watchedBy, limit: 50 });
  return sendFeed("/feed/watchlist.atom", paths.watchlist("ar"), items, { isPrivate: true });
}
