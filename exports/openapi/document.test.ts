import { describe, expect, it } from "vitest";
import { openApiDocument } from "./document";

const document = openApiDocument({ origin: "https://wiki.example.org", title: "An invented wiki" });
const schemas = document.components?.schemas ?? {};

describe("the OpenAPI document", () => {
  it("is OpenAPI 3.1 with the site as its server", () => {
    expect(document.openapi).toBe("3.1.0");
    expect(document.servers).toEqual([{ url: "https://wiki.example.org" }]);
  });

  it("spells every name of a body and an answer with underscores", () => {
    const names = new Set<string>();
    const walk = (node: unknown) => {
      if (node === null || typeof node !== "object") return;
      if ("type" in node && node.type === "object" && "properties" in node && node.properties)
        for (const name of Object.keys(node.properties)) names.add(name);
      for (const inner of Object.values(node)) walk(inner);
    };
    walk(document);
    expect(names).toContain("as_written");
    expect(names).toContain("paragraph_to");
    expect(names).toContain("origin_group");
    expect([...names].filter((name) => /[A-Z]/.test(name))).toEqual([]);
  });

  it("names the schemas that matter, and every reference leads to one", () => {
    expect(Object.keys(schemas)).toEqual(
      expect.arrayContaining(["PageContent", "Change", "NewChangeset", "Verdict", "Problem", "Page", "Claim"]),
    );
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      expect(schemas).toHaveProperty(name ?? "");
  });

  it("describes what is read where text is tidied, in bodies and in answers", () => {
    const listed = JSON.stringify(schemas["ListedClaim"]);
    expect(listed).toContain("event|group|place|person|source");
    const parameters = document.paths?.["/api/v1/pages"]?.get?.parameters ?? [];
    expect(parameters).toContainEqual(
      expect.objectContaining({ name: "limit", schema: expect.objectContaining({ minimum: 1, maximum: 200 }) }),
    );
  });

  it("says what every write may be refused for", () => {
    for (const [path, methods] of Object.entries(document.paths ?? {}))
      for (const method of ["post", "put"] as const) {
        const responses = methods[method]?.responses;
        if (!responses || path === "/api/v1/render") continue;
        for (const status of ["401", "403", "409", "422", "429"]) expect(responses, path).toHaveProperty(status);
      }
  });
});
