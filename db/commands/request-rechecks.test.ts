import { describe, expect, it } from "vitest";
import { cacheTag } from "@/db/commands/invalidate";
import { aClaim } from "@/domain/claims/examples";
import type { PageContent } from "@/domain/revisions/content";
import {
  anEditOf,
  anEvent,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  published,
  refusal,
  thePage,
  value,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { countRechecks, listRechecks, mapClaimsInDoubt } from "../queries/rechecks";
import { verifyDatabase } from "../queries/verify";
import type { Store } from "../store";
import { confirmRecheck } from "./confirm-recheck";

const source = "source/invented-daily";
const event = "event/lamp-at-the-harbour";

/** An event with one claim from the daily alone and one from the daily and the weekly. */
async function aWiki() {
  const store = freshStore();
  const alone = aClaim({ id: "alone", property: "injured", category: "total", v: 4, paragraph: 3 });
  const both = aClaim({ id: "both", property: "deaths", category: "total", v: 2, paragraph: 3 });
  const [cited] = both.citations;
  const citations = cited ? [cited, { ...cited, source: "source/invented-weekly" as const }] : [];
  const { moderator } = await published(
    store,
    aSource(),
    aSource({ slug: "invented-weekly" }),
    anEvent({ claims: [alone, { ...both, citations }] }),
  );
  const publish = async (ref: typeof source | typeof event, change: (content: PageContent) => PageContent) => {
    const { publicId } = await aSubmittedChangeset(as(store, await aUser(store)), await anEditOf(store, ref, change));
    value(await approve(as(store, moderator), publicId));
  };
  const waiting = async () => value(await listRechecks(store, moderator)).items;
  const claimId = async (property: string) =>
    (await thePage(store, event)).content.claims.find((claim) => claim.property === property)?.id;
  return { store, moderator, publish, waiting, claimId };
}

const withFields =
  (fields: object) =>
  (content: PageContent): PageContent =>
    ({ ...content, fields: { ...content.fields, ...fields } }) as PageContent;

const tagsOf = async ({ read, t }: Store) =>
  (await read.select({ tag: t.cacheTags.tag }).from(t.cacheTags)).map((row) => row.tag);

describe("what a publication makes doubtful elsewhere", () => {
  it("E4: a source that its outlet withdrew leaves its claims, and asks for another look at those that rest on it alone", async () => {
    const { store, moderator, publish, waiting, claimId } = await aWiki();
    const before = (await tagsOf(store)).length;
    await publish(source, withFields({ flags: ["retracted"] }));
    expect(await waiting()).toMatchObject([
      { page: event, cause: "source_retracted", claimId: await claimId("injured"), source },
    ]);
    const { id: pageId } = await thePage(store, event);
    expect([...(await mapClaimsInDoubt(store, pageId)).values()]).toEqual(["source_retracted"]);
    expect((await tagsOf(store)).slice(before)).toContain(cacheTag.page(event));
    expect((await thePage(store, event)).content.claims).toHaveLength(2);

    await publish(source, withFields({ flags: ["retracted", "undated"] }));
    expect(await waiting()).toHaveLength(1);
    const [one] = await waiting();
    const id = one?.publicId ?? "";
    const editor = await aUser(store);
    expect(refusal(await confirmRecheck(as(store, editor), { id }))).toBe("missing_right");
    value(await confirmRecheck(as(store, moderator), { id }));
    expect(refusal(await confirmRecheck(as(store, moderator), { id }))).toBe("already_decided");
    expect(await countRechecks(store)).toBe(0);
    expect((await mapClaimsInDoubt(store, pageId)).size).toBe(0);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("a source that was graded anew does so too, and another change of a source does not", async () => {
    const { publish, waiting } = await aWiki();
    await publish(source, (content) => ({ ...content, titles: { ...content.titles, en: "Invented Daily News" } }));
    expect(await waiting()).toEqual([]);
    await publish(source, withFields({ reliability: "D", reliabilityReason: { en: "It invents.", ar: "يختلق." } }));
    expect(await waiting()).toMatchObject([{ cause: "source_regraded", source }]);
  });

  it("E1: a figure that a text repeats asks for another look at that text in both languages, unless the text changed with it", async () => {
    const { store, publish, waiting, claimId } = await aWiki();
    await publish(event, (content) => ({
      ...content,
      body: { ar: "أصيب {{injured}} [@invented-daily, ¶3].", en: "There were {{injured}} [@invented-daily, ¶3]." },
    }));
    expect(await waiting()).toEqual([]);
    const changed = (v: number) => (content: PageContent) => ({
      ...content,
      claims: content.claims.map((claim) =>
        claim.property === "injured" && claim.value.type === "quantity"
          ? { ...claim, value: { ...claim.value, v } }
          : claim,
      ),
    });
    const draft = await aSubmittedChangeset(as(store, await aUser(store)), await anEditOf(store, event, changed(5)));
    expect(await waiting(), "a proposal alone changes nothing").toEqual([]);
    value(await approve(as(store, await aUser(store, { role: "moderator" })), draft.publicId));
    const id = await claimId("injured");
    expect(await waiting()).toMatchObject([
      { page: event, cause: "figure_changed", claimId: id, lang: "ar" },
      { page: event, cause: "figure_changed", claimId: id, lang: "en" },
    ]);
    const { id: pageId } = await thePage(store, event);
    expect((await mapClaimsInDoubt(store, pageId)).size, "the claim itself is in no doubt").toBe(0);

    await publish(event, (content) => ({
      ...changed(6)(content),
      body: { ...content.body, ar: "وأصيب {{injured}} [@invented-daily, ¶3]." },
    }));
    expect(
      (await waiting()).map((one) => one.lang),
      "asked for once",
    ).toEqual(["ar", "en"]);
  });
});
