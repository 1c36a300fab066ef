import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Conflict } from "./conflict";
import type { PageContent } from "./content";
import { someClaim, someContent, someSource } from "./examples";
import { aliasKey, citationPlace } from "./member-keys";
import { applyChoices, mergeContent } from "./merge";
import { sameContent } from "./merge-members";

const quantity = (v: number, q = "at_least") => ({ type: "quantity", q, v });
const place = (paragraph: number) => ({ source: "source/invented-daily", paragraph });
const withClaims = (...claims: ReturnType<typeof someClaim>[]) => someContent({ claims });

/** The merged content; a test that expects a clean merge fails here with the conflicts. */
function clean(base: PageContent, published: PageContent, proposed: PageContent): PageContent {
  const merge = mergeContent(base, published, proposed);
  if (!merge.ok) throw new Error(JSON.stringify(merge));
  return merge.content;
}

function conflicts(base: PageContent, published: PageContent, proposed: PageContent): Conflict[] {
  const merge = mergeContent(base, published, proposed);
  if (merge.ok || merge.code !== "merge_conflict") throw new Error("expected conflicts");
  return merge.conflicts;
}

const c1 = someClaim({ id: "c1" });
const c2 = someClaim({ id: "c2", property: "injured" });

describe("merging a proposal with what was published meanwhile", () => {
  it("AT-B1 two sides changed two claims: both changes are there", () => {
    const published = withClaims(c1, { ...c2, value: someClaim({ value: quantity(20) }).value });
    const proposed = withClaims(someClaim({ id: "c1", value: quantity(8) }), c2);
    expect(clean(withClaims(c1, c2), published, proposed).claims.map((one) => one.value)).toEqual([
      proposed.claims[0]?.value,
      published.claims[1]?.value,
    ]);
  });

  it("AT-B2 both changed the figure of one claim: a conflict that shows all three with their sources", () => {
    const [published, proposed] = [
      someClaim({ id: "c1", value: quantity(9) }),
      someClaim({ id: "c1", value: quantity(8) }),
    ];
    expect(conflicts(withClaims(c1), withClaims(published), withClaims(proposed))).toEqual([
      {
        ...{ id: expect.stringMatching(/^[0-9a-f]{16}$/), at: "/claims/c1", parts: ["said"], canKeepBoth: true },
        ...{ base: c1, published, proposed },
      },
    ]);
  });

  it("AT-B3 both added a rival claim for the same figure: both are kept", () => {
    const published = withClaims(c1, someClaim({ id: "c-61", value: quantity(61) }));
    const proposed = withClaims(c1, someClaim({ id: "c-80", value: quantity(80, "more_than") }));
    expect(clean(withClaims(c1), published, proposed).claims.map((one) => one.id)).toEqual(["c1", "c-61", "c-80"]);
  });

  it("AT-B4 both added a member to a list: both members are kept", () => {
    const alias = (text: string) => ({ text, lang: "en" });
    const content = (...names: string[]) => someContent({ aliases: names.map(alias) });
    expect(clean(content("A"), content("A", "B"), content("A", "C")).aliases.map((one) => one.text)).toEqual([
      "A",
      "B",
      "C",
    ]);
    expect(clean(content("A", "B"), content("B"), content("A", "B", "C")).aliases.map((one) => one.text)).toEqual([
      "B",
      "C",
    ]);
  });

  it("AT-B5 two sentences of one paragraph merge", () => {
    const body = (en: string) => someContent({ body: { en } });
    const text = "One began. Two came. Three went. Four left. Five fell.";
    const merged = clean(
      body(text),
      body(text.replace("Five fell", "Five rose")),
      body(text.replace("Two came", "Two ran")),
    );
    expect(merged.body.en).toBe("One began. Two ran. Three went. Four left. Five rose.");
  });

  it("titles, summary and fields merge by key, the other language untouched", () => {
    const base = someContent({
      kind: "source",
      titles: { en: "Daily" },
      fields: { language: "ar", flags: ["undated"] },
    });
    const published = { ...base, titles: { en: "Daily", ar: "اليومية" } };
    const proposed = someContent({
      ...{ kind: "source", titles: { en: "The Daily" } },
      fields: { language: "en", flags: ["undated", "truncated"], rights: { en: "free" } },
    });
    const merged = clean(base, published, proposed);
    expect(merged.titles).toEqual({ en: "The Daily", ar: "اليومية" });
    expect(merged.fields).toMatchObject({ language: "en", flags: ["undated", "truncated"], rights: { en: "free" } });
  });

  it("paragraphs of a source merge by number", () => {
    const source = (...rows: [number, string][]) =>
      someContent({
        kind: "source",
        fields: { paragraphs: rows.map(([n, en]) => ({ n, sha256: "0".repeat(64), gist: { en } })) },
      });
    const merged = clean(source([1, "a"], [2, "b"]), source([1, "A"], [2, "b"]), source([1, "a"], [2, "B"], [3, "c"]));
    expect(merged.fields).toMatchObject({
      paragraphs: [{ gist: { en: "A" } }, { gist: { en: "B" } }, { gist: { en: "c" } }],
    });
    expect(conflicts(source([1, "a"]), source([1, "x"]), source([1, "y"])).map((one) => one.at)).toEqual([
      "/fields/paragraphs/1",
    ]);
  });

  it("different parts of one claim merge, citations as a set", () => {
    const published = someClaim({ id: "c1", credibility: 2, citations: [place(3), place(4)] });
    const proposed = someClaim({ id: "c1", note: { en: "A note." }, citations: [place(3), place(9)] });
    const [merged] = clean(withClaims(c1), withClaims(published), withClaims(proposed)).claims;
    expect(merged).toMatchObject({ credibility: 2, note: { en: "A note." } });
    expect(merged?.citations.map((one) => one.paragraph)).toEqual([3, 4, 9]);
  });

  it("a figure changed here and its evidence there must be looked at, lest a source be shown for what it does not say", () => {
    const published = someClaim({ id: "c1", citations: [place(3), place(9)] });
    const proposed = someClaim({ id: "c1", value: quantity(8), citations: [place(5)] });
    const sides = { base: withClaims(c1), published: withClaims(published), proposed: withClaims(proposed) };
    const [conflict] = conflicts(sides.base, sides.published, sides.proposed);
    expect(conflict?.parts).toEqual(["said", "citations"]);
    const choose = (take: "mine" | "theirs") => applyChoices(sides, { [conflict?.id ?? ""]: { take } });
    expect(choose("mine")).toEqual({ ok: true, content: sides.proposed });
    expect(choose("theirs")).toEqual({ ok: true, content: sides.published });
  });

  it("a choice takes figure and evidence of one side together, and keeps what merged besides", () => {
    const published = someClaim({ id: "c1", value: quantity(9), citations: [place(9)], credibility: 2 });
    const proposed = someClaim({ id: "c1", value: quantity(8), citations: [place(5)] });
    const sides = { base: withClaims(c1), published: withClaims(published), proposed: withClaims(proposed) };
    const [conflict] = conflicts(sides.base, sides.published, sides.proposed);
    expect(conflict?.parts).toEqual(["said", "citations"]);
    expect(applyChoices(sides, { [conflict?.id ?? ""]: { take: "mine" } })).toEqual({
      ...{ ok: true, content: withClaims({ ...proposed, credibility: 2 }) },
    });
  });

  it("removed here and changed there is a conflict; removed here and left alone there is gone", () => {
    const [conflict] = conflicts(
      withClaims(c1, c2),
      withClaims(c2),
      withClaims(someClaim({ id: "c1", value: quantity(8) }), c2),
    );
    expect(conflict).toMatchObject({ at: "/claims/c1", published: undefined, canKeepBoth: false });
    expect(clean(withClaims(c1, c2), withClaims(c2), withClaims(c1, c2)).claims).toEqual([c2]);
  });

  it("the same change made twice is no conflict", () => {
    const changed = withClaims(someClaim({ id: "c1", value: quantity(8), citations: [place(5)] }));
    expect(clean(withClaims(c1), changed, changed)).toEqual(changed);
  });

  it("a body removed here and continued there is one conflict", () => {
    const body = (en?: string) => someContent(en ? { body: { en } } : {});
    expect(conflicts(body("One."), body(), body("One. Two."))).toMatchObject([
      { at: "/body/en", base: "One.", published: undefined, proposed: "One. Two." },
    ]);
  });
});

describe("settling conflicts", () => {
  const sides = {
    base: someContent({ body: { en: "Six died. It rained." }, claims: [c1] }),
    published: someContent({
      body: { en: "Eight died. It rained." },
      claims: [someClaim({ id: "c1", value: quantity(9) })],
    }),
    proposed: someContent({
      body: { en: "Seven died. It snowed." },
      claims: [someClaim({ id: "c1", value: quantity(8) })],
    }),
  };
  const [text, claim] = conflicts(sides.base, sides.published, sides.proposed);
  const settle = (first: unknown, second: unknown) => {
    const merge = applyChoices(sides, { [text?.id ?? ""]: first, [claim?.id ?? ""]: second } as never);
    if (!merge.ok) throw new Error(JSON.stringify(merge));
    return {
      body: merge.content.body.en,
      claims: merge.content.claims.map(({ id, value }) => [id, "v" in value && value.v]),
    };
  };

  it("with mine, theirs, both and edit, and what merged by itself stays merged", () => {
    expect(settle({ take: "mine" }, { take: "mine" })).toEqual({ body: "Seven died. It snowed.", claims: [["c1", 8]] });
    expect(settle({ take: "theirs" }, { take: "theirs" })).toEqual({
      body: "Eight died. It snowed.",
      claims: [["c1", 9]],
    });
    expect(
      settle(
        { take: "edit", value: "Some died. " },
        { take: "edit", value: someClaim({ id: "x", value: quantity(1) }) },
      ),
    ).toEqual({
      ...{ body: "Some died. It snowed.", claims: [["c1", 1]] },
    });
  });

  it("AT-C3 both rival values can be kept, as two claims", () => {
    expect(settle({ take: "both" }, { take: "both" })).toEqual({
      ...{
        body: "Eight died. Seven died. It snowed.",
        claims: [
          ["c1", 9],
          ["c1-2", 8],
        ],
      },
    });
  });

  it("leaves the others open, and forgets a choice when the published value has changed since", () => {
    const choices = { [claim?.id ?? ""]: { take: "mine" as const } };
    expect(applyChoices(sides, choices)).toMatchObject({ ok: false, conflicts: [{ at: "/body/en" }] });
    const moved = {
      ...sides,
      published: { ...sides.published, claims: [someClaim({ id: "c1", value: quantity(10) })] },
    };
    expect(applyChoices(moved, choices)).toMatchObject({
      ok: false,
      conflicts: [{ at: "/body/en" }, { at: "/claims/c1" }],
    });
  });

  it("refuses an edit that is no valid content, with its place", () => {
    const titles = (en: string) => someContent({ titles: { en } });
    const three = { base: titles("a"), published: titles("b"), proposed: titles("c") };
    const [title] = conflicts(three.base, three.published, three.proposed);
    const merge = applyChoices(three, { [title?.id ?? ""]: { take: "edit", value: "bad\u202etitle" } });
    expect(merge).toMatchObject({
      ok: false,
      code: "invalid_content",
      at: "/titles/en",
      message: "text.invisible_characters",
    });
    const whole = applyChoices(sides, {
      ...{ [text?.id ?? ""]: { take: "mine" }, [claim?.id ?? ""]: { take: "edit", value: { id: "c1" } } },
    });
    expect(whole).toMatchObject({ ok: false, code: "invalid_content" });
  });
});

describe("any three contents", () => {
  it("merge to the other side where one side did nothing", () => {
    fc.assert(
      fc.property(someSource, someSource, (one, two) => {
        expect(mergeContent(one, one, two)).toEqual({ ok: true, content: two });
        expect(mergeContent(one, two, one)).toEqual({ ok: true, content: two });
        expect(mergeContent(one, two, two)).toEqual({ ok: true, content: two });
      }),
    );
  });

  it("merge alike whichever side is published, apart from the order of additions", () => {
    const unordered = (content: PageContent): unknown => {
      const fields: Record<string, unknown> = { ...content.fields };
      for (const [name, value] of Object.entries(fields))
        if (Array.isArray(value)) fields[name] = value.map((one) => JSON.stringify(one)).sort();
      const claims = content.claims.map((one) => ({ ...one, citations: one.citations.map(citationPlace).sort() }));
      return {
        ...{ ...content, fields, aliases: content.aliases.map(aliasKey).sort() },
        claims: claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      };
    };
    const outcomes = { clean: 0, conflict: 0 };
    fc.assert(
      fc.property(someSource, someSource, someSource, (base, one, two) => {
        const [forth, back] = [mergeContent(base, one, two), mergeContent(base, two, one)];
        outcomes[forth.ok ? "clean" : "conflict"] += 1;
        expect(back.ok).toBe(forth.ok);
        if (forth.ok && back.ok) expect(unordered(back.content)).toEqual(unordered(forth.content));
        else if (!forth.ok && !back.ok && forth.code === "merge_conflict" && back.code === "merge_conflict")
          expect(back.conflicts.map((one) => one.at).sort()).toEqual(forth.conflicts.map((one) => one.at).sort());
      }),
      { numRuns: 400 },
    );
    expect(outcomes.conflict).toBeGreaterThan(0);
  });

  it("never lose a member that either side added", () => {
    fc.assert(
      fc.property(someSource, someSource, someSource, (base, one, two) => {
        const sides = {
          base,
          published: { ...one, titles: base.titles, body: base.body, summary: base.summary },
          proposed: two,
        };
        const merge = mergeContent(sides.base, sides.published, sides.proposed);
        const keys = (content: PageContent) => [
          ...content.aliases.map(aliasKey),
          ...content.claims.map((claim) => claim.id),
        ];
        const old = new Set(keys(base));
        const added = [...keys(sides.published), ...keys(sides.proposed)].filter((key) => !old.has(key));
        if (merge.ok) for (const key of added) expect(keys(merge.content)).toContain(key);
        else expect(merge.code).toBe("merge_conflict");
      }),
      { numRuns: 400 },
    );
  });

  it("come to an end once every conflict has a choice", () => {
    const take = fc.constantFrom("mine" as const, "theirs" as const);
    fc.assert(
      fc.property(someSource, someSource, someSource, take, (base, one, two, side) => {
        const merge = mergeContent(base, one, two);
        if (merge.ok || merge.code !== "merge_conflict") return;
        const choices = Object.fromEntries(merge.conflicts.map((conflict) => [conflict.id, { take: side }]));
        const again = mergeContent(base, one, two, choices);
        expect(again.ok || again.code === "invalid_content").toBe(true);
        if (again.ok) expect(sameContent(again.content.kind, base.kind)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
