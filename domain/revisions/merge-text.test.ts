import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someText } from "./examples";
import { mergeText } from "./merge-text";

const base = "The fire began at dawn. Six people died there. The market closed. Traders left. It rained later.";

describe("merging texts", () => {
  it("AT-B5 two sentences of one paragraph, each changed by another side, merge", () => {
    const published = base.replace("rained", "snowed");
    const proposed = base.replace("Six", "Seven");
    expect(mergeText(base, published, proposed)).toEqual([base.replace("rained", "snowed").replace("Six", "Seven")]);
  });

  it("neighbouring sentences merge, and words of one sentence that do not touch", () => {
    expect(mergeText(base, base.replace("market closed", "market shut"), base.replace("Six", "Seven"))).toEqual([
      base.replace("Six", "Seven").replace("closed", "shut"),
    ]);
    expect(
      mergeText(
        "Six men died in the old market.",
        "Six people died in the old market.",
        "Six men died in the new market.",
      ),
    ).toEqual(["Six people died in the new market."]);
  });

  it("the same change made twice is taken once", () => {
    const changed = base.replace("Six", "Seven");
    expect(mergeText(base, `${changed} More.`, changed)).toEqual([`${changed} More.`]);
  });

  it("a paragraph added at the end meets a change of the last sentence", () => {
    expect(mergeText("One\n\nTwo", "One\n\nTwo\n\nThree", "One\n\nTwo and a half")).toEqual([
      "One\n\nTwo and a half\n\nThree",
    ]);
  });

  it("one word changed in two ways is a conflict of that sentence alone", () => {
    expect(mergeText(base, base.replace("Six", "Eight"), base.replace("Six", "Seven"))).toEqual([
      "The fire began at dawn. ",
      {
        base: "Six people died there. ",
        published: "Eight people died there. ",
        proposed: "Seven people died there. ",
      },
      "The market closed. Traders left. It rained later.",
    ]);
  });

  it("two sides that write at the same spot are a conflict, nothing is lost", () => {
    const pieces = mergeText("One. Two.", "One. A new. Two.", "One. B new. Two.");
    expect(pieces).toEqual(["One. ", { base: "", published: "A new. ", proposed: "B new. " }, "Two."]);
  });

  it("a sentence removed here and changed there is a conflict", () => {
    const pieces = mergeText(base, base.replace("Six people died there. ", ""), base.replace("Six", "Seven"));
    expect(pieces[1]).toEqual({
      base: "Six people died there. ",
      published: "",
      proposed: "Seven people died there. ",
    });
  });

  it("never puts half of one citation together with half of another", () => {
    const pieces = mergeText(
      "It burned [@daily, ¶4] long.",
      "It burned [@daily, ¶5] long.",
      "It burned [@weekly, ¶4] long.",
    );
    expect(pieces).toHaveLength(1);
    expect(typeof pieces[0]).toBe("object");
  });

  it("gives the other side where one side did nothing, for any texts", () => {
    fc.assert(
      fc.property(someText, someText, (one, two) => {
        expect(mergeText(one, one, two)).toEqual([two]);
        expect(mergeText(one, two, one)).toEqual([two]);
        expect(mergeText(one, two, two)).toEqual([two]);
      }),
    );
  });

  it("gives the same text whichever side is called published, where it is clean", () => {
    const sides = fc.tuple(someText, someText, someText);
    fc.assert(
      fc.property(sides, ([one, two, three]) => {
        const forth = mergeText(one, two, three);
        const back = mergeText(one, three, two);
        const swapped = back.map((piece) =>
          typeof piece === "string"
            ? piece
            : { base: piece.base, published: piece.proposed, proposed: piece.published },
        );
        expect(swapped).toEqual(forth);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps every sentence that either side added to a text of different sentences", () => {
    const lines = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(
        lines,
        fc.array(fc.nat(15), { maxLength: 4 }),
        fc.array(fc.nat(15), { maxLength: 4 }),
        (old, a, b) => {
          const text = (list: readonly string[]) => list.map((one) => `Line ${one} here. `).join("");
          const insert = (spots: readonly number[], name: string) =>
            spots.reduce(
              (list, spot, index) => list.toSpliced(spot % (list.length + 1), 0, `${name}${index}`),
              old.map(String),
            );
          const [published, proposed] = [text(insert(a, "p")), text(insert(b, "q"))];
          const all = mergeText(text(old.map(String)), published, proposed)
            .map((piece) => (typeof piece === "string" ? piece : piece.published + piece.proposed))
            .join("");
          for (const word of [
            ...a.map((_, index) => `p${index} `),
            ...b.map((_, index) => `q${index} `),
            ...old.map((n) => `Line ${n} `),
          ])
            expect(all).toContain(word);
        },
      ),
    );
  });

  it("finishes half a megabyte, ordinary and hostile", () => {
    const long = Array.from(
      { length: 12_000 },
      (_, index) => `Sentence ${index} tells of the fire.${index % 5 ? " " : "\n\n"}`,
    ).join("");
    const merged = mergeText(
      long,
      long.replace("Sentence 7 ", "Phrase 7 "),
      long.replace("Sentence 11990 ", "Phrase 11990 "),
    );
    expect(merged).toEqual([
      long.replace("Sentence 7 ", "Phrase 7 ").replace("Sentence 11990 ", "Phrase 11990 ").trimEnd(),
    ]);

    const dense = "a.\n".repeat(60_000);
    const everyOther = dense.replaceAll("a.\na.\n", "a.\nb.\n");
    const everyThird = dense.replaceAll("a.\na.\na.\n", "c.\na.\na.\n");
    const pieces = mergeText(dense, everyOther, everyThird);
    expect(pieces.length).toBeGreaterThan(0);
  });
});
