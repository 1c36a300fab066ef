import { describe, expect, it } from "vitest";
import type { Store } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import {
  anEditOf,
  anEvent,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  published,
  thePage,
  value,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { loadPageView, loadPublishedView } from "./page-view";

const lamp: PageRef = "event/lamp-at-the-harbour";
const source: PageRef = "source/invented-daily";

/** A page whose text cites the invented daily, links to it and to a page that nobody has written, and prints a figure. */
async function aLinkedPage() {
  const store = freshStore();
  const { editor, moderator } = await published(store, aSource(), anEvent());
  const change = async (page: PageRef, edit: Parameters<typeof anEditOf>[2]) => {
    const changeset = await aSubmittedChangeset(as(store, editor), await anEditOf(store, page, edit));
    value(await approve(as(store, moderator), changeset.publicId));
  };
  await change(lamp, (content) => ({
    ...content,
    body: {
      ...content.body,
      en: `A lamp [[${source}]] [[place/nowhere-yet]] {{injured}} [@invented-daily, ¶3].\n\n## After`,
    },
  }));
  return { store, change };
}

const shown = async (store: Store) => loadPublishedView(store, await thePage(store, lamp), "en");

describe("the text of an article", () => {
  it("is what its publication set, and reads as if it were rendered now", async () => {
    const { store } = await aLinkedPage();
    const kept = await shown(store);
    const { content } = await thePage(store, lamp);
    const fresh = await loadPageView(store, { ref: lamp, content }, "en");
    expect(kept.body).toEqual(fresh.body);
    expect(kept.body.headings.map(({ text }) => text)).toEqual(["After"]);

    store.engine.writer.exec(
      `update page_texts set typeset = replace(typeset, 'A lamp', 'A lantern') where lang = 'en'`,
    );
    expect((await shown(store)).body.html).toContain("A lantern");
  });

  it("shows the new title of another page, and a page that was missing, as soon as they are published", async () => {
    const { store, change } = await aLinkedPage();
    expect((await shown(store)).body.html).toContain('class="missing"');
    await change(source, (content) => ({
      ...content,
      titles: { ...content.titles, en: "The daily under a new name" },
    }));
    const { html, notesHtml } = (await shown(store)).body;
    expect(html).toContain("The daily under a new name");
    expect(notesHtml).toContain("The daily under a new name");
  });

  it("knows who brought each claim, whatever came after it", async () => {
    const { store, change } = await aLinkedPage();
    const before = await thePage(store, lamp);
    const [claim] = before.content.claims;
    if (!claim) throw new Error("There is no claim.");
    await change(lamp, (content) => ({ ...content, summary: { ...content.summary, en: "A lamp fell once more." } }));
    const { provenance } = (await shown(store)).ledger;
    const page = await thePage(store, lamp);
    const history = { pageId: page.id, number: page.revision.number };
    const walked = await loadPageView(store, { ref: lamp, content: page.content, history }, "en");
    expect(provenance[claim.id]?.addedBy).toHaveLength(1);
    expect(provenance).toEqual(walked.ledger.provenance);
  });
});
