import type { IncomingMessage } from "node:http";
import ipaddr from "ipaddr.js";

/** The header in which the front tells the handlers behind it who is asking; the door drops it from outside. */
export const clientAddressHeader = "x-wiki-client";

/**
 * The address a request comes from. `X-Forwarded-For` is believed only when the connection comes from a trusted proxy,
 * and then from the right: the first address that is not itself a trusted proxy.
 */
export function clientAddress(request: IncomingMessage, trusted: readonly string[]): string {
  const peer = normal(request.socket.remoteAddress ?? "");
  const forwarded = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => ipaddr.isValid(part));
  let address = peer;
  while (forwarded.length > 0 && isTrusted(address, trusted)) address = normal(forwarded.pop() ?? "");
  return address;
}

function isTrusted(address: string, trusted: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const client = ipaddr.process(address);
  return trusted.some((entry) => {
    const [network, bits] = entry.includes("/") ? ipaddr.parseCIDR(entry) : [ipaddr.process(entry), undefined];
    if (network.kind() !== client.kind()) return false;
    return bits === undefined ? network.toString() === client.toString() : client.match([network, bits]);
  });
}

const normal = (address: string) => (ipaddr.isValid(address) ? ipaddr.process(address).toString() : address);
