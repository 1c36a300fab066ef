import "server-only";
import NextAuth, { type NextAuthOptions } from "next-auth";
import { decode, encode } from "next-auth/jwt";
import { env } from "./env";

const days = 30;

/** Secure and bound to this host wherever the site has https. */
export const sessionCookieName = () =>
  env().siteUrl.protocol === "https:" ? "__Host-tawthiq-session" : "tawthiq-session";

/** A mark that scripts may read: whether it is worth asking who is signed in. It opens nothing. */
const signedInMark = "tawthiq-signed-in";

/** The cookies of a session: next-auth signs and encrypts the one that holds its number and nothing else. */
export async function sessionCookies(sid: string): Promise<string[]> {
  const token = await encode({ token: { sid }, secret: env().secret, maxAge: days * 86_400 });
  const seconds = days * 86_400;
  return [cookie(sessionCookieName(), token, seconds), `${signedInMark}=1; Path=/; SameSite=Lax; Max-Age=${seconds}`];
}

/** Takes the session's cookies away. */
export const noSessionCookies = () => [
  cookie(sessionCookieName(), "", 0),
  `${signedInMark}=; Path=/; SameSite=Lax; Max-Age=0`,
];

/** The session number in a request's cookie, if it is one of ours. Whether it still holds, the database says. */
export async function sessionNumber(headers: Headers): Promise<string | undefined> {
  const value = readCookie(headers, sessionCookieName());
  if (!value) return undefined;
  try {
    const token = await decode({ token: value, secret: env().secret });
    return typeof token?.["sid"] === "string" ? token["sid"] : undefined;
  } catch {
    return undefined;
  }
}

/** A cookie of ours: not for scripts, sent along by links from elsewhere but not by their forms. */
export function cookie(name: string, value: string, seconds: number): string {
  const secure = env().siteUrl.protocol === "https:" ? "; Secure" : "";
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}

/** The value of a cookie in a request. */
export function readCookie(headers: Headers, name: string): string | undefined {
  for (const part of (headers.get("cookie") ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** next-auth's own endpoints; it holds no user data and no rights, and its session is the number above. */
function authOptions(): NextAuthOptions {
  return {
    secret: env().secret,
    session: { strategy: "jwt", maxAge: days * 86_400 },
    providers: [],
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: env().siteUrl.protocol === "https:" },
      },
    },
    callbacks: {
      jwt: ({ token }) => ({ sid: token["sid"] }),
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}

/** The handler of `/api/auth/*`. */
export const authHandler = (request: Request, context: unknown): Promise<Response> =>
  NextAuth(authOptions())(request, context);
