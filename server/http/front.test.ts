import { mkdtempSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request as send } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type pino from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { noteStatus, noteTags } from "../answer-notes";
import { createLog } from "../log";
import { maxBodyBytes } from "./body-limit";
import { knownHosts } from "./door";
import { createFront, type Front } from "./front";
import { createHttpServer, listen } from "./listen";
import { PageCache } from "./page-cache";
import { PageStyles } from "./page-styles";
import type { Handler, TagRow } from "./ports";
import { securityHeaders } from "./security-headers";
import { StaticFiles } from "./static-files";
import { themeScript } from "./theme-script";

const payload = '<script>self.__next_f.push([1,"text again"])</script>';
const html = (main: string) =>
  `<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/static/a.css"/><script src="/_next/static/a.js" async=""></script></head><body><script>${themeScript}</script>${main}${payload}</body></html>`;

/** A small site in the framework's place, with a page for each way in which an answer may leave. */
const site: Handler = async (request, response) => {
  const url = request.url ?? "";
  const page = (text: string, status = 200) => {
    response.statusCode = status;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.write(html(text).slice(0, 50));
    response.end(html(text).slice(50));
  };
  await Promise.resolve();
  seen.push(request);
  if (url === "/en/event/a") {
    noteTags("page:event/a");
    return page(`<main>article ${published} ${request.headers.cookie ?? "nobody"} ${"long ".repeat(200)}</main>`);
  }
  if (url === "/en/event/none") {
    noteTags("page:event/none");
    noteStatus(404);
    return page("<main>designed not-found page</main>");
  }
  if (url === "/en/event/shell") return page("", 404);
  if (url === "/en/event/broken") throw new Error("rendering failed");
  if (url === "/en/event/stored-script") return page("<main><script>steal()</script></main>");
  if (url === "/feed/recent.atom") {
    response.setHeader("x-wiki-tags", "recent, site");
    response.setHeader("content-type", "application/atom+xml");
    return void response.end("<feed/>");
  }
  if (url === "/en/account") return page(`<main data-needs-framework="">hello ${request.headers.cookie}</main>`);
  if (url === "/en/fails") return page("<main></main>", 500);
  if (url === "/api/v1/pages") {
    response.setHeader("content-type", "application/json");
    return void response.end('{"items":[]}');
  }
  if (url === "/api/v1/echo") {
    let bytes = 0;
    for await (const chunk of request) bytes += (chunk as Buffer).length;
    response.writeHead(200, { "content-type": "application/json" });
    return void response.end(JSON.stringify({ bytes }));
  }
  page("<main>somewhere else</main>", 404);
};

let published = 1;
let isHealthy = true;
let seen: IncomingMessage[] = [];
const rows: TagRow[] = [];
const lines: string[] = [];
let looked = -1;
let front: Front;
let port = 0;
const server = createHttpServer((request, response) => front.answer(request, response));

beforeAll(async () => {
  await listen(server, 0, "127.0.0.1");
  port = (server.address() as AddressInfo).port;
  const assets = mkdtempSync(path.join(tmpdir(), "assets-"));
  writeFileSync(path.join(assets, "reading-1a2b3c4d.js"), "console.log('reading');".repeat(50));
  const siteUrl = new URL(`http://localhost:${port}`);
  const always = securityHeaders(siteUrl);
  front = createFront({
    always,
    handler: site,
    health: async () => ({ ok: isHealthy, database: isHealthy ? "readable" : "unreachable" }),
    cache: new PageCache({
      maxBytes: 1_000_000,
      source: {
        changed: () => {
          const moved = looked !== rows.length;
          looked = rows.length;
          return moved;
        },
        highest: () => rows.length,
        lowest: () => rows[0]?.seq ?? 0,
        since: (seq) => rows.filter((row) => row.seq > seq),
      },
    }),
    files: new StaticFiles({ "/assets": assets }, 1_000_000, always),
    styles: new PageStyles((address) =>
      address === "/_next/static/a.css" ? ".told{color:red}.edit{color:blue}" : undefined,
    ),
    siteUrl,
    hosts: knownHosts(siteUrl, ["localhost", "127.0.0.1", "[::1]"]),
    trustedProxies: [],
    policy: {},
    log: createLog("info", { write: (line: string) => void lines.push(line) }) satisfies pino.Logger,
  });
});
afterAll(() => void server.close());
beforeEach(() => {
  isHealthy = true;
  seen = [];
  lines.length = 0;
});

type Reply = { status: number; headers: IncomingMessage["headers"]; body: Buffer; text: string };

function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: Buffer } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = send(
      {
        port,
        host: "127.0.0.1",
        path: url,
        method: options.method ?? "GET",
        headers: { host: `localhost:${port}`, ...options.headers },
      },
      (reply) => {
        const chunks: Buffer[] = [];
        reply.on("data", (chunk: Buffer) => chunks.push(chunk));
        reply.on("end", () => {
          const body = Buffer.concat(chunks);
          resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body, text: body.toString() });
        });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(options.body);
  });
}

function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let reply = "";
    socket.on("data", (chunk) => {
      reply += chunk.toString();
    });
    socket.on("close", () => resolve(reply)).on("error", reject);
  });
}

describe("a reading page", () => {
  it("is the same for everybody, without framework, with a policy and a validator", async () => {
    const signedIn = await ask("/en/event/a", { headers: { cookie: "session=secret" } });
    const anybody = await ask("/en/event/a");
    expect(signedIn.text).toContain("article 1 nobody");
    expect(anybody.body.equals(signedIn.body)).toBe(true);
    expect(anybody.text).toContain(themeScript);
    expect(anybody.text).not.toMatch(/_next|__next_f/);
    expect(anybody.headers["content-security-policy"]).toMatch(/script-src 'self' 'sha256-[^']+';/);
    expect(anybody.text).toContain("<style></style>");
    expect(anybody.headers["content-security-policy"]).toMatch(/style-src 'self' 'sha256-[^']+';/);
    expect(anybody.headers).toMatchObject({
      "cache-control": "public, no-cache",
      vary: "accept-encoding",
      "x-cache": "hit",
    });
    expect(anybody.headers["set-cookie"]).toBeUndefined();
  });

  it("comes in the encoding the browser likes, as HEAD, and as 304", async () => {
    const plain = await ask("/en/event/a");
    const br = await ask("/en/event/a", { headers: { "accept-encoding": "gzip, deflate, br" } });
    const gzip = await ask("/en/event/a", { headers: { "accept-encoding": "gzip, br;q=0" } });
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);

    const head = await ask("/en/event/a", { method: "HEAD" });
    expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([
      200,
      0,
      String(plain.body.length),
    ]);
    const again = await ask("/en/event/a", { headers: { "if-none-match": plain.headers.etag ?? "" } });
    expect([again.status, again.body.length, again.headers["content-security-policy"]]).toEqual([
      304,
      0,
      plain.headers["content-security-policy"],
    ]);
  });

  it("is new on the very next read after a publication", async () => {
    await ask("/en/event/a");
    published = 2;
    rows.push({ seq: rows.length + 1, tag: "page:event/a" });
    expect((await ask("/en/event/a")).text).toContain("article 2");
  });

  it("that does not exist keeps its status and its own text, and is kept until it is published", async () => {
    await ask("/en/event/none");
    const missing = await ask("/en/event/none");
    expect([missing.status, missing.headers["x-cache"]]).toEqual([404, "hit"]);
    expect(missing.text).toContain("designed not-found page");
  });

  it("is a plain page in both languages where the framework would send an empty document", async () => {
    const missing = await ask("/en/event/shell");
    expect(missing.status).toBe(404);
    expect(missing.text).toMatch(/There is no page[\s\S]*لا توجد صفحة/);
  });

  it("with a script that we did not write is refused and logged", async () => {
    const refused = await ask("/en/event/stored-script");
    expect(refused.status).toBe(500);
    expect(refused.text).not.toContain("steal");
    expect(lines.join()).toContain("a script stands inside the text");
  });

  it("that fails says so with the number of the request, and blames the database when it is the database", async () => {
    const failed = await ask("/en/event/broken");
    expect([failed.status, failed.text.includes(String(failed.headers["x-request-id"]))]).toEqual([500, true]);
    isHealthy = false;
    const offline = await ask("/en/event/broken");
    expect([offline.status, offline.headers["retry-after"]]).toEqual([503, "60"]);
    expect(offline.text).toContain("taking a break");
  });

  it("may be a feed, kept by the tags in its header, which stays inside", async () => {
    await ask("/feed/recent.atom");
    const feed = await ask("/feed/recent.atom");
    expect([feed.text, feed.headers["x-cache"], feed.headers["x-wiki-tags"]]).toEqual(["<feed/>", "hit", undefined]);
  });
});

describe("any other address", () => {
  it("is answered for the visitor, kept by nobody, and keeps the framework where the page asks for it", async () => {
    const mine = await ask("/en/account", { headers: { cookie: "session=mine", "accept-encoding": "br" } });
    expect(mine.text).toContain("hello session=mine");
    expect(mine.text).toContain("__next_f");
    expect(mine.text).toContain('<link rel="stylesheet" href="/_next/static/a.css"/>');
    expect(mine.headers["cache-control"]).toBe("private, no-store");
    expect(String(mine.headers["content-security-policy"]).match(/sha256-/g)).toHaveLength(2);
  });

  it("streams data through with a policy that runs nothing", async () => {
    const data = await ask("/api/v1/pages");
    expect([data.status, data.text]).toEqual([200, '{"items":[]}']);
    expect(data.headers["content-security-policy"]).toContain("default-src 'none'");
  });

  it("shows a plain page in place of a failed one", async () => {
    const failed = await ask("/en/fails");
    expect([failed.status, failed.text.includes("Something went wrong")]).toEqual([500, true]);
  });

  it("sends the bare address to the reader's language", async () => {
    const home = await ask("/", { headers: { "accept-language": "en-GB,en" } });
    expect([home.status, home.headers.location]).toEqual([307, "/en"]);
    expect((await ask("/")).headers.location).toBe("/ar");
  });

  it("may be a file of the build, kept for ever by its name", async () => {
    const file = await ask("/assets/reading-1a2b3c4d.js", { headers: { "accept-encoding": "br" } });
    expect([file.status, file.headers["content-type"]]).toEqual([200, "text/javascript; charset=utf-8"]);
    expect(file.headers["cache-control"]).toContain("immutable");
    expect(brotliDecompressSync(file.body).toString()).toContain("reading");
    expect((await ask("/assets/..%2fsecret.js")).status).toBe(404);
  });
});

describe("the door", () => {
  it("refuses what is no address, no method of ours and no name of ours, in the reader's language", async () => {
    const bad = await ask("/en/%ff");
    expect([bad.status, bad.text.includes("not valid")]).toEqual([400, true]);
    expect((await ask("/en", { method: "TRACE" })).status).toBe(405);
    expect((await ask("/en", { headers: { host: "evil.example" } })).status).toBe(421);
    expect(await raw(`CONNECT evil.example:80 HTTP/1.1\r\nHost: evil.example\r\n\r\n`)).toContain("405");
    expect(
      await raw(`GET /en HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`),
    ).toContain("400");
    expect(seen).toEqual([]);
  });

  it("lets no server action and no claim about the client's address through", async () => {
    await ask("/api/v1/echo", {
      method: "POST",
      headers: { "next-action": "x", "x-wiki-client": "6.6.6.6", "x-forwarded-for": "6.6.6.6" },
    });
    expect(seen[0]?.headers).not.toHaveProperty("next-action");
    expect(seen[0]?.headers["x-wiki-client"]).toBe("127.0.0.1");
  });

  it("takes a body up to the limit and refuses a larger one, announced or not, as soon as it is seen", async () => {
    const fits = await ask("/api/v1/echo", { method: "POST", body: Buffer.alloc(maxBodyBytes) });
    expect(JSON.parse(fits.text)).toEqual({ bytes: maxBodyBytes });
    const announced = await ask("/api/v1/echo", { method: "POST", body: Buffer.alloc(maxBodyBytes + 1) });
    expect([announced.status, JSON.parse(announced.text)]).toMatchObject([413, { code: "too_large" }]);
    const streamed = await ask("/api/v1/echo", {
      method: "POST",
      headers: { "transfer-encoding": "chunked" },
      body: Buffer.alloc(3 * maxBodyBytes),
    });
    expect(streamed.status).toBe(413);
  });
});

describe("what others see of it", () => {
  it("tells machines how it is, by any name, and that it is stopping", async () => {
    const well = await ask("/healthz", { headers: { host: "10.0.0.7:8080" } });
    expect([well.status, JSON.parse(well.text)]).toEqual([200, { ok: true, database: "readable" }]);
    front.stopping = true;
    expect((await ask("/readyz")).status).toBe(503);
    front.stopping = false;
    isHealthy = false;
    expect((await ask("/healthz")).status).toBe(503);
  });

  it("writes one line for a request, with numbers but without query, cookie or secret address", async () => {
    await ask("/en/search?q=private-words", { headers: { cookie: "session=secret" } });
    await ask("/en/reset/very-secret-token");
    await new Promise((resolve) => setTimeout(resolve, 10));
    const answered = lines.map((line) => JSON.parse(line)).filter((line) => line.event === "request_answered");
    expect(answered).toHaveLength(2);
    expect(answered[0]).toMatchObject({ method: "GET", path: "/en/search", status: 404 });
    expect(answered[0].bytes).toBeGreaterThan(100);
    expect(lines.join()).not.toMatch(/private-words|session=secret|very-secret/);
  });

  it("carries the security headers on every answer", async () => {
    for (const url of ["/", "/en/event/a", "/en/account", "/api/v1/pages", "/en/%ff", "/healthz"]) {
      const { headers } = await ask(url);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "strict-origin-when-cross-origin",
      });
      expect(headers["strict-transport-security"]).toBeUndefined();
      expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});
