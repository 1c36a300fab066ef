import { describe, expect, it } from "vitest";
import { aClaim } from "@/domain/claims/examples";
import type { PageContent } from "@/domain/revisions/content";
import { dump } from "@/tests/dump";
import {
  anEditOf,
  anEvent,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  published,
  refusal,
  theChangeset,
  thePage,
  value,
  verdict,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { planChangeset } from "../queries/plan";
import { verifyDatabase } from "../queries/verify";

const lamp = "event/lamp-at-the-harbour" as const;
const text = "One lamp hung there. Two lamps stood. Three lamps lay. Four lamps fell. Five lamps burned.";

async function aPage() {
  const store = freshStore();
  const { moderator } = await published(store, aSource(), anEvent({ body: { en: text } }));
  const propose = async (edit: (content: PageContent) => PageContent) =>
    (await aSubmittedChangeset(as(store, await aUser(store)), await anEditOf(store, lamp, edit))).publicId;
  const publish = async (edit: (content: PageContent) => PageContent) =>
    value(await approve(as(store, moderator), await propose(edit)));
  const screen = async (id: string) => (await planChangeset(store, await theChangeset(store, id))).hash;
  const decide = (id: string, seen_hash: string) =>
    verdict(as(store, moderator), id, { verdict: "approve", acknowledge_warnings: true, seen_hash });
  return { store, moderator, propose, publish, screen, decide };
}

const saying = (from: string, to: string) => (content: PageContent) => ({
  ...content,
  body: { ...content.body, en: content.body.en?.replace(from, to) },
});

describe("an approval of a screen that others have published beside since", () => {
  it("B9, B5: counts when what was looked at is still what would be published, twice over", async () => {
    const { store, propose, publish, screen, decide } = await aPage();
    const id = await propose(saying("Two lamps stood.", "Two lamps had stood."));
    const first = await screen(id);
    await publish(saying("Five lamps burned.", "Five lamps burned down."));
    const second = await screen(id);
    await publish((content) => ({ ...content, titles: { ...content.titles, en: "Lamps" } }));
    expect(new Set([first, second, await screen(id)]).size).toBe(3);
    expect(second).not.toBe(first);
    value(await decide(id, second));
    const { content } = await thePage(store, lamp);
    expect(content.titles.en).toBe("Lamps");
    expect(content.body.en).toContain("Two lamps had stood.");
    expect(content.body.en).toContain("Five lamps burned down.");
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("B9: does not count when the same sentence or claim was changed meanwhile, and writes nothing", async () => {
    const { store, propose, publish, screen, decide } = await aPage();
    const id = await propose(saying("Two lamps stood.", "Two lamps stood upright."));
    const seen = await screen(id);
    await publish(saying("Two lamps stood.", "Both lamps stood."));
    const merged = await planChangeset(store, await theChangeset(store, id));
    expect(merged.freshness).toBe("behind_clean");
    const before = dump(store);
    expect(refusal(await decide(id, seen))).toBe("stale_base");
    expect(refusal(await decide(id, "0".repeat(64)))).toBe("stale_base");
    expect(dump(store)).toEqual(before);
    value(await decide(id, merged.hash));
    expect((await thePage(store, lamp)).content.body.en).toContain("Both lamps stood upright.");
  });

  it("B3: two new figures for one thing are no conflict, and an approval seen before the other one still counts", async () => {
    const { store, propose, publish, screen, decide } = await aPage();
    const claiming = (v: number) => (content: PageContent) => ({
      ...content,
      claims: [...content.claims, aClaim({ id: "new-1", property: "injured", category: "police", v, paragraph: 3 })],
    });
    const id = await propose(claiming(4));
    const seen = await screen(id);
    await publish(claiming(3));
    value(await decide(id, seen));
    const figures = (await thePage(store, lamp)).content.claims.map(({ value: said }) => said);
    expect(figures.slice(1)).toMatchObject([{ v: 3 }, { v: 4 }]);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });
});
