import { describe, expect, it } from "vitest";
import type { KindName } from "../kinds/names";
import { emptyContent } from "../revisions/content";
import type { Claim } from "./claim";
import { aClaim, onDay } from "./examples";
import { validateClaims } from "./validate";

const found = (claims: Claim[], kind: KindName = "event") =>
  validateClaims({ ...emptyContent(kind), claims }).map(({ message, at }) => [message, at]);
const quantity = (value: object) =>
  aClaim({
    value: { type: "quantity", unit: "persons", ...value } as Claim["value"],
    qualifiers: { category: "total" },
  });
const text = (words: number) =>
  aClaim({ property: "damage", value: { type: "text", text: { en: Array(words).fill("word").join(" ") } } });

describe("validateClaims", () => {
  it("has nothing to say about sound claims", () => {
    const sound = [
      aClaim(),
      aClaim({ property: "type", value: { type: "enum", key: "bombing" } }),
      aClaim({ property: "date", value: onDay("2020-05-02") }),
      aClaim({
        property: "responsibility",
        value: { type: "page", ref: "group/p" },
        qualifiers: { stance: "claimed" },
      }),
      aClaim({
        id: "b",
        v: 9,
        relations: [
          { type: "updates", to: "deaths-total-exact-4" },
          { type: "same_victims", to: "event/other#a" },
        ],
      }),
      quantity({ q: "between", v: 2, v2: 5 }),
      text(40),
    ];
    expect(found(sound)).toEqual([]);
  });

  it.each<[string, Claim, string, string, KindName?]>([
    [
      "a property that the registry does not know",
      aClaim({ property: "victims" }),
      "claim.unknown_property",
      "/property",
    ],
    ["a property of another kind of page", aClaim(), "claim.property_not_of_kind", "/property", "group"],
    [
      "a value of another type",
      aClaim({ property: "date", value: { type: "enum", key: "bombing" } }),
      "claim.wrong_value_type",
      "/value/type",
    ],
    [
      "a key outside the vocabulary",
      aClaim({ property: "type", value: { type: "enum", key: "explosion" } }),
      "claim.not_in_vocabulary",
      "/value/key",
    ],
    [
      "a page of a kind that does not fit",
      aClaim({
        property: "responsibility",
        value: { type: "page", ref: "place/p" },
        qualifiers: { stance: "claimed" },
      }),
      "claim.ref_kind",
      "/value/ref",
    ],
    [
      "a stance that is missing",
      aClaim({ property: "responsibility", value: { type: "page", ref: "group/p" } }),
      "claim.qualifier_missing",
      "/qualifiers/stance",
    ],
    [
      "a casualty figure without a category",
      aClaim({ value: { type: "quantity", q: "exact", v: 4, unit: "persons" } }),
      "claim.category_missing",
      "/qualifiers/category",
    ],
    [
      "a category on what is no count",
      aClaim({ property: "type", value: { type: "enum", key: "bombing" }, qualifiers: { category: "police" } }),
      "claim.category_unfit",
      "/qualifiers/category",
    ],
    [
      "a category on a number of attackers",
      aClaim({ property: "perpetrator_count" }),
      "claim.category_unfit",
      "/qualifiers/category",
    ],
    [
      "attackers included in a part",
      aClaim({ category: "police", qualifiers: { includesAttackers: "yes" } }),
      "claim.includes_attackers_unfit",
      "/qualifiers/includesAttackers",
    ],
    ["a qualifier without its number", quantity({ q: "at_least" }), "claim.number_missing", "/value/v"],
    ["a range with one end", quantity({ q: "between", v: 3 }), "claim.second_number_missing", "/value/v2"],
    [
      "a range that ends before it begins",
      quantity({ q: "between", v: 9, v2: 4 }),
      "claim.range_contradicts_itself",
      "/value/v2",
    ],
    ["fewer than nobody", quantity({ q: "fewer_than", v: 0 }), "claim.range_contradicts_itself", "/value/v"],
    [
      "a second number without a range",
      quantity({ q: "exact", v: 3, v2: 4 }),
      "claim.second_number_unfit",
      "/value/v2",
    ],
    [
      "a vague word with a number",
      quantity({ q: "vague", word: "tens", v: 30 }),
      "claim.vague_with_number",
      "/value/v",
    ],
    ["a vague value without its word", quantity({ q: "vague" }), "claim.vague_without_word", "/value/word"],
    [
      "a vague word on a number",
      quantity({ q: "exact", v: 3, word: "tens" }),
      "claim.word_without_vague",
      "/value/word",
    ],
    ["an unknown number that is given", quantity({ q: "unknown", v: 3 }), "claim.unknown_with_number", "/value/v"],
    [
      "a date that is no date",
      aClaim({ property: "date", value: { ...onDay("2020-05-02"), edtf: "2020-13-45" } }),
      "date.no_such_day",
      "/value/edtf",
    ],
    [
      "a date that ends before it begins",
      aClaim({ property: "date", value: { ...onDay("2020-05-02"), end: "2020-05-01" } }),
      "date.start_end",
      "/value/start",
    ],
    [
      "an as-of date that is no date",
      aClaim({ qualifiers: { asOf: { ...onDay("2020-05-02"), edtf: "soon" } } }),
      "date.form",
      "/qualifiers/asOf/edtf",
    ],
    ["a paraphrase of 41 words", text(41), "claim.paraphrase_too_long", "/value/text/en"],
    [
      "a paraphrase without words",
      aClaim({ property: "damage", value: { type: "text", text: {} } }),
      "claim.text_missing",
      "/value/text",
    ],
    [
      "a quotation of 26 words",
      aClaim({ quote: { text: Array(26).fill("word").join(" "), lang: "en" } }),
      "claim.quote_too_long",
      "/quote/text",
    ],
    [
      "a range of paragraphs that runs backwards",
      aClaim({ citations: [{ source: "source/s", paragraph: 5, paragraphTo: 3 }] }),
      "claim.paragraph_range",
      "/citations/0/paragraphTo",
    ],
    [
      "a citation of what is no source",
      aClaim({ citations: [{ source: "group/s", paragraph: 5 }] }),
      "claim.citation_not_a_source",
      "/citations/0/source",
    ],
    [
      "a relation to a claim that is not there",
      aClaim({ relations: [{ type: "updates", to: "gone" }] }),
      "claim.relation_missing",
      "/relations/0/to",
    ],
    [
      "a relation to itself",
      aClaim({ id: "a", relations: [{ type: "supports", to: "a" }] }),
      "claim.relation_to_itself",
      "/relations/0/to",
    ],
    [
      "a relation to no address",
      aClaim({ relations: [{ type: "supports", to: "event/" }] }),
      "claim.relation_form",
      "/relations/0/to",
    ],
  ])("refuses %s at its field", (_case, claim, message, at, kind) => {
    expect(found([claim], kind)).toEqual([[message, `/claims/0${at}`]]);
  });

  it("refuses two figures that replace each other", () => {
    const claims = [
      aClaim({ id: "a", relations: [{ type: "updates", to: "b" }] }),
      aClaim({ id: "b", relations: [{ type: "updates", to: "a" }] }),
    ];
    expect(found(claims)).toEqual([
      ["claim.updates_in_circle", "/claims/0/relations/0/to"],
      ["claim.updates_in_circle", "/claims/1/relations/0/to"],
    ]);
  });
});
