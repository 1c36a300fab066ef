import { cacheTag } from "@/db/commands/invalidate";
import { findSite } from "@/db/queries/site";
import { store } from "@/db/store";
import { escapeHtml } from "@/domain/markup/escape";
import { paths } from "@/i18n/paths";
import { noteTags } from "@/server/answer-notes";
import { env } from "@/server/env";

export const dynamic = "force-dynamic";

/** Lets a browser search the wiki from its address bar. */
export async function GET(): Promise<Response> {
  noteTags(cacheTag.site);
  const { title, tagline } = await findSite(store());
  const search = `${env().siteUrl.origin}${paths.search("ar")}?q={searchTerms}`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeHtml(title.ar.slice(0, 16))}</ShortName>
<Description>${escapeHtml(tagline.ar || title.ar)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${escapeHtml(search)}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { "content-type": "application/opensearchdescription+xml; charset=utf-8" } });
}
