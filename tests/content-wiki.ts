import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SourceFacts } from "@/domain/claims/context";
import { factionsOf } from "@/domain/claims/factions";
import type { PageRef } from "@/domain/kinds/names";
import type { PageContent } from "@/domain/revisions/content";
import { readContent } from "@/ingest/content-files/read-content";

/** The first wiki as its files hold it, with what the rules need around the claims of a page. */
function load() {
  const files = readdirSync("content", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => path.posix.join("content", file.split(path.sep).join("/")))
    .map((file) => ({ path: file, text: readFileSync(file, "utf8") }));
  const { pages, problems } = readContent(files);
  if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  const contents = new Map<PageRef, PageContent>(pages.map(({ ref, content }) => [ref, content]));
  const sources: Partial<Record<PageRef, SourceFacts>> = {};
  for (const [ref, content] of contents) if (content.kind === "source") sources[ref] = content.fields;
  const factionOf = factionsOf([...contents].map(([ref, { claims }]) => ({ ref, claims })));
  return { contents, sources, factionOf };
}

export const wiki = load();

/** The content of a page of the first wiki; it must be there. */
export function contentOf(ref: PageRef): PageContent {
  const content = wiki.contents.get(ref);
  if (!content) throw new Error(`the wiki has no page ${ref}`);
  return content;
}

/** What the rules take around the claims of this page. */
export const contextOf = (page: PageRef) => ({ sources: wiki.sources, factionOf: wiki.factionOf, page });

/** A claim of a page by its id; it must be there. */
export function claimOf(ref: PageRef, id: string) {
  const claim = contentOf(ref).claims.find((one) => one.id === id);
  if (!claim) throw new Error(`${ref} has no claim ${id}`);
  return claim;
}
