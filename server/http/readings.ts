import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { type Answer, renderDetached } from "./detached";
import { finishPage, type Page } from "./page";
import { bareDocumentPolicy } from "./policy";
import { readerLocale } from "./reader-locale";
import type { Reading } from "./reading-paths";
import { sendPage } from "./send-page";
import { isEmptyShell, plainAnswer, shapePage } from "./shape";
import { failureStatus, type Surroundings, type Visit } from "./surroundings";

/** Anybody may keep a reading answer, but asks before using it again: the next read after a publication is new. */
const askAgain = "public, no-cache";
const passedOn = ["content-type", "content-language", "content-disposition", "location"] as const;

/** Answers a reading address from the cache, or renders it for nobody in particular and keeps what may be kept. */
export async function answerReading(
  around: Surroundings,
  visit: Visit,
  reading: Reading,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const render = () => renderReading(around, visit, reading);
  const { page, outcome } = reading.kept
    ? await around.cache.read(reading.key, render)
    : { page: await render(), outcome: "passed" };
  sendPage(request, response, page, ["x-request-id", visit.id, "x-cache", outcome]);
}

async function renderReading(around: Surroundings, visit: Visit, reading: Reading): Promise<Page> {
  const { siteUrl, handler } = around;
  const answer = await renderDetached(handler, reading.url, {
    host: siteUrl.host,
    accept: "*/*",
    "x-request-id": visit.id,
  });
  const isPage = /^text\/html\b/.test(header(answer.headers, "content-type"));
  const html = isPage ? answer.body.toString() : "";
  if (isPage && isEmptyShell(answer.status, html)) return plain(around, visit, answer);
  if (answer.headers["set-cookie"]) throw new Error("a reading address sets a cookie");
  return isPage ? readingPage(around, visit, answer, html) : readingFile(around, answer);
}

function readingPage(
  { policy, styles, log, always }: Surroundings,
  visit: Visit,
  answer: Answer,
  html: string,
): Promise<Page> {
  const shaped = shapePage(html, policy, styles);
  if (shaped.withFramework) log.warn({ id: visit.id, path: visit.pathname }, "reading_kept_framework");
  if (answer.tags.length === 0 && answer.status === 200) log.debug({ id: visit.id }, "reading_without_tags");
  return finishPage({
    status: answer.status,
    headers: { ...always, ...kept(answer), "content-security-policy": shaped.policy },
    body: Buffer.from(shaped.html),
    tags: answer.tags,
  });
}

/** Feeds, the site map and redirects: anything that is not a page. A failure among them is kept by nobody. */
function readingFile({ always }: Surroundings, answer: Answer): Promise<Page> {
  return finishPage({
    status: answer.status,
    headers: { ...always, ...kept(answer), "content-security-policy": bareDocumentPolicy },
    body: answer.body,
    tags: answer.status < 500 ? answer.tags : [],
  });
}

async function plain(around: Surroundings, visit: Visit, answer: Answer): Promise<Page> {
  const status = answer.status >= 500 ? await failureStatus(around) : answer.status;
  const isFailure = status >= 500;
  const { headers, body } = plainAnswer(
    status,
    readerLocale(visit.pathname, undefined),
    isFailure ? visit.id : undefined,
  );
  const own = { ...around.always, ...headers };
  const caching = isFailure ? own : { ...own, "cache-control": askAgain, vary: "accept-encoding" };
  return finishPage({ status, headers: caching, body, tags: isFailure ? [] : answer.tags });
}

function kept(answer: Answer): Record<string, string> {
  const chosen = passedOn.map((name) => [name, header(answer.headers, name)]).filter(([, value]) => value !== "");
  const caching = answer.status < 500 ? askAgain : "no-store";
  return { ...Object.fromEntries(chosen), "cache-control": caching, vary: "accept-encoding" };
}

const header = (headers: Readonly<OutgoingHttpHeaders>, name: string) => String(headers[name] ?? "");
