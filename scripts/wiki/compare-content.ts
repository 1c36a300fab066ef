import { findPageAnswer } from "@/db/queries/pages";
import type { Reader } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import type { ChangeInput } from "@/domain/review/changeset";
import { canonicalJson } from "@/domain/revisions/canonical";
import { matchPublished } from "@/ingest/content-files/match-published";
import type { ContentPage } from "@/ingest/content-files/read-file";

export type Compared = {
  /** What would have to be proposed, sources and places first because events cite and name them. */
  readonly changes: readonly { readonly page: ContentPage; readonly change: ChangeInput }[];
  readonly same: number;
  /** Pages that the wiki deleted or moved since: people decided so, and a file does not overrule them. */
  readonly leftAlone: readonly { readonly page: PageRef; readonly because: "deleted" | "moved" }[];
};

const order = ["source", "place", "group", "person", "event"];

/** What sets the files apart from the published wiki. Pages that only the wiki has are nobody's business here. */
export async function compareContent(reader: Reader, pages: readonly ContentPage[]): Promise<Compared> {
  const changes: Compared["changes"][number][] = [];
  const leftAlone: Compared["leftAlone"][number][] = [];
  for (const page of pages) {
    const { kind, slug, content } = page;
    const answer = await findPageAnswer(reader, { kind, slug });
    if (answer.found === "gone") leftAlone.push({ page: page.ref, because: "deleted" });
    else if (answer.found === "moved") leftAlone.push({ page: page.ref, because: "moved" });
    else if (answer.found === "nothing") changes.push({ page, change: { kind, slug, base: null, content } });
    else {
      const matched = matchPublished(content, answer.page.content);
      if (canonicalJson(matched) === canonicalJson(answer.page.content)) continue;
      changes.push({ page, change: { kind, slug, base: answer.page.revision.number, content: matched } });
    }
  }
  changes.sort((a, b) => order.indexOf(a.page.kind) - order.indexOf(b.page.kind));
  return { changes, same: pages.length - changes.length - leftAlone.length, leftAlone };
}
