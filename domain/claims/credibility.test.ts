import { expect, it } from "vitest";
import { credibilityOf } from "./credibility";
import { aClaim, aContext } from "./examples";

const context = aContext({ a: { originGroup: "wire" }, b: { originGroup: "wire" }, c: {} });
const six = (id: string, rest: Parameters<typeof aClaim>[0] = {}) =>
  aClaim({ id, q: "at_least", v: 6, source: id, ...rest });

it.each([
  ["two independent origins confirm each other", [six("a"), six("c")], 1],
  ["copies of one wire do not", [six("a"), six("b")], 6],
  ["another qualifier is another value", [six("a"), aClaim({ id: "c", v: 6, source: "c" })], 6],
  ["a doubtful report confirms nobody", [six("a"), six("c", { credibility: 4 })], 6],
  ["a report that a person doubts stays doubted", [six("a", { credibility: 5 }), six("c")], 5],
  ["1 is not chosen", [six("a", { credibility: 1 })], 6],
  ["a withdrawn report confirms nobody", [six("a"), six("c", { rank: "deprecated" })], 6],
  ["a person's 2 stays without confirmation", [six("a", { credibility: 2 })], 2],
] as const)("%s", (_case, claims, expected) => {
  expect(credibilityOf(claims[0], claims, context)).toBe(expected);
});

it("the same key of a vocabulary from two origins is confirmed, a paraphrase never is", () => {
  const bombing = (id: string) => aClaim({ id, property: "type", value: { type: "enum", key: "bombing" }, source: id });
  expect(credibilityOf(bombing("a"), [bombing("a"), bombing("c")], context)).toBe(1);
  const told = (id: string) =>
    aClaim({ id, property: "damage", value: { type: "text", text: { en: "A wall fell." } }, source: id });
  expect(credibilityOf(told("a"), [told("a"), told("c")], context)).toBe(6);
});

it.each([
  ["K3: a report whose passage is withheld", { a: { withheld: true }, c: {} }],
  ["E4: a report whose outlet withdrew it", { a: { retracted: true }, c: {} }],
] as const)("%s confirms nobody, and cannot be judged itself", (_case, sources) => {
  const around = aContext(sources);
  const claims = [six("a", { credibility: 2 }), six("c", { credibility: 3 })] as const;
  expect(credibilityOf(claims[0], claims, around)).toBe(6);
  expect(credibilityOf(claims[1], claims, around)).toBe(3);
});
