import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PageContent, pageContent } from "../../revisions/content";
import { someClaim, someContent, someSource } from "../../revisions/examples";
import { diffContent } from "../../revisions/page-diff";
import { divide } from "./divide";
import { itemsOf } from "./items";
import { openNeeds } from "./open-needs";
import { takeItems } from "./take-items";

const addresses = (before: PageContent | undefined, after: PageContent) =>
  itemsOf("edit", before, after).map((item) => item.at);
const some = fc.tuple(someSource, someSource, fc.infiniteStream(fc.boolean())).map(([before, after, coins]) => ({
  before,
  after,
  left: new Set(addresses(before, after).filter(() => coins.next().value)),
}));

describe("a page's part of a proposal, item by item", () => {
  it("gives the whole proposal when nothing is left out, and the former page when everything is", () => {
    fc.assert(
      fc.property(some, ({ before, after }) => {
        expect(takeItems(before, after, new Set())).toEqual(after);
        expect(pageContent.parse(takeItems(before, after, new Set(addresses(before, after))))).toEqual(before);
      }),
    );
  });

  it("gives the whole again once what was left out is applied on top of what was taken", () => {
    fc.assert(
      fc.property(some, ({ before, after, left }) => {
        const taken = takeItems(before, after, left);
        expect(takeItems(taken, after, new Set())).toEqual(after);
      }),
    );
  });

  it("takes exactly the chosen claims, names, titles and fields, and leaves exactly the others to be proposed again", () => {
    fc.assert(
      fc.property(some, ({ before, after, left }) => {
        const taken = takeItems(before, after, left);
        const named = (at: string) => /^\/(?:claims|aliases|titles|fields)\/./.test(at);
        const all = addresses(before, after).filter(named);
        expect(addresses(before, taken).filter(named).sort()).toEqual(all.filter((at) => !left.has(at)).sort());
        expect(addresses(taken, after).filter(named).sort()).toEqual(all.filter((at) => left.has(at)).sort());
      }),
    );
  });

  it("takes a sentence and leaves another of the same paragraph", () => {
    const before = someContent({ body: { en: "One. Two. Three. Four. Five." } });
    const after = someContent({ body: { en: "One. 2nd. Three. Fourth. Five." } });
    const items = itemsOf("edit", before, after);
    expect(items.map(({ text }) => text)).toEqual([
      { before: "Two. ", after: "2nd. " },
      { before: "Four. ", after: "Fourth. " },
    ]);
    const division = divide({ action: "edit", before, after }, new Set([items[0]?.at ?? ""]));
    expect(division).toMatchObject({ ok: true, content: { body: { en: "One. Two. Three. Fourth. Five." } } });
  });

  it("keeps a new address apart from the words of its page", () => {
    const before = someContent();
    const after = someContent({ titles: { en: "Market blaze" } });
    const parts = { action: "rename", before, after } as const;
    expect(itemsOf("rename", before, after).map((item) => item.at)).toEqual(["/slug", "/titles/en"]);
    expect(divide(parts, new Set(["/slug"]))).toMatchObject({ ok: true, renames: false, content: after });
    expect(divide(parts, new Set(["/titles/en"]))).toMatchObject({ ok: true, renames: true, content: before });
    expect(divide(parts, new Set(["/slug", "/titles/en"]))).toEqual({ ok: true, content: undefined });
  });

  it("names an item that is none, and a rule of content that the rest would break", () => {
    const after = someContent({ body: { en: "A fire." } });
    expect(divide({ action: "create", before: undefined, after }, new Set(["/claims/nothing"]))).toMatchObject({
      ok: false,
      problems: [{ pointer: "/leave_out", params: { item: "/claims/nothing" } }],
    });
    expect(divide({ action: "create", before: undefined, after }, new Set(["/titles/en"]))).toMatchObject({
      ok: false,
      problems: [{ message: "title.missing" }],
    });
  });
});

const needsOf = (before: PageContent | undefined, after: PageContent, left: string[]) => {
  const ref = "event/market-fire" as const;
  const taken = takeItems(before, after, new Set(left));
  return openNeeds([{ ref, action: "edit", before, after, taken, left: new Set(left) }]);
};

describe("what a part needs", () => {
  const figure = someClaim({ id: "dead" });

  it("G5: a sentence that words a figure needs the claim that gives it", () => {
    const after = someContent({ body: { en: "{{deaths}} died." }, claims: [figure] });
    expect(needsOf(someContent(), after, ["/claims/dead"])).toEqual([
      { page: "event/market-fire#/body/en", needs: "event/market-fire#/claims/dead" },
    ]);
    expect(needsOf(someContent(), after, ["/claims/dead", "/body/en/0"])).toEqual([]);
    expect(needsOf(someContent(), after, ["/body/en/0"])).toEqual([]);
    const rival = someClaim({ id: "rival" });
    const there = someContent({ claims: [rival] });
    const both = someContent({ body: { en: "{{deaths}} died." }, claims: [rival, figure] });
    expect(needsOf(there, both, ["/claims/dead"])).toEqual([]);
  });

  it("G5: a figure is not retired while the sentence that words it stays", () => {
    const before = someContent({ body: { en: "A fire. {{deaths}} died. It ended." }, claims: [figure] });
    const after = someContent({ body: { en: "A fire. It ended." } });
    const [text = ""] = addresses(before, after).filter((at) => at.startsWith("/body"));
    expect(needsOf(before, after, [text])).toEqual([
      { page: "event/market-fire#/claims/dead", needs: `event/market-fire#${text}` },
    ]);
    expect(needsOf(before, after, ["/claims/dead"])).toEqual([]);
  });

  it("G4: a claim needs the claim that it relates to", () => {
    const part = someClaim({ id: "part", relations: [{ type: "part_of", to: "dead" }] });
    const after = someContent({ claims: [figure, part] });
    const need = { page: "event/market-fire#/claims/part", needs: "event/market-fire#/claims/dead" };
    expect(needsOf(someContent(), after, ["/claims/dead"])).toEqual([need]);
    expect(needsOf(someContent(), after, ["/claims/part"])).toEqual([]);
    expect(needsOf(after, someContent({ claims: [someClaim({ id: "part" })] }), ["/claims/part"])).toEqual([
      { page: "event/market-fire#/claims/dead", needs: "event/market-fire#/claims/part" },
    ]);
  });

  it("G4: a claim that relates to one of another page needs it only where the same proposal brings it", () => {
    const part = someClaim({ id: "part", relations: [{ type: "part_of", to: "event/whole#dead" }] });
    const after = someContent({ claims: [part] });
    expect(needsOf(someContent(), after, [])).toEqual([]);
    const whole = someContent({ claims: [figure] });
    const pages = (left: string[]) => [
      {
        ref: "event/part" as const,
        action: "edit" as const,
        before: someContent(),
        after,
        taken: after,
        left: new Set<string>(),
      },
      {
        ref: "event/whole" as const,
        action: "edit" as const,
        before: someContent(),
        after: whole,
        taken: takeItems(someContent(), whole, new Set(left)),
        left: new Set(left),
      },
    ];
    expect(openNeeds(pages([]))).toEqual([]);
    expect(openNeeds(pages(["/claims/dead"]))).toEqual([
      { page: "event/part#/claims/part", needs: "event/whole#/claims/dead" },
    ]);
  });

  it("E5: a claim needs the paragraph that it cites, where the same proposal adds it", () => {
    const record = (n: number) => ({ n, kind: "body", sha256: "0".repeat(64) });
    const source = (...numbers: number[]) =>
      someContent({ kind: "source", fields: { paragraphs: numbers.map(record) } });
    const paper = { ref: "source/invented-daily", action: "edit" as const, before: source(1), after: source(1, 3) };
    const left = new Set(["/fields/paragraphs/3"]);
    const event = someContent({ claims: [figure] });
    const pages = [
      {
        ref: "event/fire" as const,
        action: "create" as const,
        before: undefined,
        after: event,
        taken: event,
        left: new Set<string>(),
      },
      { ...paper, ref: "source/invented-daily" as const, taken: takeItems(paper.before, paper.after, left), left },
    ];
    expect(openNeeds(pages)).toEqual([
      { page: "event/fire#/claims/dead", needs: "source/invented-daily#/fields/paragraphs/3" },
    ]);
  });

  it("changes nothing that the difference of both pages does not show", () => {
    fc.assert(
      fc.property(some, ({ before, after, left }) => {
        const taken = takeItems(before, after, left);
        const shown = new Set(diffContent(before, after).changes.map((change) => change.at as string));
        for (const change of diffContent(before, taken).changes)
          if (change.what !== "order") expect(shown).toContain(change.at);
      }),
    );
  });
});
