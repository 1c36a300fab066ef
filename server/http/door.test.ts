import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { dropUnwantedHeaders, knownHosts, refuseAtDoor } from "./door";

const loopback = ["localhost", "127.0.0.1", "[::1]"];
const hosts = knownHosts(new URL("https://wiki.example"), loopback);

function request(method: string, url: string, headers: Record<string, string> = {}): IncomingMessage {
  const message = new IncomingMessage(new Socket());
  return Object.assign(message, { method, url, headers: { host: "wiki.example", ...headers } });
}

describe("refuseAtDoor", () => {
  it("lets a reader in", () => {
    expect(refuseAtDoor(request("GET", "/ar/event/%D8%AA"), hosts)).toBeUndefined();
  });

  it.each([
    ["TRACE", "/", 405],
    ["CONNECT", "/", 405],
    ["GET", "/en/%ff", 400],
    ["GET", "/en/%c3%28", 400],
    ["GET", "/en/%00", 400],
    ["GET", "/en/%0d%0aset-cookie:x", 400],
    ["GET", "/en\\..\\x", 400],
    ["GET", "http://evil.example/", 400],
    ["GET", "*", 400],
  ])("refuses %s %s with %i", (method, url, status) => {
    expect(refuseAtDoor(request(method, url), hosts)?.status).toBe(status);
  });

  it.each(["evil.example", "wiki.example.evil.example", "wiki.example:81", "localhost", ""])(
    "does not know the host %s",
    (host) => {
      expect(refuseAtDoor(request("GET", "/en", { host }), hosts)?.status).toBe(421);
    },
  );
});

describe("knownHosts", () => {
  it("knows the loopback names with their port only where the site itself is on one", () => {
    expect([...knownHosts(new URL("http://localhost:3000"), loopback)]).toEqual([
      "localhost:3000",
      "127.0.0.1:3000",
      "[::1]:3000",
    ]);
    expect([...hosts]).toEqual(["wiki.example"]);
  });
});

describe("dropUnwantedHeaders", () => {
  it("takes out what names a server action, asks for a payload, claims another host or pretends to come from the front", () => {
    const message = request("POST", "/en", {
      "next-action": "7f",
      "next-router-state-tree": "x",
      rsc: "1",
      "x-forwarded-host": "evil.example",
      "x-middleware-subrequest": "x",
      "x-wiki-client": "127.0.0.1",
      "x-forwarded-for": "192.0.2.1",
      "content-type": "text/plain",
    });
    dropUnwantedHeaders(message);
    expect(Object.keys(message.headers).sort()).toEqual(["content-type", "host", "x-forwarded-for"]);
  });
});
