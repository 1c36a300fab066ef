import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type KindName, kindNames } from "@/domain/kinds/names";
import { canonicalJson } from "@/domain/revisions/canonical";
import { type PageContent, pageContent } from "@/domain/revisions/content";
import { contentJson, readChangesetJson } from "@/exports/content-json";
import { promised } from "./promised";

function contentFiles(): { kind: KindName; slug: string; content: PageContent }[] {
  return kindNames.flatMap((kind) =>
    readdirSync(path.join("content", kind))
      .filter((file) => file.endsWith(".yaml"))
      .map((file) => {
        const given: object = parse(readFileSync(path.join("content", kind, file), "utf8"));
        return {
          kind,
          slug: path.basename(file, ".yaml"),
          content: pageContent.parse({ ...given, kind }) as PageContent,
        };
      }),
  );
}

describe("the content of the first wiki", () => {
  it("goes through the interface and back, as the document describes it and without a change", () => {
    const files = contentFiles();
    expect(files.length).toBeGreaterThan(50);
    for (const { kind, slug, content } of files) {
      const printed = JSON.parse(JSON.stringify(contentJson(content)));
      const { titles, aliases, summary, body, fields, claims } = printed;
      const revision = {
        number: 1,
        id: 1,
        hash: "0".repeat(64),
        author: null,
        authors: [],
        created_at: "2024-05-01T12:00:00.000Z",
        reviewed_by: null,
        reviewed_at: null,
      };
      const page = { id: "invented", kind, slug, titles, aliases, summary, body, fields, claims, revision };
      const fits = promised("page").safeParse(page);
      expect(fits.success ? undefined : fits.error.message, slug).toBeUndefined();

      const sent = readChangesetJson({ changes: [{ content: { titles, aliases, summary, body, fields, claims } }] });
      const [change] = (sent as { changes: { content: object }[] }).changes;
      expect(canonicalJson(pageContent.parse({ ...change?.content, kind })), slug).toBe(canonicalJson(content));
    }
  });
});
