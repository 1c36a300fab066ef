import { describe, expect, it } from "vitest";
import { aClaim, aPage } from "@/domain/checks/examples";
import type { Claim } from "@/domain/claims/claim";
import { aContext } from "@/domain/claims/examples";
import type { DateValue } from "@/domain/claims/values";
import { understand } from "@/domain/dates/understand";
import type { PageContent } from "@/domain/revisions/content";
import { printNode } from "./node";
import { pageNode } from "./page-node";

const date = (edtf: string, how: Partial<DateValue> = {}): DateValue => {
  const read = understand(edtf);
  if (!read.ok) throw new Error(edtf);
  return { ...read.value, basis: "stated", ...how };
};
const dated = (id: string, edtf: string, how: Partial<DateValue> = {}) =>
  aClaim({ id, property: "date", value: date(edtf, how) });

const described = (content: PageContent) =>
  JSON.parse(
    printNode(
      pageNode({
        ref: "event/lamp",
        content,
        locale: "en",
        context: aContext({}),
        addressOf: (ref) => `https://wiki.example/en/${ref}`,
        nameOf: (ref) => (ref === "place/harbour" ? "Harbour" : undefined),
        sourceType: () => "newspaper",
        revision: { number: 3, createdAt: Date.UTC(2024, 0, 2), address: "https://wiki.example/en/event/lamp/rev/3" },
        site: { name: "Wiki", address: "https://wiki.example/en" },
      }),
    ),
  );
const event = (...claims: Claim[]) => described(aPage("event", { claims })).mainEntity;

describe("a page in the words of schema.org", () => {
  it("is a web page about a thing, with its revision and licence", () => {
    expect(described(aPage("event", { summary: { en: "A lamp fell." } }))).toMatchObject({
      "@context": "https://schema.org",
      "@type": "WebPage",
      "@id": "https://wiki.example/en/event/lamp",
      name: "Invented title",
      description: "A lamp fell.",
      version: 3,
      dateModified: "2024-01-02T00:00:00.000Z",
      archivedAt: "https://wiki.example/en/event/lamp/rev/3",
      mainEntity: { "@type": "Event", name: "Invented title", alternateName: ["عنوان مخترع"] },
    });
  });

  it("gives an event the date that its reports state and agree on", () => {
    expect(event(dated("a", "2024-05-02"))).toMatchObject({ startDate: "2024-05-02" });
    expect(event(dated("a", "2024-05-02/2024-05-04"))).toMatchObject({
      startDate: "2024-05-02",
      endDate: "2024-05-04",
    });
  });

  it.each([
    ["inferred", [dated("a", "2024-05-02", { basis: "editor" })]],
    ["in doubt", [dated("a", "2024-05-02?")]],
    ["of an unknown year", [dated("a", "XXXX-05-02")]],
    ["one of several days", [dated("a", "[2024-05-02,2024-05-09]")]],
    ["some time within a week", [dated("a", "2024-05-02/2024-05-08", { mode: "sometime_within" })]],
    ["told differently by two reports", [dated("a", "2024-05-02"), dated("b", "2024-06-02")]],
  ])("gives no date that is %s, while its claim stays", (_, claims) => {
    const said = event(...claims);
    expect(said).not.toHaveProperty("startDate");
    expect(said.subjectOf).toHaveLength(claims.length);
  });

  it("keeps the qualifier of a number as a bound and in words, with speaker, source and paragraph", () => {
    const speaker = { attribution: { speakerType: "official", speaker: { ref: "group/harbour-office" } } } as const;
    const [claim] = event(aClaim({ id: "d", q: "more_than", v: 40, paragraph: 7, ...speaker })).subjectOf;
    expect(claim).toMatchObject({
      "@type": "Claim",
      "@id": "https://wiki.example/en/event/lamp#claim-d",
      mainEntity: { propertyID: "deaths", description: "more than 40", minValue: 41, unitText: "persons" },
      claimInterpreter: { "@type": "Organization", "@id": "https://wiki.example/en/group/harbour-office" },
      appearance: [{ position: 7, isPartOf: { "@type": "NewsArticle" } }],
      creativeWorkStatus: "normal",
    });
    expect(claim.mainEntity).not.toHaveProperty("value");
    expect(claim.mainEntity).not.toHaveProperty("maxValue");
  });

  it("turns no vague word and no estimate into a number", () => {
    for (const given of [{ word: "tens" }, { q: "about", v: 40 }] as const) {
      const { mainEntity } = event(aClaim(given)).subjectOf[0];
      for (const number of ["value", "minValue", "maxValue"]) expect(mainEntity).not.toHaveProperty(number);
    }
  });

  it("holds no sign that could close the element around it", () => {
    const content = aPage("event", { titles: { en: "</script><script>alert(1)</script><!--" } });
    const printed = printNode({ name: content.titles.en });
    expect(printed).not.toContain("<");
    expect(JSON.parse(printed)).toEqual({ name: content.titles.en });
  });

  it("says of a source when it was published only where it says so itself, and never its text", () => {
    const source = (published: DateValue) =>
      described(
        aPage("source", {
          fields: {
            type: "wire",
            language: "en",
            translation: "none",
            reliability: "F",
            flags: [],
            paragraphs: [],
            published,
          },
        }),
      ).mainEntity;
    expect(source(date("2024-05-02"))).toMatchObject({ "@type": "NewsArticle", datePublished: "2024-05-02" });
    expect(source(date("2024-05-02", { basis: "editor" }))).not.toHaveProperty("datePublished");
    expect(source(date("2024-05-02"))).not.toHaveProperty("articleBody");
  });
});
