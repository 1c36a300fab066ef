import { describe, expect, it } from "vitest";
import { choiceInput } from "@/domain/review/choices";
import type { PageContent } from "@/domain/revisions/content";
import { dump } from "@/tests/dump";
import {
  anEditOf,
  anEvent,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  noon,
  published,
  refusal,
  theChangeset,
  thePage,
  value,
  verdict,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { planChangeset } from "../queries/plan";
import { planRebase } from "../queries/rebase";
import { verifyDatabase } from "../queries/verify";
import type { Store } from "../store";
import { rebaseChangeset } from "./rebase-changeset";

const lamp = "event/lamp-at-the-harbour";
const figure =
  (v: number) =>
  (content: PageContent): PageContent =>
    ({
      ...content,
      claims: content.claims.map((claim) => ({ ...claim, value: { type: "quantity", q: "exact", v } })),
    }) as PageContent;
const summary =
  (en: string) =>
  (content: PageContent): PageContent => ({ ...content, summary: { ...content.summary, en } });
const figureOf = (content: PageContent | undefined) =>
  content?.claims.map((claim) => "v" in claim.value && claim.value.v);

/** Two proposals that change the same places of one page; the second is published, the first is behind. */
async function twoSides(mine: (content: PageContent) => PageContent, theirs: (content: PageContent) => PageContent) {
  const store = freshStore();
  const { editor, moderator } = await published(
    store,
    aSource({ paragraphs: ["Invented daily", "A hall.", "It hurt 4 visitors, 5 visitors or 6 visitors.", "Closed."] }),
    anEvent(),
  );
  const behind = await aSubmittedChangeset(as(store, editor), await anEditOf(store, lamp, mine));
  const other = await aSubmittedChangeset(as(store, await aUser(store)), await anEditOf(store, lamp, theirs));
  value(await approve(as(store, moderator), other.publicId));
  return { store, editor, moderator, id: behind.publicId };
}

const conflictsOf = async (store: Store, id: string) =>
  (await planRebase(store, await theChangeset(store, id))).flatMap(({ item, conflicts }) =>
    conflicts.map((conflict) => ({ page: item.ref, conflict: conflict.id, at: conflict.at, conflictWhole: conflict })),
  );

describe("bringing a proposal up to date", () => {
  it("B2: names each conflict with base, published and proposed value, and writes nothing while a choice is missing", async () => {
    const { store, editor, id } = await twoSides(figure(5), figure(6));
    const [found, ...others] = await conflictsOf(store, id);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ page: lamp, at: "/claims/" + (await thePage(store, lamp)).content.claims[0]?.id });
    expect(found?.conflictWhole).toMatchObject({
      base: { value: { v: 4 } },
      published: { value: { v: 6 } },
      proposed: { value: { v: 5 } },
      canKeepBoth: true,
    });
    const before = dump(store);
    expect(await rebaseChangeset(as(store, editor), {}, { id })).toMatchObject({
      ok: false,
      error: { code: "merge_conflict", problems: [{ params: { page: lamp, conflict: found?.conflict } }] },
    });
    const invented = { choices: [{ page: lamp, conflict: "0".repeat(16), take: "mine" }] };
    expect(refusal(await rebaseChangeset(as(store, editor), invented, { id }))).toBe("merge_conflict");
    expect(dump(store)).toEqual(before);
  });

  it.each([
    ["mine", [5]],
    ["both", [6, 5]],
  ] as const)(
    "T8: writes a new version with what the author chose (%s), which a moderator then publishes",
    async (take, wanted) => {
      const { store, editor, moderator, id } = await twoSides(figure(5), figure(6));
      const [found] = await conflictsOf(store, id);
      const choices = [{ page: lamp, conflict: found?.conflict, take }];
      const done = value(await rebaseChangeset(as(store, editor), { choices }, { id }));
      expect(done).toMatchObject({ state: "submitted", version: 2 });
      const changeset = await theChangeset(store, id);
      expect((await planChangeset(store, changeset)).freshness).toBe("current");
      value(await approve(as(store, moderator), id));
      expect(figureOf((await thePage(store, lamp)).content)).toEqual(wanted);
      expect(await verifyDatabase(store.file)).toEqual([]);
    },
  );

  it("takes the words that the author typed, and keeps what merges by itself beside them", async () => {
    const both = (en: string, title: "ar" | "en") => (content: PageContent) => ({
      ...summary(en)(content),
      titles: { ...content.titles, [title]: `Invented ${title}` },
    });
    const { store, editor, id } = await twoSides(
      both("A heavy lamp fell in the hall.", "ar"),
      both("A light lamp fell in the hall.", "en"),
    );
    const found = await conflictsOf(store, id);
    expect(found.map((one) => one.at)).toEqual(["/summary/en"]);
    const choices = found.map(({ page, conflict }) => ({
      page,
      conflict,
      take: "edit",
      value: "A lamp of some weight fell.",
    }));
    value(await rebaseChangeset(as(store, editor), { choices }, { id }));
    expect((await theChangeset(store, id)).items[0]?.proposal.content).toMatchObject({
      summary: { en: "A lamp of some weight fell." },
      titles: { ar: "Invented ar", en: "Invented en" },
    });
  });

  it("never applies a choice to values that have changed since it was made", async () => {
    const { store, editor, moderator, id } = await twoSides(
      summary("A heavy lamp fell in the hall."),
      summary("A light lamp fell in the hall."),
    );
    const [found] = await conflictsOf(store, id);
    const third = await aSubmittedChangeset(
      as(store, await aUser(store)),
      await anEditOf(store, lamp, summary("A green lamp fell in the hall.")),
    );
    value(await approve(as(store, moderator), third.publicId));
    const choices = [{ page: lamp, conflict: found?.conflict, take: "mine" }];
    expect(refusal(await rebaseChangeset(as(store, editor), { choices }, { id }))).toBe("merge_conflict");
  });

  it("B1: a proposal that merges by itself needs no choice, keeps both changes, and refuses the former screen", async () => {
    const { store, editor, moderator, id } = await twoSides(figure(5), summary("A lamp came down."));
    const seen = await planChangeset(store, await theChangeset(store, id));
    expect(seen.freshness).toBe("behind_clean");
    value(await rebaseChangeset(as(store, editor), {}, { id }));
    expect((await planChangeset(store, await theChangeset(store, id))).freshness).toBe("current");
    expect(
      refusal(await verdict(as(store, moderator), id, { verdict: "approve", acknowledge_warnings: true, version: 1 })),
    ).toBe("stale_base");
    value(await approve(as(store, moderator), id));
    const { content } = await thePage(store, lamp);
    expect([content.summary.en, figureOf(content)]).toEqual(["A lamp came down.", [5]]);
  });

  it("B8: an approval stays where the result is what was approved, and falls with the reason where it is not", async () => {
    const rebased = async (theirs: (content: PageContent) => PageContent) => {
      const { store, editor, id } = await twoSides(figure(5), theirs);
      const { id: changesetId, version } = await theChangeset(store, id);
      const approver = await aUser(store, { role: "moderator" });
      // One of several approvals, as the history of a wiki that asks for more than one holds it.
      const { hash: seenHash } = await planChangeset(store, await theChangeset(store, id));
      await store.write(async (tx) =>
        tx.db.insert(tx.t.reviews).values({
          ...{ changesetId, version, reviewerId: approver.id, seenHash, createdAt: noon },
          verdict: "approve",
        }),
      );
      const choices = (await conflictsOf(store, id)).map(({ page, conflict }) => ({ page, conflict, take: "mine" }));
      value(await rebaseChangeset(as(store, editor), { choices }, { id }));
      expect((await theChangeset(store, id)).version).toBe(2);
      return store.engine.reader
        .prepare("select kind from notifications where user_id = ? and kind like 'approval%'")
        .pluck()
        .all(approver.id);
    };
    expect(await rebased(summary("A lamp came down."))).toEqual([]);
    expect(await rebased(figure(6))).toEqual(["approval_lost_rebased"]);
  });

  it("has nothing left to propose where the author leaves everything to the others", async () => {
    const { store, editor, id } = await twoSides(figure(5), figure(6));
    const choices = (await conflictsOf(store, id)).map(({ page, conflict }) => ({ page, conflict, take: "theirs" }));
    expect(refusal(await rebaseChangeset(as(store, editor), { choices }, { id }))).toBe("no_change");
    expect((await theChangeset(store, id)).version).toBe(1);
  });

  it("F2: is for the author, or for a moderator who leaves the decision to another, while it is open", async () => {
    const { store, editor, moderator, id } = await twoSides(figure(5), summary("A lamp came down."));
    expect(refusal(await rebaseChangeset(as(store, await aUser(store)), {}, { id }))).toBe("missing_right");
    value(await rebaseChangeset(as(store, moderator), {}, { id }));
    expect(refusal(await approve(as(store, moderator), id))).toBe("self_approval");
    value(await approve(as(store, await aUser(store, { role: "moderator" })), id));
    expect(refusal(await rebaseChangeset(as(store, editor), {}, { id }))).toBe("already_decided");
  });

  it("B12: a deletion of a page that changed meanwhile waits until its author has seen the newer text", async () => {
    const store = freshStore();
    const { editor, moderator } = await published(store, aSource(), anEvent());
    const deletion = await aSubmittedChangeset(as(store, editor), {
      kind: "event",
      slug: "lamp-at-the-harbour",
      action: "delete",
      base: 1,
    });
    const edit = await aSubmittedChangeset(
      as(store, editor),
      await anEditOf(store, lamp, summary("A lamp came down.")),
    );
    value(await approve(as(store, moderator), edit.publicId));
    const id = deletion.publicId;
    expect(refusal(await approve(as(store, moderator), id))).toBe("stale_base");
    const [found] = await conflictsOf(store, id);
    expect(found?.at).toBe("");
    value(
      await rebaseChangeset(
        as(store, editor),
        { choices: [{ page: lamp, conflict: found?.conflict, take: "mine" }] },
        { id },
      ),
    );
    value(await approve(as(store, moderator), id));
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("B13: a new page whose address was taken meanwhile becomes a merge into the page that is there", async () => {
    const store = freshStore();
    const { moderator } = await published(store, aSource());
    const second = await aSubmittedChangeset(
      as(store, await aUser(store)),
      anEvent({ summary: { en: "A lamp, seen." } }),
    );
    const author = await aUser(store);
    const first = await aSubmittedChangeset(as(store, author), anEvent({ summary: { en: "A lamp, heard." } }));
    value(await approve(as(store, moderator), second.publicId));
    const id = first.publicId;
    expect(refusal(await approve(as(store, moderator), id))).toBe("slug_taken");
    const found = await conflictsOf(store, id);
    expect(found.map((one) => one.at)).toEqual(["/summary/en"]);
    const choices = found.map(({ page, conflict }) => ({ page, conflict, take: "both" }));
    value(await rebaseChangeset(as(store, author), { choices }, { id }));
    expect((await theChangeset(store, id)).items).toMatchObject([{ action: "edit", ref: lamp }]);
    value(await approve(as(store, moderator), id));
    const { content } = await thePage(store, lamp);
    expect(content.summary.en).toBe("A lamp, seen. A lamp, heard.");
    expect(content.claims).toHaveLength(2);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("B13: a new page whose title another page took meanwhile waits for a person: an addition to that page, or a page of its own", async () => {
    const store = freshStore();
    const { moderator } = await published(store, aSource());
    const author = await aUser(store);
    const titled = (slug: string, ar: string, en: string) =>
      anEvent({ slug, titles: { ar, en: `Lamp ${slug}` }, summary: { en } });
    const mine = titled("lamp-of-the-quay", "مصباح الرَّصيف", "A lamp, heard.");
    const ids = [
      await aSubmittedChangeset(as(store, author), mine),
      await aSubmittedChangeset(as(store, author), {
        ...mine,
        slug: "lamp-of-the-other-quay",
      }),
    ].map(({ publicId }) => publicId);
    const other = await aSubmittedChangeset(
      as(store, await aUser(store)),
      titled("quay-lamp", "مصباح الرصيف", "A lamp, seen."),
    );
    const later = { now: noon + 1000 };
    value(await approve(as(store, moderator, later), other.publicId));
    const choose = async (id: string, take: string) => {
      expect(refusal(await approve(as(store, moderator), id))).toBe("stale_base");
      const [whole, ...none] = await conflictsOf(store, id);
      expect(whole?.conflictWhole).toMatchObject({ at: "", published: { page: "event/quay-lamp" } });
      expect(none).toEqual([]);
      expect(refusal(await rebaseChangeset(as(store, author, later), {}, { id }))).toBe("merge_conflict");
      const choices = [{ page: whole?.page, conflict: whole?.conflict, take }];
      return { choices, outcome: await rebaseChangeset(as(store, author, later), { choices }, { id }) };
    };
    const [joining = "", apart = ""] = ids;
    const { choices } = await choose(joining, "theirs");
    const [item] = await planRebase(
      store,
      await theChangeset(store, joining),
      choices.map((one) => choiceInput.parse(one)),
    );
    const following = item?.conflicts
      .slice(1)
      .map(({ id: conflict }) => ({ page: item.item.ref, conflict, take: "theirs" }));
    value(
      await rebaseChangeset(as(store, author, later), { choices: [...choices, ...(following ?? [])] }, { id: joining }),
    );
    expect((await theChangeset(store, joining)).items).toMatchObject([{ action: "edit", ref: "event/quay-lamp" }]);
    value(await approve(as(store, moderator, later), joining));
    expect((await thePage(store, "event/quay-lamp")).content.claims).toHaveLength(2);

    value((await choose(apart, "mine")).outcome);
    value(await approve(as(store, moderator, later), apart));
    expect(await verifyDatabase(store.file)).toEqual([]);
  });
});
