import { countUnread } from "@/db/queries/notifications";
import { paths } from "@/i18n/paths";
import { localeOf } from "@/server/api";
import { notAllowed } from "../../_kit/not-allowed";
import { readRoute } from "../../_kit/read-route";

export const dynamic = "force-dynamic";

/** Who asks, by token or session: what the script of a reading page shows in its header. Kept by nobody. */
export const GET = readRoute(async ({ request, ctx }) => {
  const { actor } = ctx;
  const locale = localeOf(request);
  const user = actor.kind === "user" ? actor : undefined;
  const me = {
    signed_in: user !== undefined,
    name: user?.name ?? null,
    role: user?.role ?? null,
    suspended: user?.suspended ?? false,
    scopes: user?.scopes ?? null,
    unread: user ? await countUnread(ctx.store, user.id) : 0,
    links: user
      ? { account: paths.account(locale), notifications: paths.notifications(locale), mine: paths.mine(locale) }
      : { sign_in: paths.signIn(locale) },
  };
  return Response.json(me, {
    headers: { "cache-control": "private, no-store", vary: "authorization, cookie, accept-language" },
  });
});

export const POST = notAllowed("GET");
export const PUT = notAllowed("GET");
export const PATCH = notAllowed("GET");
export const DELETE = notAllowed("GET");
