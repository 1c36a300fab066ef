import { describe, expect, it } from "vitest";
import { apiCalls } from "./calls";
import { openApiDocument } from "./document";

describe("the list of calls", () => {
  it("is the list of the document, each with what it does", () => {
    const { paths = {} } = openApiDocument({ origin: "https://wiki.example", title: "A wiki" });
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const calls = apiCalls();
    expect(calls.length).toBeGreaterThan(15);
    expect(calls.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(documented.sort());
    for (const { summary } of calls) expect(summary).not.toBe("");
  });

  it("says which scope a token needs", () => {
    const scopeOf = (method: string, path: string) =>
      apiCalls().find((call) => call.method === method && call.path === path)?.scope;
    expect(scopeOf("post", "/api/v1/changesets")).toBe("propose");
    expect(scopeOf("post", "/api/v1/changesets/{id}/reviews")).toBe("review");
    expect(scopeOf("get", "/api/v1/claims")).toBeUndefined();
  });
});
