import { listChangesets } from "@/db/queries/queue";
import { findSite } from "@/db/queries/site";
import { store } from "@/db/store";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { atomFeed } from "@/exports/atom";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { problem } from "@/server/api";
import { requestContext } from "@/server/context";
import { env } from "@/server/env";
import { privately } from "../_kit/send-feed";

export const dynamic = "force-dynamic";

/** What waits for review, for those who may see the queue, by session or token. Titles and reasons of proposals, never their content. */
export async function GET(request: Request): Promise<Response> {
  const { ctx, asker } = await requestContext(request);
  const denied = asker.badToken ? "unauthenticated" : denial(ctx.actor, "queue.read");
  if (denied) return problem(request, { code: denied });
  const { items } = await listChangesets(store(), {
    states: ["submitted"],
    viewer: { id: userIdOf(ctx.actor) ?? 0, moderates: true },
  });
  const { origin } = env().siteUrl;
  const lang = "ar";
  const site = await findSite(store());
  const xml = atomFeed(
    {
      title: `${translator(lang)("review.queue.title")} · ${site.title[lang]}`,
      self: `${origin}/feed/review.atom`,
      home: `${origin}${paths.review(lang)}`,
      lang,
      generator: site.title.en,
    },
    items.map((item) => ({
      id: `${origin}${paths.changeset(lang, item.publicId)}#version-${item.version}`,
      url: `${origin}${paths.changeset(lang, item.publicId)}`,
      title: item.title,
      summary: "",
      authors: item.author === null ? [] : [item.author],
      at: item.submittedAt ?? item.createdAt,
      lang,
    })),
  );
  return privately(xml);
}
