import { describe, expect, it } from "vitest";
import { publicationStatus } from "@/server/reading/publication-status";
import { anEditOf, anImportedPage, approve, aSubmittedChangeset, as, aUser, thePage, value } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { listCards } from "../queries/cards";
import { verifyDatabase } from "../queries/verify";
import { confirmRevision } from "./confirm-revision";
import { openChangeset } from "./open-changeset";

const lamp = "event/lamp-at-the-harbour" as const;

async function anEditedImport() {
  const store = freshStore();
  await anImportedPage(store);
  const [editor, moderator] = [await aUser(store), await aUser(store, { role: "moderator" })];
  const edit = await anEditOf(store, lamp, (content) => ({ ...content, summary: { en: "A lamp fell." } }));
  value(await approve(as(store, moderator), (await aSubmittedChangeset(as(store, editor), edit)).publicId));
  return { store, editor, moderator };
}

describe("an imported page with one reviewed change", () => {
  it("is not called reviewed until a moderator vouches for the whole of it", async () => {
    const { store, moderator } = await anEditedImport();
    const isListedAsReviewed = async () => (await listCards(store, { kind: "event", locale: "en" })).items[0]?.reviewed;
    expect(publicationStatus((await thePage(store, lamp)).revision).how).toBe("partly");
    expect(await isListedAsReviewed()).toBe(false);

    value(await confirmRevision(as(store, moderator), { page: lamp, number: 2 }));
    expect(publicationStatus((await thePage(store, lamp)).revision).how).toBe("reviewed");
    expect(await isListedAsReviewed()).toBe(true);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });
});

describe("a claim without an id", () => {
  it("is given one by the server, as the form of the editor and programs leave it out", async () => {
    const { store, editor } = await anEditedImport();
    const edit = await anEditOf(store, lamp, (content) => content);
    const { claims, ...content } = edit.content as { claims: Record<string, unknown>[] };
    const { id: _, ...bare } = { ...claims[0], asWritten: undefined, note: { en: "Told once more." } } as Record<
      string,
      unknown
    >;
    const opened = await openChangeset(as(store, editor), {
      title: "One more claim",
      reason: "The report says so.",
      submit: false,
      changes: [{ ...edit, content: { ...content, claims: [...claims, bare] } }],
    });
    expect(opened.ok).toBe(true);
  });
});
