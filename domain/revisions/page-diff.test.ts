import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someClaim, someContent, someSource } from "./examples";
import { sameContent } from "./merge-members";
import { diffContent } from "./page-diff";

describe("the difference of two revisions", () => {
  it("of a new page names everything as added", () => {
    const { changes, words, claims } = diffContent(
      undefined,
      someContent({
        titles: { en: "Market fire", ar: "حريق السوق" },
        body: { en: "It burned long." },
        claims: [someClaim()],
      }),
    );
    expect(changes.map(({ what, at }) => [what, at])).toEqual([
      ["title", "/titles/ar"],
      ["title", "/titles/en"],
      ["body", "/body/en"],
      ["claim", "/claims/deaths-hospital"],
    ]);
    expect(words).toEqual({ ar: { added: 0, removed: 0 }, en: { added: 3, removed: 0 } });
    expect(claims).toEqual({ added: 1, changed: 0, removed: 0 });
  });

  it("names a changed claim by its parts and the citations that came and went", () => {
    const place = (paragraph: number) => ({ source: "source/invented-daily", paragraph });
    const before = someContent({ claims: [someClaim({ citations: [place(3), place(4)] })] });
    const after = someContent({
      claims: [someClaim({ value: { type: "quantity", q: "exact", v: 7 }, citations: [place(4), place(5)] })],
    });
    const { changes, claims } = diffContent(before, after);
    expect(changes).toMatchObject([
      {
        ...{ what: "claim", kind: "changed", at: "/claims/deaths-hospital", property: "deaths" },
        parts: [
          { name: "value", at: "/claims/deaths-hospital/value", before: { v: 6 }, after: { v: 7 } },
          { name: "citations", at: "/claims/deaths-hospital/citations" },
        ],
        ...{ citationsAdded: [place(5)], citationsRemoved: [place(3)] },
      },
    ]);
    expect(claims).toEqual({ added: 0, changed: 1, removed: 0 });
  });

  it("names aliases, fields and paragraphs one by one", () => {
    const sha256 = "0".repeat(64);
    const before = someContent({
      ...{ kind: "source", aliases: [{ text: "A/B", lang: "en" }] },
      fields: { language: "ar", flags: ["undated"], paragraphs: [{ n: 1, sha256 }] },
    });
    const after = someContent({
      ...{ kind: "source", aliases: [{ text: "C", lang: "en" }] },
      fields: {
        language: "en",
        flags: ["truncated"],
        paragraphs: [
          { n: 1, sha256 },
          { n: 2, sha256 },
        ],
      },
    });
    expect(diffContent(before, after).changes.map((change) => [change.at, "kind" in change && change.kind])).toEqual([
      ["/aliases/en:A~1B", "removed"],
      ["/aliases/en:C", "added"],
      ["/fields/language", "changed"],
      ["/fields/paragraphs/2", "added"],
      ["/fields/flags/undated", "removed"],
      ["/fields/flags/truncated", "added"],
    ]);
  });

  it("sees that only the order changed", () => {
    const [a, b] = [someClaim({ id: "a" }), someClaim({ id: "b" })];
    expect(diffContent(someContent({ claims: [a, b] }), someContent({ claims: [b, a] })).changes).toEqual([
      { what: "order", at: "/claims", before: ["a", "b"], after: ["b", "a"] },
    ]);
  });

  it("says when spelling alone changed, and not when a claim did too", () => {
    const before = someContent({ titles: { ar: "حريق المدينه" }, body: { ar: "قتل احمد." } });
    const after = someContent({ titles: { ar: "حريق المدينة" }, body: { ar: "قُتل أحمد." } });
    expect(diffContent(before, after).spellingOnly).toBe(true);
    expect(diffContent(before, { ...after, claims: [someClaim()] }).spellingOnly).toBe(false);
    expect(diffContent(before, before).spellingOnly).toBe(false);
  });

  it("is empty for equal content and only for that", () => {
    fc.assert(
      fc.property(someSource, someSource, (before, after) => {
        expect(diffContent(before, structuredClone(before)).changes).toEqual([]);
        expect(diffContent(before, after).changes.length === 0).toBe(sameContent(before, after));
      }),
      { numRuns: 300 },
    );
  });
});
