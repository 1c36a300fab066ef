import { describe, expect, it } from "vitest";
import { anEditOf, anImportedPage, approve, aSubmittedChangeset, as, aUser, thePage, value } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { withdrawChangeset } from "../commands/move-changeset";
import type { Store } from "../store";
import { countWaiting } from "./waiting-changes";

const lamp = "event/lamp-at-the-harbour" as const;

async function anImport() {
  const store = freshStore();
  await anImportedPage(store);
  const [editor, moderator] = [await aUser(store), await aUser(store, { role: "moderator" })];
  const propose = async (text: string) =>
    (
      await aSubmittedChangeset(
        as(store, editor),
        await anEditOf(store, lamp, (content) => ({ ...content, summary: { en: text } })),
      )
    ).publicId;
  return { store, editor, moderator, propose };
}

const countOn = async (store: Store) => countWaiting(store, await thePage(store, lamp));
const tagsOf = async (store: Store) =>
  (await store.read.select().from(store.t.cacheTags)).filter(({ tag }) => tag === `waiting:${lamp}`).length;

describe("the number of changes that wait on a page", () => {
  it("follows what is submitted, withdrawn and decided, and each step drops the kept page", async () => {
    const { store, editor, moderator, propose } = await anImport();
    expect(await countOn(store)).toBe(0);
    const tags = [await tagsOf(store)];
    const first = await propose("A lamp fell.");
    tags.push(await tagsOf(store));
    await propose("A lamp fell twice.");
    expect(await countOn(store)).toBe(2);
    value(await withdrawChangeset(as(store, editor), { id: first }));
    tags.push(await tagsOf(store));
    expect(await countOn(store)).toBe(1);
    value(await approve(as(store, moderator), await propose("Three lamps fell.")));
    tags.push(await tagsOf(store));
    expect(await countOn(store)).toBe(1);
    expect(tags.every((n, index) => index === 0 || n > (tags[index - 1] ?? 0))).toBe(true);
  });
});
