import { existsSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import next from "next";
import { tagSource } from "@/db/cache-tags";
import { runDueJobs } from "@/db/commands/run-due-jobs";
import { contextFor } from "@/db/context";
import { findSite } from "@/db/queries/site";
import { nameIndex } from "@/db/search/name-index";
import { closeStore, store } from "@/db/store";
import { showSite } from "../answer-notes";
import { env, loopbackNames, type Settings } from "../env";
import { startJobs } from "../jobs";
import { log } from "../log";
import { sealer } from "../sealer";
import { knownHosts } from "./door";
import { createFront } from "./front";
import { createHttpServer, listen } from "./listen";
import { PageCache } from "./page-cache";
import { buildFiles, PageStyles } from "./page-styles";
import type { Health } from "./ports";
import { securityHeaders } from "./security-headers";
import { StaticFiles } from "./static-files";
import { createStop } from "./stop";

const MiB = 1024 * 1024;
const providerOrigins = {
  github: "https://github.com",
  google: "https://accounts.google.com",
  orcid: "https://orcid.org",
} as const;

await serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

/** Starts the wiki: settings, database, framework, front; then answers until it is asked to stop. */
async function serve(): Promise<void> {
  const settings = env();
  tellTheFramework(settings);
  const { file } = store(sealer());
  const tags = tagSource();

  // The framework would hook its own upgrade handler into the real server, past the door; it gets one that never listens.
  const app = next({
    dev: false,
    dir: process.cwd(),
    hostname: settings.host,
    port: settings.port,
    httpServer: createServer(),
  });
  await app.prepare();
  const handler = app.getRequestHandler();

  const always = securityHeaders(settings.siteUrl);
  const front = createFront({
    always,
    handler: async (request, response) => {
      showSite(await findSite(store()));
      await handler(request, response);
    },
    health: () => health(file),
    cache: new PageCache({ source: tags, maxBytes: 128 * MiB }),
    files: new StaticFiles({ "/_next/static": path.join(".next", "static"), "": "public" }, 32 * MiB, always),
    styles: new PageStyles(buildFiles({ "/_next/static": path.join(".next", "static"), "/assets": "public/assets" })),
    siteUrl: settings.siteUrl,
    hosts: knownHosts(settings.siteUrl, loopbackNames),
    trustedProxies: settings.trustedProxies,
    policy: { formTargets: formTargets(settings), secure: settings.siteUrl.protocol === "https:" },
    log: log(),
  });

  const jobs = startJobs({
    run: () => runDueJobs(contextFor(store(), { kind: "system", name: "server" })),
    log: log(),
  });
  const server = createHttpServer((request, response) => front.answer(request, response));
  const stop = createStop({
    server,
    log: log(),
    announce: () => {
      front.stopping = true;
    },
    close: async () => {
      await jobs.stop();
      await app.close();
      tags.close();
      closeStore();
    },
    exit: (code) => process.exit(code),
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop(signal));

  await listen(server, settings.port, settings.host);
  log().info({ host: settings.host, port: settings.port, site: settings.siteUrl.origin }, "started");
  console.error(`Tawthiq is at ${settings.siteUrl.origin}`);
  // The first search after a start need not wait until all names are read.
  await nameIndex(store()).catch((error: unknown) => log().warn({ err: error }, "names_not_read"));
}

/** next-auth, the framework and the store read their settings from the environment: they get the checked ones. */
function tellTheFramework(settings: Settings): void {
  Object.assign(process.env, {
    NEXTAUTH_URL: settings.siteUrl.origin,
    NEXTAUTH_SECRET: settings.secret,
    NEXT_TELEMETRY_DISABLED: "1",
    DATA_DIR: settings.dataDir,
    DATABASE_URL: `file:${settings.databaseFile}`,
    SITE_URL: settings.siteUrl.origin,
  });
}

async function health(file: string): Promise<Health> {
  if (!existsSync(file)) return { ok: false, database: "missing" };
  const { read, t } = store();
  await read.select({ key: t.settings.key }).from(t.settings).limit(1);
  return { ok: true, database: "readable" };
}

function formTargets({ providers }: Settings): string[] {
  return (Object.keys(providerOrigins) as (keyof typeof providerOrigins)[])
    .filter((name) => providers[name])
    .map((name) => providerOrigins[name]);
}
