import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { aClaim, onDay } from "@/domain/claims/examples";
import { properties } from "@/domain/claims/registry";
import type { DateValue } from "@/domain/claims/values";
import { emptyContent, type PageContent, pageContent } from "@/domain/revisions/content";
import type { Focus } from "@/domain/revisions/focus";
import { EditForm } from "./edit-form";
import { fieldErrors } from "./problems";
import { readContentForm } from "./read-content";
import { unreadErrors } from "./unread-errors";
import { workedOn } from "./worked-on";

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

const render = (content: PageContent, locale: "ar" | "en", focus?: Focus) =>
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
      focus={focus}
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
      name === "claims.0.value.said" ? "٤" : value,
    ]);
    const [claim] = pageContent.parse(readContentForm("event", entries)).claims;
    expect(claim).toEqual({ ...event.claims[0], value: { type: "quantity", q: "exact", v: 4, unit: "persons" } });
  });

  const typing = (changes: Record<string, string>, published?: DateValue) => {
    const entries = posted(render(event, "en")).map(([name, value]): [string, string] => [
      name,
      changes[name] ?? value,
    ]);
    return readContentForm("event", entries, () => published) as { claims: readonly Record<string, unknown>[] };
  };
  const value = (index: number, changes: Record<string, string>, published?: DateValue) =>
    typing(changes, published).claims[index]?.["value"];

  it("hands words that are no date on as typed, refused at the line in which they stand", () => {
    const content = typing({ "claims.2.value.said": "some time ago" });
    const parsed = pageContent.safeParse(content);
    const problems = fieldErrors(
      (parsed.error?.issues ?? []).map(({ path }) => ({ pointer: `/${path.join("/")}`, message: "input.missing" })),
      "en",
    );
    expect(Object.keys(problems)).toContain("claims.2.value.edtf");
    const errors = unreadErrors(content, problems, "en");
    expect(Object.keys(errors)).toEqual(["claims.2.value.said"]);
    expect(errors["claims.2.value.said"]).toContain("“some time ago”");
    const shown = render(content as unknown as PageContent, "en");
    expect(shown).toContain('value="some time ago"');
  });

  it("counts a relative date from the day of the source, and says so", () => {
    expect(value(2, { "claims.2.value.said": "الجمعة الماضية" }, onDay("2023-01-30"))).toMatchObject({
      edtf: "2023-01-27",
      basis: "resolved_relative",
      raw: "الجمعة الماضية",
    });
    expect(value(2, { "claims.2.value.said": "last Friday" })).toMatchObject({ why: "date.anchor_unknown" });
  });

  it("lets a basis chosen by hand hold beside a new date, and asks for none otherwise", () => {
    expect(value(2, { "claims.2.value.said": "كانون الثاني 2023" })).toMatchObject({
      edtf: "2023-01",
      precision: "month",
      basis: "stated",
    });
    expect(value(2, { "claims.2.value.said": "2023-01-30", "claims.2.value.basis": "external" })).toMatchObject({
      edtf: "2023-01-30",
      precision: "day",
      basis: "external",
    });
  });

  it("keeps the wording of a figure, and takes a bare slug or a link for the page it means", () => {
    expect(value(0, { "claims.0.value.said": "أكثر من ٨٠" })).toMatchObject({ q: "more_than", v: 80 });
    expect(value(3, { "claims.3.value.ref": "namunapur-bazaar" })).toMatchObject({ ref: "place/namunapur-bazaar" });
    expect(value(4, { "claims.4.value.ref": "[[group/blue-band|them]]" })).toMatchObject({ ref: "group/blue-band" });
    expect(value(3, { "claims.3.value.ref": "no such place" })).toMatchObject({ why: "page.not_found" });
  });

  it("takes words in the field of the speaker for what they describe", () => {
    const claims = typing({ "claims.0.attribution.speaker.ref": "متحدث باسم المستشفى" }).claims;
    expect(claims[0]?.["attribution"]).toMatchObject({
      speaker: { text: { ar: "متحدث باسم المستشفى" }, named: false },
    });
  });

  it("draws many claims as lines, and gives them back exactly", () => {
    const many = {
      ...event,
      claims: Array.from({ length: 200 }, (_, n) => aClaim({ id: `c${n}`, v: n })),
    } as unknown as PageContent;
    const html = render(many, "en");
    expect(html.match(/<select/g)?.length ?? 0).toBeLessThan(10);
    expect(pageContent.parse(readContentForm("event", posted(html)))).toEqual(pageContent.parse(many));
  });

  it("leaves open what was worked on, in the words that were typed, and folds what was not touched", () => {
    const again = (entries: readonly [string, string][]) => {
      const { claims } = readContentForm("event", entries) as unknown as PageContent;
      return { ...event, claims: workedOn(claims, Object.fromEntries(entries)) } as unknown as PageContent;
    };
    const isOpen = (html: string) =>
      [...html.matchAll(/<details class="claim-fields"([^>]* data-claim=[^>]*)>/g)].map(([, tag]) =>
        / open=""/.test(tag ?? ""),
      );
    expect(isOpen(render(again(posted(render(event, "ar"))), "ar"))).toEqual(event.claims.map(() => false));

    const entries = posted(render(event, "ar")).map(([name, value]): [string, string] => [
      name,
      name === "claims.0.value.said" ? "several" : value,
    ]);
    const html = render(again(entries), "ar");
    expect(isOpen(html)).toEqual(event.claims.map((_, index) => index === 0));
    expect(html).toContain('value="several"');
    // It stays so when the form comes back once more, and none of it is sent.
    const once = posted(html);
    expect(render(again(once), "ar")).toBe(html);
    expect(() => pageContent.parse(readContentForm("event", once))).not.toThrow();
  });

  it.each([
    ["duration", "three hours", { type: "duration", iso: "PT3H" }],
    ["deaths", "two", { type: "quantity", v: 2 }],
    ["date", "30 January 2023", { type: "date", edtf: "2023-01-30" }],
  ] as const)("reads the words of a %s that the form knew only as begun", (property, said, value) => {
    const claims = [{ property }] as unknown as PageContent["claims"];
    const begun = posted(render({ ...emptyContent("event"), claims }, "en"));
    const once = readContentForm("event", begun) as unknown as PageContent;
    const twice = posted(render({ ...emptyContent("event"), claims: once.claims }, "en"));
    const named = twice.map(([name, text]): [string, string] => [name, name.endsWith("value.said") ? said : text]);
    expect(readContentForm("event", named)["claims"]).toMatchObject([{ property, value }]);
  });

  it("shows the fields of a citation that was begun, and sends none of it while it is empty", () => {
    const entries = posted(render(event, "en"));
    const at = "claims.1.citations";
    const begun: [string, string][] = [...entries, [`${at}.1.source`, ""]];
    const { claims } = readContentForm("event", begun) as unknown as PageContent;
    const html = render(
      { ...event, claims: workedOn(claims, Object.fromEntries(begun)) } as unknown as PageContent,
      "en",
    );
    expect(html).toContain(`name="${at}.1.source"`);
    expect(html).not.toContain(`name="${at}.2.source"`);
    expect(pageContent.parse(readContentForm("event", posted(html))).claims).toEqual(pageContent.parse(event).claims);
  });

  it("sets how a figure stands to another one, and leaves relations of other kinds alone", () => {
    const first = (relatesTo: string) => typing({ "claims.0.relatesTo": relatesTo }).claims[0]?.["relations"];
    expect(first("updates:vague")).toEqual([{ type: "updates", to: "vague" }]);
    expect(first("")).toEqual([]);
  });

  it("draws claims of which nothing has been said yet, whatever their value", () => {
    const begun = {
      ...event,
      claims: Object.keys(properties).map((property) => ({ property })),
    } as unknown as PageContent;
    const entries = posted(render(begun, "ar"));
    expect(() => render(readContentForm("event", entries) as unknown as PageContent, "ar")).not.toThrow();
  });

  it("mends one sentence or one claim and sends all else along as it was", () => {
    const focused = (focus: Focus) => posted(render(event, "en", focus));
    expect(pageContent.parse(readContentForm("event", focused({ on: "claim", id: "vague" })))).toEqual(
      pageContent.parse(event),
    );
    const entries = focused({ on: "sentence", lang: "ar", at: 0 });
    const changed = entries.map(([name, value]): [string, string] => [
      name,
      name === "sentence" ? "جملة أخرى." : value,
    ]);
    const read = pageContent.parse(readContentForm("event", changed));
    expect(read).toEqual({
      ...pageContent.parse(event),
      body: { ...event.body, ar: event.body.ar?.replace("نص.", "جملة أخرى.") },
    });
  });
});
