import { describe, expect, it } from "vitest";
import type { Store } from "@/db/store";
import { aPage } from "@/domain/checks/examples";
import { aClaim } from "@/domain/claims/examples";
import type { PageRef } from "@/domain/kinds/names";
import type { ChangeInput } from "@/domain/review/changeset";
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
import { emptyNotes, runWithNotes } from "../answer-notes";
import { loadBacklinks } from "./backlinks";
import { loadFacets } from "./list-facets";
import { readListFilter } from "./list-filter";
import { loadPublishedView } from "./page-view";

const lamp: PageRef = "event/lamp-at-the-harbour";

const relation = (ref: PageRef) =>
  aClaim({ id: "faction", property: "relation", value: { type: "page", ref }, qualifiers: { relation: "faction_of" } });

const aGroup = (slug: string, claims: ReturnType<typeof aClaim>[] = []): ChangeInput => ({
  kind: "group",
  slug,
  base: null,
  content: aPage("group", { titles: { ar: `جماعة ${slug}`, en: `Invented group ${slug}` }, claims }),
});

const aStanceOf = (group: PageRef) =>
  aClaim({
    id: "stance",
    property: "responsibility",
    value: { type: "page", ref: group },
    qualifiers: { stance: "claimed" },
  });

/** A wiki where the lamp names the crew, whose faction tells nothing of the union unless it is changed. */
async function aWiki() {
  const store = freshStore();
  const { editor, moderator } = await published(
    store,
    aSource(),
    aGroup("union"),
    aGroup("guild", [relation("group/union")]),
    aGroup("crew", [relation("group/guild")]),
    anEvent({ claims: [aStanceOf("group/crew")] }),
  );
  const propose = async (...changes: ChangeInput[]) => {
    const changeset = await aSubmittedChangeset(as(store, editor), ...changes);
    value(await approve(as(store, moderator), changeset.publicId));
  };
  const change = async (ref: PageRef, edit: Parameters<typeof anEditOf>[2]) =>
    propose(await anEditOf(store, ref, edit));
  return { store, propose, change };
}

const tagsOf = async ({ read, t }: Store) =>
  (await read.select({ tag: t.cacheTags.tag }).from(t.cacheTags).orderBy(t.cacheTags.seq)).map((row) => row.tag);

/** Whether what was read before is forgotten once something happened. */
async function goesStale(store: Store, read: () => Promise<unknown>, happens: () => Promise<unknown>) {
  const notes = emptyNotes();
  await runWithNotes(notes, read);
  const before = await tagsOf(store);
  await happens();
  return (await tagsOf(store)).slice(before.length).some((tag) => notes.tags.has(tag));
}

const article = (store: Store) => async () => loadPublishedView(store, await thePage(store, lamp), "en");

describe("what an answer says it depends on", () => {
  it("covers the groups above a faction that it names", async () => {
    const { store, change } = await aWiki();
    expect(
      await goesStale(store, article(store), () =>
        change("group/guild", (content) => ({
          ...content,
          claims: content.claims.map((claim) => ({
            ...claim,
            qualifiers: { ...claim.qualifiers, flags: ["hypothetical" as const] },
          })),
        })),
      ),
    ).toBe(true);
  });

  it("leaves out groups that no faction in it belongs to", async () => {
    const { store, propose } = await aWiki();
    expect(await goesStale(store, article(store), () => propose(aGroup("band", [relation("group/union")])))).toBe(
      false,
    );
  });

  it("covers a page that is named by an address which it gave up", async () => {
    const { store, propose, change } = await aWiki();
    const rename = async (from: PageRef, to: string) =>
      propose({ ...(await anEditOf(store, from, (content) => content)), action: "rename", to });
    await rename("group/crew", "team");
    await rename("group/team", "squad");
    expect(
      await goesStale(store, article(store), () =>
        change("group/squad", (content) => ({ ...content, titles: { ...content.titles, en: "The new squad" } })),
      ),
    ).toBe(true);
  });

  it("covers the titles of the groups that a list may be narrowed to", async () => {
    const { store, change } = await aWiki();
    const query = readListFilter({}, "event", "en");
    expect(
      await goesStale(
        store,
        () => loadFacets(store, "event", query, "en"),
        () => change("group/crew", (content) => ({ ...content, titles: { ...content.titles, en: "The new crew" } })),
      ),
    ).toBe(true);
  });

  it("covers pages that point here by an address which was given up", async () => {
    const { store, propose } = await aWiki();
    await propose({ ...(await anEditOf(store, "group/crew", (content) => content)), action: "rename", to: "team" });
    expect(
      await goesStale(
        store,
        () => loadBacklinks(store, "group/team", "en"),
        () => propose(anEvent({ slug: "second-lamp", claims: [aStanceOf("group/crew")] })),
      ),
    ).toBe(true);
  });
});
