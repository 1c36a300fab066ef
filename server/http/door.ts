import type { IncomingMessage } from "node:http";

/** Why a request gets no further than the door, as status and a sentence for whoever sent it. */
export type DoorRefusal = { status: 400 | 405 | 421; reason: string };

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * Headers that only the framework's own client, a proxy that nobody configured, or an attacker sends. Without them no
 * server action can be named, no payload asked for, and no other host claimed.
 */
const unwanted = [
  /^next-/,
  /^rsc$/,
  /^x-(?:nextjs|middleware|invoke|matched|now|vercel|action|wiki)-/,
  /^x-forwarded-(?:host|port|proto|server)$/,
  /^(?:forwarded|x-original-url|x-rewrite-url|x-http-method-override)$/,
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: no address of ours holds control characters
const controls = /[\u0000-\u001f\u007f]/;

/** What may not come in: an unknown method, an address that is no address of ours, another host's name. */
export function refuseAtDoor(request: IncomingMessage, hosts: ReadonlySet<string>): DoorRefusal | undefined {
  if (!methods.has(request.method ?? "")) return { status: 405, reason: "This method is not answered here." };
  if (!isReadable(request.url ?? "")) return { status: 400, reason: "The address is not valid." };
  if (!hosts.has((request.headers.host ?? "").toLowerCase()))
    return { status: 421, reason: "This site has another name." };
  return undefined;
}

/** Takes the unwanted headers out, so that nothing behind the door can be misled by them. */
export function dropUnwantedHeaders(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers))
    if (unwanted.some((one) => one.test(name))) delete request.headers[name];
}

/** The names by which this site may be asked for: its own, and the loopback ones when it runs for this machine only. */
export function knownHosts(siteUrl: URL, loopback: readonly string[]): ReadonlySet<string> {
  if (!loopback.includes(siteUrl.hostname)) return new Set([siteUrl.host]);
  const port = siteUrl.port ? `:${siteUrl.port}` : "";
  return new Set([siteUrl.host, ...loopback.map((name) => `${name}${port}`)]);
}

/** A path from the root whose escapes are UTF-8 and which holds no control character, escaped or not. */
function isReadable(url: string): boolean {
  if (!url.startsWith("/")) return false;
  const path = url.split("?", 1)[0] ?? "";
  try {
    return !controls.test(decodeURIComponent(path)) && !path.includes("\\");
  } catch {
    return false;
  }
}
