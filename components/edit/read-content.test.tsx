import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { aClaim, onDay } from "@/domain/claims/examples";
import { emptyContent, type PageContent, pageContent } from "@/domain/revisions/content";
import { EditForm } from "./edit-form";
import { readContentForm } from "./read-content";

const event: PageContent = {
  ...emptyContent("event"),
  titles: { ar: "حدث مخترع", en: "An invented event" },
  aliases: [{ text: "IE", lang: "en", kind: "acronym", source: "source/invented-daily", paragraph: 2 }],
  summary: { en: "Nothing of this happened." },
  body: { ar: "نص.\n\nفقرة ثانية «بأقواس» & <وسم>.", en: 'Text with "quotes" [@invented-daily, ¶2].' },
  claims: [
    aClaim({
      q: "between",
      v: 3,
      v2: 5,
      qualifiers: { includesAttackers: "no", flags: ["inferred"] },
      citations: [
        { source: "source/invented-daily", paragraph: 3, sentence: 2, paragraphHash: "a".repeat(64) },
        { source: "source/other", paragraph: 1, paragraphTo: 4 },
      ],
    }),
    aClaim({
      id: "vague",
      word: "tens",
      category: "police",
      note: { ar: "ملاحظة" },
      rank: "preferred",
      rankReason: { en: "newest" },
    }),
    aClaim({
      id: "date",
      property: "date",
      value: { ...onDay("2019-05-02"), basis: "editor", reasoning: { en: "from the weekday" }, raw: "Thursday" },
    }),
    aClaim({
      id: "place",
      property: "location",
      value: {
        type: "place",
        ref: "place/namunapur",
        precision: "near",
        relation: "near",
        basis: "stated",
        note: { ar: "شمالاً" },
      },
    }),
    aClaim({
      id: "who",
      property: "responsibility",
      value: { type: "page", ref: "group/green-band" },
      qualifiers: { stance: "claimed_joint", party: "group/blue-band", asOf: onDay("2019-05-03") },
      attribution: {
        speakerType: "armed_group",
        speaker: { text: { ar: "متحدث", en: "a spokesman" }, named: true, role: { en: "spokesman" } },
        channel: "phone",
        relayedBy: ["source/other"],
      },
      quote: { text: "we did it", lang: "en" },
      relations: [{ type: "supports", to: "vague" }],
    }),
    aClaim({ id: "kind", property: "type", value: { type: "enum", key: "bombing" } }),
    aClaim({
      id: "told",
      property: "sequence",
      value: { type: "text", text: { ar: "أولاً ثم ثانياً" } },
      attribution: { speakerType: "official", speaker: { ref: "group/city-police" }, verb: "said" },
    }),
    aClaim({
      id: "long",
      property: "duration",
      value: { type: "duration", q: "more_than", iso: "PT3H" },
      asWritten: "three hours",
    }),
  ],
};
const source = pageContent.parse({
  ...emptyContent("source"),
  titles: { en: "An invented report" },
  fields: {
    type: "wire",
    published: onDay("2019-05-03"),
    publisher: { en: "Nobody" },
    reliability: "C",
    flags: ["undated"],
    sha256: "b".repeat(64),
    paragraphs: [{ n: 1, kind: "title", sha256: "c".repeat(64), gist: { en: "It says so." } }],
  },
}) as PageContent;
const place = pageContent.parse({
  ...emptyContent("place"),
  titles: { ar: "مكان" },
  fields: { placeType: "city", coordinates: { lat: 30.5, lon: 70.25, source: "source/x" } },
}) as PageContent;

const render = (content: PageContent, locale: "ar" | "en") =>
  renderToStaticMarkup(
    <EditForm
      locale={locale}
      action="/"
      content={content}
      base={1}
      proposal={{ title: "", reason: "" }}
      names={{}}
      suggestions={[]}
      visitor={false}
      errors={{}}
      keeping={{ place: "event/lamp", autosave: undefined, unsent: [] }}
    />,
  );

const plain = (text: string) =>
  text.replace(
    /&(lt|gt|quot|#x27|amp);/g,
    (_, name) => ({ lt: "<", gt: ">", quot: '"', "#x27": "'", amp: "&" })[name as string] ?? "",
  );
const attribute = (tag: string, name: string) => plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

/** What a browser without script would post from this form. */
function posted(html: string): [string, string][] {
  const inputs = [...html.matchAll(/<input [^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/type="(checkbox|radio)"/.test(tag) || tag.includes(" checked"))
    .map((tag): [string, string] => [attribute(tag, "name"), attribute(tag, "value")]);
  const areas = [...html.matchAll(/<textarea ([^>]*)>([^<]*)<\/textarea>/g)].map(([, tag, text]): [string, string] => [
    attribute(` ${tag}`, "name"),
    plain(text ?? "").replace(/\n/g, "\r\n"),
  ]);
  const selects = [...html.matchAll(/<select ([^>]*)>(.*?)<\/select>/gs)].map(([, tag, options]): [string, string] => [
    attribute(` ${tag}`, "name"),
    attribute(/<option [^>]*selected[^>]*>/.exec(options ?? "")?.[0] ?? "", "value"),
  ]);
  return [...inputs, ...areas, ...selects];
}

describe("the edit form", () => {
  it.each([
    ["an event with every kind of claim, in Arabic", event, "ar"],
    ["an event with every kind of claim, in English", event, "en"],
    ["a source", source, "en"],
    ["a place", place, "ar"],
  ] as const)("gives back %s exactly when nothing is touched", (_what, content, locale) => {
    const read = readContentForm(content.kind, posted(render(content, locale)));
    expect(pageContent.parse(read)).toEqual(pageContent.parse(content));
  });

  it("changes one figure and keeps the citations, flags and origin of the claim", () => {
    const entries = posted(render(event, "en")).map(([name, value]): [string, string] => [
      name,
      name === "claims.0.value.v" ? "٤" : value,
    ]);
    const [claim] = pageContent.parse(readContentForm("event", entries)).claims;
    expect(claim).toEqual({ ...event.claims[0], value: { ...event.claims[0]?.value, v: 4 } });
  });

  it("hands an unreadable date on, so that validation can name its place", () => {
    const entries = posted(render(event, "en")).map(([name, value]): [string, string] => [
      name,
      name === "claims.2.value.edtf" ? "last week" : value,
    ]);
    const parsed = pageContent.safeParse(readContentForm("event", entries));
    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues.map(({ path }) => path.join("."))).toContain("claims.2.value.edtf");
  });
});
