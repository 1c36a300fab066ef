import type { AddressInfo } from "node:net";
import { openWatch } from "@/db/dialect/data-version";
import { findPublishedPage } from "@/db/queries/pages";
import type { Store } from "@/db/store";
import { knownHosts } from "@/server/http/door";
import { createFront } from "@/server/http/front";
import { createHttpServer, listen } from "@/server/http/listen";
import { PageCache } from "@/server/http/page-cache";
import { PageStyles } from "@/server/http/page-styles";
import type { Handler } from "@/server/http/ports";
import { securityHeaders } from "@/server/http/security-headers";
import { StaticFiles } from "@/server/http/static-files";
import { createLog } from "@/server/log";
import { loadPublishedView } from "@/server/reading/page-view";

export type Readable = { readonly port: number; readonly close: () => void };

/** The wiki's own front, cache and reading of pages over a database; only the framework is left out, which would draw around the text. */
export async function serveReaders(store: Store): Promise<Readable> {
  const watch = openWatch(store.file);
  const siteUrl = new URL("http://localhost");
  const always = securityHeaders(siteUrl);
  const hosts = new Set<string>();
  const front = createFront({
    always,
    handler: articlesOf(store),
    health: async () => ({ ok: true }),
    cache: new PageCache({ source: watch, maxBytes: 4_000_000 }),
    files: new StaticFiles({}, 1000, always),
    styles: new PageStyles(() => undefined),
    siteUrl,
    hosts,
    trustedProxies: [],
    policy: {},
    log: createLog("silent", { write: () => undefined }),
  });
  const server = createHttpServer((request, response) => front.answer(request, response));
  await listen(server, 0, "127.0.0.1");
  const { port } = server.address() as AddressInfo;
  for (const host of knownHosts(new URL(`http://127.0.0.1:${port}`), ["127.0.0.1"])) hosts.add(host);
  return {
    port,
    close: () => {
      server.close();
      server.closeAllConnections();
      watch.close();
    },
  };
}

const articlesOf =
  (store: Store): Handler =>
  async (request, response) => {
    const [, , kind = "", slug = ""] = (request.url ?? "").split("/");
    const page = await findPublishedPage(store, { kind, slug });
    if (!page) throw new Error(`There is no ${request.url}.`);
    const view = await loadPublishedView(store, page, "en");
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<html><body><main><h1>${page.content.titles.en}</h1>${view.body.html}</main></body></html>`);
  };
