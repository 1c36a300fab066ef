import { describe, expect, it } from "vitest";
import { changeSettings } from "@/db/commands/change-settings";
import { rebuild } from "@/db/commands/rebuild";
import { countCards, countFacets, listBacklinks } from "@/db/queries/cards";
import { listClaims } from "@/db/queries/claims";
import { planChangeset } from "@/db/queries/plan";
import { verifyDatabase } from "@/db/queries/verify";
import { aPage } from "@/domain/checks/examples";
import type { Claim } from "@/domain/claims/claim";
import { aClaim } from "@/domain/claims/examples";
import type { ChangeInput } from "@/domain/review/changeset";
import type { PageContent } from "@/domain/revisions/content";
import { loadPublishedView } from "@/server/reading/page-view";
import { dump } from "./dump";
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
  theChangeset,
  thePage,
  theWiki,
  value,
  verdict,
} from "./factories";
import { freshStore } from "./store";

const lamp = "event/lamp-at-the-harbour";
const aPlace = (slug: string, claims: Claim[] = []): ChangeInput => ({
  kind: "place",
  slug,
  base: null,
  content: aPage("place", { titles: { ar: `موضع ${slug}`, en: `Invented ${slug}` }, claims }),
});
const inPlace = (slug: string) =>
  aClaim({
    id: "where",
    property: "location",
    value: { type: "place", ref: `place/${slug}`, relation: "in", precision: "locality", basis: "stated" },
  });
const within = (slug: string) =>
  aClaim({
    id: "within",
    property: "located_in",
    value: { type: "place", ref: `place/${slug}`, relation: "in", precision: "locality", basis: "stated" },
  });
const figure = (v: number) => (content: PageContent) => ({
  ...content,
  claims: content.claims.map((claim) =>
    claim.value.type === "quantity" ? { ...claim, value: { ...claim.value, v } } : claim,
  ),
});

describe("two proposals on one page", () => {
  it("C5: rejecting one never touches the other", async () => {
    const store = freshStore();
    const { moderator } = await published(store, aSource(), anEvent());
    const [a, b] = [
      await aSubmittedChangeset(as(store, await aUser(store)), await anEditOf(store, lamp, figure(5))),
      await aSubmittedChangeset(as(store, await aUser(store)), await anEditOf(store, lamp, figure(6))),
    ];
    const asItStands = async () =>
      JSON.stringify([await theChangeset(store, b.publicId), await planChangeset(store, b)]);
    const before = await asItStands();
    value(await verdict(as(store, moderator), a.publicId, { verdict: "reject", reason_code: "other", comment: "No." }));
    expect(await asItStands()).toBe(before);
    value(await approve(as(store, moderator), b.publicId));
  });
});

describe("what depends on other pages", () => {
  it("E2: a list or a count of claims of other pages never has what is only proposed; the proposal itself does", async () => {
    const store = freshStore();
    const { moderator } = await published(store, aSource(), aPlace("quay"), anEvent());
    const count = () => countCards(store, { kind: "event", place: "place/quay", locale: "en" });
    const backlinks = async () => (await listBacklinks(store, "place/quay")).map((card) => card.ref);
    const proposed = await aSubmittedChangeset(
      as(store, await aUser(store)),
      await anEditOf(store, lamp, (content) => ({ ...content, claims: [...content.claims, inPlace("quay")] })),
    );
    expect([await count(), await backlinks()]).toEqual([0, []]);
    const plan = await planChangeset(store, proposed);
    expect(plan.items[0]?.merged?.claims.map((claim) => claim.property)).toContain("location");
    value(await approve(as(store, moderator), proposed.publicId));
    expect([await count(), await backlinks()]).toEqual([1, [lamp]]);
  });

  it("E3: a link to a page that only another proposal holds is allowed, marked, and confirmed before it is published", async () => {
    const store = freshStore();
    const { moderator } = await published(store, aSource());
    await aSubmittedChangeset(as(store, await aUser(store)), aPlace("new-quay"));
    const body = { en: "It fell near [[place/new-quay]].", ar: "سقط قرب [[place/new-quay]]." };
    const linking = await aSubmittedChangeset(as(store, await aUser(store)), anEvent({ body }));
    const { findings } = await theChangeset(store, linking.publicId);
    expect(findings.filter((one) => one.check === "red-link")).toMatchObject([
      { severity: "warning", at: "/body/ar", params: { page: "place/new-quay" } },
      { severity: "warning", at: "/body/en", params: { page: "place/new-quay" } },
    ]);
    const ctx = as(store, moderator);
    expect(refusal(await verdict(ctx, linking.publicId, { verdict: "approve" }))).toBe("warnings_open");
    value(await approve(ctx, linking.publicId));
  });

  it("E3: a link to a page that nobody has proposed is told, and holds nothing up; one to a page of the same proposal is neither", async () => {
    const store = freshStore();
    await published(store, aSource());
    const body = { en: "It fell near [[place/quay]] and [[place/nowhere]].", ar: "سقط." };
    const { publicId } = await aSubmittedChangeset(as(store, await aUser(store)), aPlace("quay"), anEvent({ body }));
    const { findings } = await theChangeset(store, publicId);
    expect(findings.filter((one) => one.check === "red-link")).toMatchObject([
      { severity: "notice", params: { page: "place/nowhere" } },
    ]);
  });

  it("E8: facets and counts after a place was moved are those of a fresh rebuild", async () => {
    const store = freshStore();
    const event = anEvent();
    const content = event.content as PageContent;
    const { moderator } = await published(
      store,
      aSource(),
      ...["old-town", "new-town", "country"].map((slug) => aPlace(slug)),
      aPlace("quay", [within("old-town")]),
      { ...event, content: { ...content, claims: [...content.claims, inPlace("quay")] } },
    );
    const counts = async () => [
      await countFacets(store, { locale: "en" }),
      await countFacets(store, { locale: "en", place: "place/new-town" }),
      await countCards(store, { locale: "en", place: "place/old-town" }),
      await countCards(store, { locale: "en", place: "place/new-town" }),
    ];
    const move = await anEditOf(store, "place/quay", (place) => ({
      ...place,
      claims: place.claims.map((claim) => ({ ...claim, value: within("new-town").value })),
    }));
    value(
      await approve(as(store, moderator), (await aSubmittedChangeset(as(store, await aUser(store)), move)).publicId),
    );
    const after = await counts();
    expect(after.slice(2)).toEqual([0, 1]);
    expect(await verifyDatabase(store.file)).toEqual([]);
    value(await rebuild(as(store, theWiki)));
    expect(await counts()).toEqual(after);
  });
});

describe("pages that moved", () => {
  it("D1: claims that name a page by a former address are listed and counted under the one that it has now", async () => {
    const store = freshStore();
    const { moderator } = await published(store, aSource(), aPlace("quay"), anEvent());
    const publish = async (change: ChangeInput) =>
      value(
        await approve(
          as(store, moderator),
          (await aSubmittedChangeset(as(store, await aUser(store)), change)).publicId,
        ),
      );
    await publish(
      await anEditOf(store, lamp, (content) => ({ ...content, claims: [...content.claims, inPlace("quay")] })),
    );
    await publish({ kind: "place", slug: "quay", action: "rename", base: 1, to: "new-quay" });
    await publish({ kind: "source", slug: "invented-daily", action: "rename", base: 1, to: "daily" });
    const count = async (filter: Parameters<typeof listClaims>[1]) => (await listClaims(store, filter)).items.length;
    expect(await count({ target: "place/new-quay" })).toBe(1);
    expect(await count({ source: "source/daily" })).toBe(await count({}));
    expect(await countCards(store, { locale: "en", place: "place/new-quay" })).toBe(1);
    expect(await count({ target: "place/nowhere" })).toBe(0);
  });
});

describe("who may decide", () => {
  it("F3: what a program proposes is the work of whoever gave it the token, and not theirs to approve", async () => {
    const store = freshStore();
    const person = await aUser(store, { role: "admin" });
    const program = { ...person, scopes: ["propose", "review"] as const };
    const { publicId } = await aSubmittedChangeset(as(store, program), aSource());
    const before = dump(store);
    for (const who of [program, person]) expect(refusal(await approve(as(store, who), publicId))).toBe("self_approval");
    expect(dump(store)).toEqual(before);
    value(await approve(as(store, await aUser(store, { role: "moderator" })), publicId));
  });

  it("F9: where a second person is asked for again, that holds for everything that is not decided", async () => {
    const store = freshStore();
    const admin = await aUser(store, { role: "admin" });
    const ctx = as(store, admin);
    value(await changeSettings(ctx, { singleReviewer: true }));
    const decided = await aSubmittedChangeset(ctx, aSource());
    const waiting = await aSubmittedChangeset(ctx, aSource({ slug: "invented-weekly" }));
    value(await approve(ctx, decided.publicId));
    value(await changeSettings(ctx, { singleReviewer: false }));
    expect(refusal(await approve(ctx, waiting.publicId))).toBe("self_approval");
    expect((await theChangeset(store, decided.publicId)).state).toBe("accepted");
    value(await approve(as(store, await aUser(store, { role: "moderator" })), waiting.publicId));
  });
});

describe("two languages", () => {
  it("N2: a figure that changes as a claim is new in both languages from one publication", async () => {
    const store = freshStore();
    const body = {
      en: "There were {{injured}} [@invented-daily, ¶3].",
      ar: "وأصيب {{injured}} [@invented-daily, ¶3].",
    };
    const { moderator } = await published(store, aSource(), anEvent({ body }));
    const shown = async () => {
      const page = await thePage(store, lamp);
      const views = [await loadPublishedView(store, page, "ar"), await loadPublishedView(store, page, "en")];
      return views.map(({ body: { html } }) => /data-claims="[^"]*">([^<]*)/.exec(html)?.[1] ?? "");
    };
    const before = await shown();
    expect(
      before.every((text) => /4|٤/.test(text)),
      before.join(),
    ).toBe(true);
    const edit = await aSubmittedChangeset(as(store, await aUser(store)), await anEditOf(store, lamp, figure(17)));
    expect(await shown()).toEqual(before);
    value(await approve(as(store, moderator), edit.publicId));
    const after = await shown();
    expect(
      after.every((text) => /17|١٧/.test(text)),
      after.join(),
    ).toBe(true);
    expect((await thePage(store, lamp)).revision.number).toBe(2);
  });
});
