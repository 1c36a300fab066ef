import "server-only";
import { env } from "./env";
import { cookie, readCookie } from "./session";

/** Carries a fresh one-time address to the page that shows it, for one minute, in the browser of whoever made it. */
const oneTimeLinkCookie = "tawthiq-one-time-link";

/** The cookie that carries a one-time path, as a whole address to hand over. */
export const carryLink = (path: string) =>
  cookie(oneTimeLinkCookie, encodeURIComponent(new URL(path, env().siteUrl).href), 60);

/** The one-time address that was just made in this browser, if it was within the last minute. */
export function carriedLink(headers: Headers): string | undefined {
  const value = readCookie(headers, oneTimeLinkCookie);
  try {
    return value ? decodeURIComponent(value) : undefined;
  } catch {
    return undefined;
  }
}
