import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { clientAddress } from "./client-address";

function from(peer: string, forwarded?: string): IncomingMessage {
  const message = new IncomingMessage(Object.defineProperty(new Socket(), "remoteAddress", { value: peer }));
  message.headers = forwarded ? { "x-forwarded-for": forwarded } : {};
  return message;
}

describe("clientAddress", () => {
  it.each([
    ["a peer is itself", "192.0.2.7", undefined, [], "192.0.2.7"],
    ["an IPv4 peer on an IPv6 socket is an IPv4 address", "::ffff:192.0.2.7", undefined, [], "192.0.2.7"],
    ["a header from nobody in particular is not believed", "192.0.2.7", "198.51.100.1", [], "192.0.2.7"],
    ["a trusted proxy is believed", "127.0.0.1", "198.51.100.1", ["127.0.0.1"], "198.51.100.1"],
    [
      "what the client itself wrote before the proxy is not",
      "127.0.0.1",
      "203.0.113.9, 198.51.100.1",
      ["127.0.0.1"],
      "198.51.100.1",
    ],
    ["a chain of trusted proxies is followed", "10.0.0.1", "198.51.100.1, 10.0.0.2", ["10.0.0.0/8"], "198.51.100.1"],
    ["nonsense in the header is passed over", "127.0.0.1", "unknown, <script>", ["127.0.0.1"], "127.0.0.1"],
    ["IPv6 networks work too", "2001:db8::1", "2001:db8:1::5", ["2001:db8::/48"], "2001:db8:1::5"],
  ])("%s", (_case, peer, forwarded, trusted, expected) => {
    expect(clientAddress(from(peer, forwarded), trusted)).toBe(expected);
  });
});
