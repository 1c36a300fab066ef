import { describe, expect, it } from "vitest";
import type { Claim } from "../claims/claim";
import type { ContentOf } from "../revisions/content";
import { type KnownPage, nothingKnown } from "./check";
import { aClaim, aPage, onDay, theDaily } from "./examples";
import { findingsIn, runChecks } from "./run-checks";

/** What the invented daily says, a paragraph each, as papers write. */
const paper = [
  "قال مكتب الميناء إن رافعة سقطت في بلدة الميناء صباح الثلاثاء 4 مارس 2014، فقُتل عاملان وأصيب خمسة آخرون.",
  "وأوضح مدير المستشفى أن ثلاثة عشر شخصاً نقلوا إليه، بينهم زائران.",
  "The harbour office later put the number of injured at 7, two of them visitors.",
  "وقال شاهد كان قرب القاعة إنه رأى الدخان قبل سقوط الرافعة.",
  "Four guards were at the gate, and more than 80 people stood in the market beside it.",
  "وأدان اتحاد العمال ما سماه «مجزرة الإهمال»، وطالب بالتحقيق.",
  "The hall stays closed until Thursday, the office said.",
  "وقال المتحدث إن أضرار المخزن تُقدر بمئات الآلاف.",
];
const pages: KnownPage[] = [
  { ref: "place/port-town", names: ["بلدة الميناء", "Port Town"], placeType: "locality" },
  { ref: "group/dockers-union", names: ["اتحاد العمال", "Dockers Union"] },
  { ref: "event/market-fire", names: ["حريق السوق", "Market fire"] },
];
const knowledge = {
  ...nothingKnown,
  ...theDaily(paper, { reliability: "B" }),
  pages,
  page: "event/crane" as const,
};

const dead = aClaim({ id: "dead", property: "deaths", category: "total", v: 2, paragraph: 1 });
const hurt = aClaim({ id: "hurt", property: "injured", category: "total", v: 5, paragraph: 1 });
const base = aPage("event", {
  titles: { ar: "سقوط الرافعة في الميناء", en: "Fall of the crane at the harbour" },
  summary: { ar: "سقطت رافعة في الميناء.", en: "A crane fell at the harbour." },
  body: {
    ar: "سقطت رافعة صباح الثلاثاء [@invented-daily, ¶1].\n\nبقيت القاعة مغلقة [@invented-daily, ¶7].",
    en: "A crane fell on Tuesday morning [@invented-daily, ¶1].\n\nThe hall stayed closed [@invented-daily, ¶7].",
  },
  claims: [dead, hurt],
}) as ContentOf<"event">;

const adding = (...claims: Claim[]) => ({ ...base, claims: [...base.claims, ...claims] });
const said = (id: string, paragraph: number, ar: string, en: string): Claim => ({
  ...aClaim({ id, property: "damage", paragraph }),
  value: { type: "text", text: { ar, en } },
});
const writing = (ar: string, en: string) => ({
  ...base,
  body: { ar: `${base.body.ar}\n\n${ar}`, en: `${base.body.en}\n\n${en}` },
});

/** Twenty things that people who mean well propose: none of them is wrong, some of them are bold. */
const honest = {
  "a further figure, of the hospital": adding(
    aClaim({
      id: "new",
      property: "injured",
      category: "total",
      q: "exact",
      v: 13,
      paragraph: 2,
      attribution: { speakerType: "medical" },
    }),
  ),
  "two of one kind, written by the dual": adding(
    aClaim({ id: "new", property: "injured", category: "civilian", v: 2, paragraph: 2 }),
  ),
  "the later figure of the office": adding(
    aClaim({ id: "new", property: "injured", category: "total", v: 7, paragraph: 3 }),
  ),
  "a number in English words": adding(
    aClaim({ id: "new", property: "people_present", category: "security", v: 4, paragraph: 5 }),
  ),
  "a lower bound": adding(
    aClaim({ id: "new", property: "people_present", category: "total", q: "more_than", v: 80, paragraph: 5 }),
  ),
  "a figure mended": {
    ...base,
    claims: [dead, aClaim({ id: "hurt", property: "injured", category: "total", v: 7, paragraph: 3 })],
  },
  "the day": adding({ ...aClaim({ id: "new", property: "date", paragraph: 1 }), value: onDay("2014-03-04") }),
  "the place": adding({
    ...aClaim({ id: "new", property: "location", paragraph: 1 }),
    value: { type: "place", ref: "place/port-town", precision: "locality", relation: "in", basis: "stated" },
  }),
  "a witness in our words": adding(said("new", 4, "شوهد دخان قبل السقوط.", "Smoke was seen before the fall.")),
  "the damage": adding(said("new", 8, "تضرر المخزن.", "The store was damaged.")),
  "a sentence with its source": writing(
    "ووقف أكثر من 80 شخصاً في السوق [@invented-daily, ¶5].",
    "The market next door held a crowd of over 80 [@invented-daily, ¶5].",
  ),
  "a loaded word, quoted with its speaker": writing(
    "وتحدث اتحاد العمال عن «مجزرة الإهمال» [@invented-daily, ¶6].",
    "The union spoke of a “massacre by neglect” [@invented-daily, ¶6].",
  ),
  "a link to another page": writing("انظر أيضاً [[event/market-fire]].", "See also [[event/market-fire]]."),
  "a better title": { ...base, titles: { ar: "سقوط رافعة ميناء البلدة", en: "Fall of a harbour crane" } },
  "a shorter summary": { ...base, summary: { ar: "سقوط رافعة.", en: "Fall of a crane." } },
  "another spelling as an alias": {
    ...base,
    aliases: [{ text: "حادث الرافعة", lang: "ar" as const, kind: "variant" as const }],
  },
  "a slip of the pen": { ...base, body: { ...base.body, ar: base.body.ar?.replace("مغلقة", "مقفلة") } },
  "a claim less": { ...base, claims: [dead] },
  "a sentence in one language, the other to follow": {
    ...base,
    body: { ...base.body, ar: `${base.body.ar}\n\nوأغلقت البوابة [@invented-daily, ¶7].` },
  },
  "a body in one language alone": { ...base, body: { ar: base.body.ar } },
};

describe("the checks, on what people who mean well propose", () => {
  it("warn of at most three honest proposals in twenty, and hold none back", () => {
    expect(Object.keys(honest)).toHaveLength(20);
    const raised = Object.entries(honest).flatMap(([name, proposed]) =>
      findingsIn(runChecks(proposed, base, knowledge))
        .filter(({ severity }) => severity !== "notice")
        .map(({ check, severity }) => ({ name, check, severity })),
    );
    expect(raised.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(new Set(raised.map(({ name }) => name)).size, JSON.stringify(raised)).toBeLessThanOrEqual(3);
  });

  it("speak up on the same page where something is wrong", () => {
    const wrong = adding(aClaim({ id: "new", property: "deaths", category: "civilian", v: 9, paragraph: 1 }));
    const found = findingsIn(runChecks(wrong, base, knowledge));
    expect(found.map(({ check }) => check)).toContain("number-not-in-paragraph");
  });
});
