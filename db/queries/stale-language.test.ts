import { expect, it } from "vitest";
import { anEditOf, aPublishedPage, published, thePage } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import type { Store } from "../store";
import { findStaleLanguage } from "./stale-language";

const event = "event/lamp-at-the-harbour";

const staleOf = async (store: Store) => {
  const page = await thePage(store, event);
  const stale = await findStaleLanguage(store, {
    pageId: page.id,
    number: page.revision.number,
    content: page.content,
  });
  return stale && { lang: stale.lang, since: stale.since, changed: stale.changes.map((change) => change.at) };
};

it("finds the language that was left behind, and nothing once it has followed", async () => {
  const store = freshStore();
  await aPublishedPage(store);
  expect(await staleOf(store)).toBeUndefined();
  await published(
    store,
    await anEditOf(store, event, (content) => ({
      ...content,
      summary: { ...content.summary, en: "A lamp fell; nobody died." },
    })),
  );
  expect(await staleOf(store)).toEqual({ lang: "ar", since: 1, changed: ["/summary/en"] });
  await published(
    store,
    await anEditOf(store, event, (content) => ({
      ...content,
      aliases: [{ text: "Lamp", lang: "en", kind: "variant" }],
    })),
  );
  expect(await staleOf(store)).toMatchObject({ lang: "ar", since: 1 });
  await published(
    store,
    await anEditOf(store, event, (content) => ({
      ...content,
      summary: { ...content.summary, ar: "سقط مصباح ولم يمت أحد." },
    })),
  );
  expect(await staleOf(store)).toBeUndefined();
});

it("N1: marks English as left behind by a sentence that changed in Arabic, with the words that changed since", async () => {
  const store = freshStore();
  await aPublishedPage(store);
  for (const ar of ["سقط مصباح في قاعة الميناء.", "سقط مصباح في قاعة الميناء القديمة."])
    await published(
      store,
      await anEditOf(store, event, (content) => ({ ...content, summary: { ...content.summary, ar } })),
    );
  expect(await staleOf(store)).toEqual({ lang: "en", since: 1, changed: ["/summary/ar"] });
  const { id: pageId, revision, content } = await thePage(store, event);
  const [change] = (await findStaleLanguage(store, { pageId, number: revision.number, content }))?.changes ?? [];
  const words = change?.diff.hunks.filter(({ kind }) => kind !== "same").map(({ before, after }) => [before, after]);
  expect(words).toEqual([["سقط مصباح في القاعة.", "سقط مصباح في قاعة الميناء القديمة."]]);
});

it("takes the translation of a section that one language lacked for no change that the other would have to follow", async () => {
  const store = freshStore();
  await aPublishedPage(store);
  const body = { ar: "سقط مصباح.", en: "A lamp fell.\n\n## The hall\n\nIt was shut." };
  await published(store, await anEditOf(store, event, (content) => ({ ...content, body })));
  const ar = "سقط مصباح.\n\n## القاعة\n\nأغلقت القاعة.";
  await published(store, await anEditOf(store, event, (content) => ({ ...content, body: { ...body, ar } })));
  expect(await staleOf(store)).toBeUndefined();
});
