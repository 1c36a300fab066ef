import "server-only";
import ipaddr from "ipaddr.js";

/** The network a request comes from, as the front noted it: an IPv4 address, or the /64 of an IPv6 one. Used for limits only. */
export function clientNetwork(headers: Headers): string {
  const address = headers.get("x-wiki-client") ?? "";
  if (!ipaddr.isValid(address)) return "unknown";
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  return `${parsed.toNormalizedString().split(":").slice(0, 4).join(":")}::/64`;
}
