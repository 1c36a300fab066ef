import "server-only";
import { headers } from "next/headers";
import { type Context, contextFor } from "@/db/context";
import { findSession, findTokenActor } from "@/db/queries/people";
import { store } from "@/db/store";
import { type Actor, reader } from "@/domain/policy/actor";
import { clientNetwork } from "./client-network";
import { sessionNumber } from "./session";

/** Who asks, as of now: read from the database on every request, whatever the cookie or token once meant. */
export type Asker = {
  readonly actor: Actor;
  /** The session's number, where a session asks. */
  readonly sid?: string | undefined;
  /** The public id of the account. */
  readonly accountId?: string | undefined;
  /** A bearer token came along: no cookie was looked at. */
  readonly byToken: boolean;
  /** A token came along that opens nothing (any more). */
  readonly badToken: boolean;
};

/** Who sends this request: a bearer token first, else the session of its cookie, else a reader. */
export async function askerOf(requestHeaders: Headers): Promise<Asker> {
  const bearer = /^Bearer (\S+)$/i.exec(requestHeaders.get("authorization") ?? "")?.[1];
  if (bearer) {
    const actor = await findTokenActor(store(), bearer, Date.now());
    return { actor: actor ?? reader, byToken: true, badToken: !actor };
  }
  const sid = await sessionNumber(requestHeaders);
  const session = sid ? await findSession(store(), sid, Date.now()) : undefined;
  return {
    actor: session?.actor ?? reader,
    sid: session ? sid : undefined,
    accountId: session?.publicId,
    byToken: false,
    badToken: false,
  };
}

/** The context of a command for this request, and who asks. */
export async function requestContext(request: Request): Promise<{ ctx: Context; asker: Asker; network: string }> {
  const asker = await askerOf(request.headers);
  return { ctx: contextFor(store(), asker.actor), asker, network: clientNetwork(request.headers) };
}

/** Who looks at a page that is not the same for everybody. */
export async function pageAsker(): Promise<Asker> {
  return askerOf(await headers());
}
