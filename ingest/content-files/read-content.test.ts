import { describe, expect, it } from "vitest";
import { readContent } from "./read-content";

const source = `titles: { en: Invented daily }
fields:
  type: newspaper
  paragraphs:
    - { n: 1, kind: title, sha256: ${"a".repeat(64)} }
    - { n: 2, kind: body, sha256: ${"b".repeat(64)} }
`;

const event = `titles:
  en: A lamp fell
body:
  en: A lamp fell [@invented-daily, ¶2].
claims:
  - id: injured
    property: injured
    value: { type: quantity, q: exact, v: 4 }
    qualifiers: { category: total }
    attribution: { speakerType: narration }
    citations:
      - { source: source/invented-daily, paragraph: 2 }
`;

const files = (text: string) => [
  { path: "content/event/lamp.yaml", text },
  { path: "content/source/invented-daily.yaml", text: source },
];
const problemsIn = (text: string) =>
  readContent(files(text)).problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);

describe("content files", () => {
  it("give pages in the order of their paths, whatever order they are read in", () => {
    const { pages, problems } = readContent(files(event).reverse());
    expect(problems).toEqual([]);
    expect(pages.map((page) => page.ref)).toEqual(["event/lamp", "source/invented-daily"]);
    expect(pages[0]?.content.claims[0]).toMatchObject({ id: "injured", rank: "normal", credibility: 6 });
  });

  it.each([
    ["an impossible value", event.replace("v: 4", "v: -4"), "content/event/lamp.yaml:8 input.at_least"],
    [
      "an unknown property",
      event.replace("property: injured", "property: hurt"),
      "content/event/lamp.yaml:7 claim.unknown_property",
    ],
    [
      "a value that the property does not take",
      event.replace("{ type: quantity, q: exact, v: 4 }", "{ type: enum, key: attack }"),
      "content/event/lamp.yaml:8 claim.wrong_value_type",
    ],
    ["a key that no page has", event.replace("body:", "corpus:"), "content/event/lamp.yaml:3 input.unknown_key"],
    ["a kind, which the path says", `kind: event\n${event}`, "content/event/lamp.yaml:1 input.unknown_key"],
    [
      "a second claim of one id",
      `${event}${event.slice(event.indexOf("  - id"))}`,
      "content/event/lamp.yaml:5 claim.id_twice",
    ],
    [
      "a paragraph beyond the last one",
      event.replace("paragraph: 2", "paragraph: 3"),
      "content/event/lamp.yaml:12 content.missing_paragraph",
    ],
    [
      "a cited paragraph beyond the last one in the text",
      event.replace("¶2", "¶1–9"),
      "content/event/lamp.yaml:4 content.missing_paragraph",
    ],
    [
      "a source that is not there",
      event.replace("source/invented-daily", "source/other-daily"),
      "content/event/lamp.yaml:12 content.missing_page",
    ],
    [
      "a link to a page that is not there",
      event.replace("A lamp fell [", "A lamp of [[place/nowhere]] fell ["),
      "content/event/lamp.yaml:4 content.missing_page",
    ],
    [
      "a relation to a claim that is not there",
      `${event}    relations:\n      - { type: same_victims, to: event/lamp#other }\n`,
      "content/event/lamp.yaml:14 content.missing_claim",
    ],
    ["what is no YAML", event.replace("claims:", "claims: ]"), "content/event/lamp.yaml:5 content.yaml"],
    ["what is no page", "- a list\n", "content/event/lamp.yaml:1 content.not_a_page"],
    ["an anchor that is not there", `titles: *gone\n`, "content/event/lamp.yaml:1 content.yaml"],
  ])("name file, line and rule of %s", (_what, text, expected) => {
    expect(problemsIn(text)).toContain(expected);
  });

  it.each([
    "content/event/Lamp.yaml",
    "content/event/new.yaml",
    "content/lamp/lamp.yaml",
    "content/event/lamp.yml",
    "lamp.yaml",
  ])("refuse the path %s", (path) => {
    expect(readContent([{ path, text: event }]).problems).toMatchObject([
      { file: path, line: 1, rule: "content.path" },
    ]);
  });

  it("may point to pages that only the wiki has", () => {
    const alone = [{ path: "content/event/lamp.yaml", text: event }];
    expect(readContent(alone).problems.map((one) => one.rule)).toContain("content.missing_page");
    const elsewhere = {
      pages: new Set(["source/invented-daily"] as const),
      paragraphs: new Map([["source/invented-daily", new Set([2])] as const]),
    };
    expect(readContent(alone, elsewhere).problems).toEqual([]);
  });
});
