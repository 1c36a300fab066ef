import path from "node:path";
import { describe, expect, it } from "vitest";
import { aClaim } from "@/domain/claims/examples";
import { claimJson } from "@/exports/claim-json";
import { operations } from "@/exports/openapi/operations";
import { promised } from "./promised";
import { routeFiles } from "./route-files";
import { freshWiki, problemOf, send } from "./wiki";

const files = routeFiles("app/api/v1");
const methods = ["get", "post", "put", "patch", "delete"] as const;
const documented = (address: string) => methods.filter((method) => method in (operations[address] ?? {}));

describe("the document of the HTTP interface", () => {
  it("names every address that there is, and no other", () => {
    expect(files.map((one) => one.address).sort()).toEqual(Object.keys(operations).sort());
  });

  it("is served with the address of the site, and kept by whoever has it", async () => {
    freshWiki();
    const answer = await send("/api/v1/openapi.json");
    expect(await answer.clone().json()).toMatchObject({
      openapi: "3.1.0",
      servers: [{ url: "http://localhost:3000" }],
    });
    const again = await send("/api/v1/openapi.json", {
      headers: { "if-none-match": answer.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  });

  it.each(files)(
    "$address takes the methods that it names and refuses all others, saying which it takes",
    async ({ file, address }) => {
      const routes: Record<string, unknown> = await import(path.resolve(file));
      const taken = documented(address);
      expect(taken.length).toBeGreaterThan(0);
      expect(routes["dynamic"]).toBe("force-dynamic");
      for (const method of methods) {
        expect(routes, method).toHaveProperty(method.toUpperCase());
        if (taken.includes(method)) continue;
        const concrete = address.replace("{kind}", "event").replace(/\{\w+\}/g, "1");
        const refused = await send(concrete, { method: method.toUpperCase() });
        expect((await problemOf(refused.clone(), 405)).code).toBe("method_not_allowed");
        expect(refused.headers.get("allow")?.split(", ")).toEqual(
          expect.arrayContaining(taken.map((one) => one.toUpperCase())),
        );
      }
    },
  );
});

describe("what the document promises of an answer", () => {
  it("is held against the names and values as they are printed", () => {
    const claim = claimJson("event/invented", aClaim({ asWritten: "four visitors" }));
    const list = (one: object) => promised("claims").safeParse({ items: [one], next: null }).success;
    expect(list(claim)).toBe(true);
    expect(list({ ...claim, asWritten: "four" })).toBe(false);
    expect(list({ ...claim, citations: [{ source: "nowhere", paragraph: 1 }] })).toBe(false);
    expect(list({ ...claim, value: { type: "quantity", q: "exact", v: -1 } })).toBe(false);
    expect(promised("page").safeParse({ kind: "event", claims: [claim] }).success).toBe(false);
  });
});
