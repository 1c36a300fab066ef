import path from "node:path";
import { onTestFinished } from "vitest";
import { issueToken } from "@/db/commands/issue-token";
import { setSuspended } from "@/db/commands/manage-user";
import type { Store } from "@/db/store";
import type { Role, Scope } from "@/domain/policy/actor";
import type { ChangeInput } from "@/domain/review/changeset";
import { toApi } from "@/exports/api-names";
import type { answers } from "@/exports/openapi/answers";
import { as, aUser, theWiki, type User, value } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { promised } from "./promised";
import { type RouteFile, routeFiles } from "./route-files";

export const siteUrl = "http://localhost:3000";
process.env["SITE_URL"] = siteUrl;
process.env["NEXTAUTH_SECRET"] = "an invented secret of the tests, long enough for everything";
process.env["LOG_LEVEL"] = "silent";

const shared = globalThis as typeof globalThis & { tawthiqStore?: Store };

/** The store that the routes find from now on. */
export const putStore = (store: Store) => {
  shared.tawthiqStore = store;
};

/** A wiki of this test's own that the routes of the interface talk to. */
export function freshWiki(): Store {
  const store = freshStore();
  putStore(store);
  onTestFinished(() => {
    delete shared.tawthiqStore;
  });
  return store;
}

export type Member = User & { readonly token: string };

/** An account with a token, or with none of the scopes that are not named. */
export async function aMember(
  store: Store,
  { role = "editor", scopes = ["propose", "review"] }: { role?: Role; scopes?: Scope[] } = {},
): Promise<Member> {
  const user = await aUser(store, { role });
  return { ...user, token: await aToken(store, user, scopes) };
}

/** One more token of an account. */
export async function aToken(store: Store, user: User, scopes: Scope[]): Promise<string> {
  return value(await issueToken(as(store, user), { name: "An invented program", scopes })).token;
}

/** Suspends an account. */
export const suspend = async (store: Store, user: User) =>
  value(await setSuspended(as(store, theWiki), { name: user.name, suspended: true, reason: "A test needs it." }));

type Sent = { token?: string | undefined; body?: unknown; headers?: Record<string, string>; method?: string };
type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response> | Response;
type Routes = Partial<Record<string, Handler>>;

const files = routeFiles("app/api/v1").concat(
  ["feed", "sitemap.xml", "robots.txt", "opensearch.xml"].flatMap((name) => routeFiles(`app/${name}`)),
);

/** The route file that an address leads to. */
function routeAt(pathname: string): RouteFile {
  const found = files.find((one) => one.pattern.test(pathname));
  if (!found) throw new Error(`No route file answers ${pathname}.`);
  return found;
}

/** Sends a real request to the route that its address leads to. */
export async function send(address: string, { token, body, headers = {}, method }: Sent = {}): Promise<Response> {
  const url = new URL(address, siteUrl);
  const { file, pattern } = routeAt(url.pathname);
  const routes: Routes = await import(path.resolve(file));
  const asked = method ?? (body === undefined ? "GET" : "POST");
  const handler = routes[asked];
  if (!handler) throw new Error(`${file} has no ${asked}.`);
  const raw = typeof body === "string";
  const request = new Request(url, {
    method: asked,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
  });
  return handler(request, { params: Promise.resolve({ ...pattern.exec(url.pathname)?.groups }) });
}

type AnswerName = keyof typeof answers;
type Json = Record<string, unknown>;

/** The JSON of an answer, which must have this status and be what the OpenAPI document promises at that address. */
export async function answerOf(response: Response | Promise<Response>, name: AnswerName, status = 200): Promise<Json> {
  const { status: got, json } = await jsonOf(await response);
  if (got !== status) throw new Error(`${got} instead of ${status}: ${JSON.stringify(json)}`);
  const fits = promised(name).safeParse(json);
  if (!fits.success) throw new Error(`The answer is not what the document says: ${fits.error.message}`);
  return json;
}

/** The problem document of a refusal, which must have this status. */
export const problemOf = (response: Response | Promise<Response>, status: number) =>
  answerOf(response, "problem", status) as Promise<
    Json & { code: string; errors?: { pointer: string; code: string }[] }
  >;

async function jsonOf(response: Response): Promise<{ status: number; json: Json }> {
  return { status: response.status, json: (await response.json()) as Json };
}

/** A change as a program writes it. */
export const printed = (change: ChangeInput): Json => ({ ...change, content: toApi(change.content) });

/** A proposal as a program sends it. */
export const aProposalOf = (...changes: ChangeInput[]) => ({
  title: "An invented change",
  reason: "A test needs it.",
  changes: changes.map(printed),
});

const tables = [
  "pages",
  "revisions",
  "publications",
  "changesets",
  "changesetVersions",
  "changesetItems",
  "reviews",
  "reviewEvents",
  "comments",
  "findings",
  "auditLog",
] as const;

/** Everything that a change could have written, as text: equal before and after a refusal. */
export async function everythingIn({ read, t }: Store): Promise<string> {
  const rows = await Promise.all(tables.map((name) => read.select().from(t[name])));
  return JSON.stringify(rows);
}
