import { describe, expect, it } from "vitest";
import { openChangeset } from "@/db/commands/open-changeset";
import { rebuild } from "@/db/commands/rebuild";
import { searchPages } from "@/db/queries/search";
import { suggestNearest, suggestPages } from "@/db/queries/suggest";
import { verifyDatabase } from "@/db/queries/verify";
import type { Store } from "@/db/store";
import words from "@/domain/arabic/word-families.json";
import { aPage } from "@/domain/checks/examples";
import type { KindName } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import {
  anEditOf,
  anEvent,
  aProposal,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  published,
  theWiki,
  value,
  verdict,
} from "./factories";
import { freshStore, secondStore } from "./store";

const found = async (store: Store, q: string, locale: Locale = "ar") =>
  (await searchPages(store, { q, locale, limit: 200 })).hits.map((hit) => hit.ref);
const suggested = async (store: Store, q: string, locale: Locale = "ar") =>
  (await suggestPages(store, { q, locale })).map((one) => one.ref);

const named = (
  kind: "group" | "place" | "person",
  slug: string,
  titles: { ar: string; en: string },
  aliases: readonly string[] = [],
) => ({
  kind,
  slug,
  base: null,
  content: aPage<KindName>(kind, {
    titles,
    aliases: aliases.map((text) => ({ text, lang: /[a-z]/i.test(text) ? "en" : "ar", kind: "variant" })),
    ...(kind === "group" ? { fields: { groupType: "armed_group" } } : {}),
    ...(kind === "place" ? { fields: { placeType: "city" } } : {}),
  } as Partial<ReturnType<typeof aPage>>),
});

const lej = named("group", "lashkar-e-jhangvi", { ar: "لشكر جنقوي", en: "Lashkar-e-Jhangvi" }, ["لشكر جهنغوي"]);
const peshawar = named("place", "peshawar", { ar: "بيشاور", en: "Peshawar" }, ["بشاور"]);

/** A group, a place and events that name them. */
async function aSmallWiki(): Promise<Store> {
  const store = freshStore();
  await published(
    store,
    aSource(),
    lej,
    peshawar,
    anEvent({
      slug: "by-lej",
      titles: { ar: "انفجار نسب إلى لشكر جنقوي", en: "Explosion that Lashkar-e-Jhangvi claimed" },
      body: {
        ar: "قتل ٦١ شخصا في كانون الثاني [@invented-daily, ¶3].",
        en: "It killed 61 people [@invented-daily, ¶3].",
      },
    }),
    anEvent({
      slug: "in-peshawar",
      titles: { ar: "هجوم قرب المدينة", en: "Attack near the city" },
      summary: { ar: "وقع الهجوم قرب بيشاور وقال جنجوي إنه رآه.", en: "The attack was near Peshawar." },
    }),
  );
  return store;
}

describe("the measured search", () => {
  it("finds at least 95 % of the pairs of word forms, and wrongly joins at most 2 % of different words", async () => {
    const families = Object.values(words.families as Record<string, string[]>);
    // A pair with an underscore tells two senses of one word apart, which no page title can.
    const distinct = (words.distinct as [string, string][]).filter((pair) => !pair.join("").includes("_"));
    const forms = [...new Set([...families.flat(), ...distinct.flat()])];
    const store = freshStore();
    await published(store, aSource());
    const { editor, moderator } = { editor: await aUser(store), moderator: await aUser(store, { role: "moderator" }) };
    for (let from = 0; from < forms.length; from += 40) {
      const pages = forms
        .slice(from, from + 40)
        .map((form, at) =>
          anEvent({ slug: `form-${from + at}`, titles: { ar: form }, summary: {}, body: {}, claims: [] }),
        );
      const { publicId } = await aSubmittedChangeset(as(store, editor), ...pages);
      value(
        await verdict(as(store, moderator), publicId, {
          verdict: "approve",
          acknowledge_warnings: true,
          comment: "Loaded words are among the forms that are measured.",
        }),
      );
    }
    const answers = new Map<string, Set<string>>();
    for (const form of forms) {
      const { hits, exact } = await searchPages(store, { q: form, locale: "ar", limit: 500 });
      answers.set(form, new Set(exact ? hits.map((hit) => hit.titles.ar ?? "") : []));
    }
    const meet = (a: string, b: string) => answers.get(a)?.has(b) === true;
    const pairs = families.flatMap((forms) => forms.flatMap((a) => forms.filter((b) => b !== a).map((b) => [a, b])));
    const both = distinct.flatMap(([a = "", b = ""]) => [
      [a, b],
      [b, a],
    ]);
    const missed = pairs.filter(([a = "", b = ""]) => !meet(a, b));
    const joined = both.filter(([a = "", b = ""]) => meet(a, b));
    const foundShare = 100 - (100 * missed.length) / pairs.length;
    const joinedShare = (100 * joined.length) / both.length;
    console.log(
      `search: found ${foundShare.toFixed(1)} % of ${pairs.length} pairs, wrongly joined ${joinedShare.toFixed(1)} % of ${both.length}`,
    );
    console.log("missed:", missed.join(" ") || "none", "joined:", joined.join(" ") || "none");
    expect(foundShare).toBeGreaterThanOrEqual(95);
    expect(joinedShare).toBeLessThanOrEqual(2);
  });
});

describe("a search", () => {
  it.each(["جنقوي", "جنجوي", "جهنگوي", "Jhangvi", "LeJ", "lashkar jhangvi", "لشكر جنجوي"])(
    "for %s finds the group first, in whatever spelling",
    async (q) => {
      const store = await aSmallWiki();
      for (const locale of ["ar", "en"] as const)
        expect((await found(store, q, locale))[0]).toBe("group/lashkar-e-jhangvi");
    },
  );

  it("for 61, ٦١ and the name of a month finds them in any script and by any name", async () => {
    const store = await aSmallWiki();
    for (const q of ["61", "٦١", "يناير", "كانون الثاني", "January"])
      expect(await found(store, q)).toEqual(["event/by-lej"]);
    expect(await found(store, "كانون الأول")).toEqual([]);
  });

  it("for a stop word finds the page that is called so, and no other", async () => {
    const store = freshStore();
    await published(
      store,
      aSource(),
      named("group", "initials", { ar: "جماعة مخترعة", en: "Invented Society" }, ["IS"]),
    );
    expect(await found(store, "IS")).toEqual(["group/initials"]);
    expect(await found(store, "the")).toEqual([]);
  });

  it("puts names before summaries and summaries before texts", async () => {
    const store = freshStore();
    await published(
      store,
      aSource(),
      anEvent({ slug: "in-text", body: { en: "It was the chandelier [@invented-daily, ¶3]." } }),
      anEvent({ slug: "in-summary", summary: { en: "The chandelier fell." } }),
      anEvent({ slug: "in-title", titles: { en: "Fall of the chandelier" } }),
      named("place", "chandelier", { ar: "ثريا", en: "Chandelier" }),
    );
    expect(await found(store, "chandelier", "en")).toEqual([
      "place/chandelier",
      "event/in-title",
      "event/in-summary",
      "event/in-text",
    ]);
    expect((await found(store, "chandeliers", "en"))[0]).toBe("place/chandelier");
  });

  it("gives pages with all words, and pages with some only where none has all", async () => {
    const store = await aSmallWiki();
    expect(await searchPages(store, { q: "attack near", locale: "en" })).toMatchObject({ exact: true });
    const loose = await searchPages(store, { q: "attack zeppelin", locale: "en" });
    expect(loose.exact).toBe(false);
    expect(loose.hits[0]?.ref).toBe("event/in-peshawar");
  });

  it.each([
    ["Peshawer", "Peshawar", "en"],
    ["Pehsawar", "Peshawar", "en"],
    ["بيشاورر", "بيشاور", "ar"],
    ["بيشوار", "بيشاور", "ar"],
  ] as const)("for %s answers with %s, and says so", async (q, meant, locale) => {
    const store = await aSmallWiki();
    const { hits, didYouMean } = await searchPages(store, { q: `${q}`, locale });
    expect(hits[0]?.ref).toBe("place/peshawar");
    if (didYouMean !== undefined) expect(didYouMean).toBe(meant);
  });

  it("says what was probably meant where the consonants do not meet either", async () => {
    const store = await aSmallWiki();
    expect(await searchPages(store, { q: "zzplosion", locale: "en" })).toMatchObject({
      didYouMean: undefined,
      hits: [],
    });
    const { hits, didYouMean } = await searchPages(store, { q: "explozion claimed", locale: "en" });
    expect([didYouMean, hits[0]?.ref]).toEqual(["Explosion claimed", "event/by-lej"]);
  });

  it("counts what each kind, type and state of review would leave, and filters before it ranks", async () => {
    const store = await aSmallWiki();
    const { counts, isMore } = await searchPages(store, { q: "بيشاور", locale: "ar" });
    expect(isMore).toBe(false);
    expect(counts.map(({ kind, pages }) => [kind, pages]).sort()).toEqual([
      ["event", 1],
      ["place", 1],
    ]);
    const events = await searchPages(store, { q: "بيشاور", locale: "ar", kind: "event" });
    expect(events.hits.map((hit) => hit.ref)).toEqual(["event/in-peshawar"]);
    expect((await searchPages(store, { q: "بيشاور", locale: "ar", reviewed: false })).hits).toEqual([]);
  });

  it("marks what answered on the letters of the original text", async () => {
    const store = await aSmallWiki();
    const { hits } = await searchPages(store, { q: "هجمات", locale: "ar" });
    expect(hits[0]?.excerpt.filter((part) => part.match).map((part) => part.text)).toEqual(["الهجوم"]);
    const deep = await searchPages(store, { q: "شخص", locale: "ar" });
    expect(deep.hits[0]?.excerpt.filter((part) => part.match).map((part) => part.text)).toEqual(["شخصا"]);
  });

  it.each([
    ["ten thousand letters", "ا".repeat(10_000)],
    ["ten thousand words", "هجوم ".repeat(2_000)],
    ["only punctuation", "؟!،.…—\"'()[]{}"],
    ["operators", 'title_f:"x" OR NOT NEAR(a b, 2) AND ^x + *'],
    ["wildcards", "%_*?% ***"],
    ["control characters", "\u0000\u0001\u0007\u001b[31m\u007f"],
    ["mixed direction", "\u202eهجوم\u202c abc \u2066ابج\u2069"],
    ["half a pair of surrogates", "\ud800 \udc00x"],
    ["stop words", "في على the of"],
    ["nothing", "   "],
  ])("answers %s like any other text", async (_, q) => {
    const store = await aSmallWiki();
    for (const locale of ["ar", "en"] as const) {
      expect(Array.isArray((await searchPages(store, { q, locale })).hits)).toBe(true);
      expect(Array.isArray(await suggestPages(store, { q, locale }))).toBe(true);
      expect(Array.isArray(await suggestNearest(store, { q, locale }))).toBe(true);
    }
  });
});

describe("suggestions", () => {
  it.each(["جنق", "لشكر", "لشكر جن", "Lash", "jhan", "lej", "جنجوي", "lashkar-e-jh"])(
    "for %s name the group first",
    async (q) => {
      const store = await aSmallWiki();
      expect((await suggested(store, q))[0]).toBe("group/lashkar-e-jhangvi");
    },
  );

  it("mend a slip of the hand, show the title in the reader's language, and say by which other name they were found", async () => {
    const store = await aSmallWiki();
    expect(await suggested(store, "Peshawer")).toContain("place/peshawar");
    expect((await suggestPages(store, { q: "lej", locale: "en" }))[0]?.title).toBe("Lashkar-e-Jhangvi");
    expect((await suggestPages(store, { q: "جهنغ", locale: "ar" }))[0]).toMatchObject({
      title: "لشكر جنقوي",
      alias: "لشكر جهنغوي",
    });
    expect((await suggestNearest(store, { q: "peshoomar", locale: "en" })).map((one) => one.ref)).toEqual([
      "place/peshawar",
    ]);
  });

  it("follow what another process publishes", async () => {
    const store = freshStore();
    await published(store, aSource());
    expect(await suggested(store, "بيشا")).toEqual([]);
    await published(secondStore(store.file), peshawar);
    expect(await suggested(store, "بيشا")).toEqual(["place/peshawar"]);
  });
});

describe("what is not published", () => {
  const secret = "zanzibarbolide";
  const draft = () => anEvent({ slug: "secret", titles: { en: `The ${secret}` } });
  const nowhere = async (store: Store) => {
    for (const q of [secret, secret.slice(0, 8), "zanzibarbolidee"]) {
      expect(await searchPages(store, { q, locale: "en" })).toMatchObject({ hits: [], didYouMean: undefined });
      expect(await suggested(store, q, "en")).toEqual([]);
    }
  };

  it("is found in no state of a proposal", async () => {
    const store = freshStore();
    await published(store, aSource());
    const editor = await aUser(store);
    value(await openChangeset(as(store, editor), { ...aProposal(draft()), submit: false }));
    await nowhere(store);
    await aSubmittedChangeset(as(store, editor), { ...draft(), slug: "secret-too" });
    await nowhere(store);
  });

  it("is not found any more once it is deleted or changed, and the index holds the published text alone", async () => {
    const store = freshStore();
    const { editor, moderator } = await published(store, aSource(), draft());
    expect(await found(store, secret, "en")).toEqual(["event/secret"]);
    expect(await suggested(store, secret, "en")).toEqual(["event/secret"]);

    const renamed = await anEditOf(store, "event/secret", (content) => ({ ...content, titles: { en: "A lantern" } }));
    value(await approve(as(store, moderator), (await aSubmittedChangeset(as(store, editor), renamed)).publicId));
    await nowhere(store);
    expect(await suggested(store, "lantern", "en")).toEqual(["event/secret"]);

    const gone = { kind: "event", slug: "secret", action: "delete", base: 2 } as const;
    value(await approve(as(store, moderator), (await aSubmittedChangeset(as(store, editor), gone)).publicId));
    expect(await found(store, "lantern", "en")).toEqual([]);
    expect(await suggested(store, "lantern", "en")).toEqual([]);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });
});

describe("protected names", () => {
  it("stay whole in every query once they are published, wherever they stand behind a clitic", async () => {
    const store = freshStore();
    const { editor, moderator } = await published(
      store,
      aSource(),
      anEvent({ slug: "with-name", titles: { ar: "لقاء ومازندانات قرب الميناء" } }),
      anEvent({ slug: "without", titles: { ar: "لقاء المازنداني في الميناء" } }),
    );
    const group = named("group", "mazandanat", { ar: "مازندانات", en: "Mazandanat" });
    value(await approve(as(store, moderator), (await aSubmittedChangeset(as(store, editor), group)).publicId));
    expect(await found(store, "مازندانات")).toEqual(["group/mazandanat", "event/with-name"]);
    expect(await found(store, "لمازندانات")).toEqual(["group/mazandanat", "event/with-name"]);
    expect(await verifyDatabase(store.file)).toEqual([]);
    value(await rebuild(as(store, theWiki)));
    expect(await found(store, "مازندانات")).toEqual(["group/mazandanat", "event/with-name"]);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });
});
