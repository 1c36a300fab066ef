import { describe, expect, it } from "vitest";
import { aClaim } from "@/domain/claims/examples";
import type { PageRef } from "@/domain/kinds/names";
import type { ChangeInput } from "@/domain/review/changeset";
import { choiceInput } from "@/domain/review/choices";
import { canonicalJson } from "@/domain/revisions/canonical";
import type { PageContent } from "@/domain/revisions/content";
import { dump } from "@/tests/dump";
import {
  anEditOf,
  anEvent,
  aProposal,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  published,
  refusal,
  theChangeset,
  thePage,
  value,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { listBacklinks } from "../queries/cards";
import { findPageAnswer } from "../queries/pages";
import { planChangeset } from "../queries/plan";
import { listChangesets } from "../queries/queue";
import { planRebase } from "../queries/rebase";
import { findRevision, listRevisions } from "../queries/revisions";
import { verifyDatabase } from "../queries/verify";
import { openChangeset } from "./open-changeset";
import { rebaseChangeset } from "./rebase-changeset";

const lamp = "event/lamp-at-the-harbour";
const at = { kind: "event", slug: "lamp-at-the-harbour" } as const;
const summary =
  (en: string) =>
  (content: PageContent): PageContent => ({ ...content, summary: { ...content.summary, en } });

async function aWiki(...pages: ChangeInput[]) {
  const store = freshStore();
  const { editor, moderator } = await published(store, aSource(), ...(pages.length > 0 ? pages : [anEvent()]));
  const propose = async (...changes: ChangeInput[]) =>
    (await aSubmittedChangeset(as(store, editor), ...changes)).publicId;
  const accept = async (id: string) => value(await approve(as(store, moderator), id));
  const publish = async (...changes: ChangeInput[]) => accept(await propose(...changes));
  const number = async (ref: PageRef) => (await thePage(store, ref)).revision.number;
  return { store, editor, moderator, propose, accept, publish, number };
}

describe("renaming", () => {
  it("D1: a pending proposal follows the page to its new name, merges, and is published there", async () => {
    const { store, editor, propose, accept, publish } = await aWiki();
    const pending = await propose(await anEditOf(store, lamp, summary("A heavy lamp fell in the hall.")));
    await publish({ ...at, action: "rename", base: 1, to: "lamp" });
    const changeset = await theChangeset(store, pending);
    expect(changeset.items).toMatchObject([{ slug: "lamp", ref: "event/lamp" }]);
    expect((await planChangeset(store, changeset)).freshness).toBe("behind_clean");
    const listed = await listChangesets(store, { states: ["submitted"], viewer: { id: editor.id, moderates: true } });
    expect(listed.items.map((one) => one.pages)).toEqual([["event/lamp"]]);
    const onPage = { page: "event/lamp" as const, viewer: { id: editor.id, moderates: true } };
    expect((await listChangesets(store, { ...onPage, states: ["submitted"] })).items).toHaveLength(1);
    await accept(pending);
    const page = await thePage(store, "event/lamp");
    expect(page.content.summary.en).toBe("A heavy lamp fell in the hall.");
    expect(await findPageAnswer(store, at)).toEqual({ found: "moved", to: "event/lamp" });
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("keeps old revisions and addresses alive through several names, and who links here", async () => {
    const { store, publish, number } = await aWiki(
      anEvent(),
      anEvent({ slug: "other", body: { en: "See [[event/lamp-at-the-harbour]]." } }),
    );
    const title = (await anEditOf(store, lamp, (content) => ({ ...content, titles: { en: "A lamp" } }))).content;
    await publish({ ...at, action: "rename", base: 1, to: "lamp", content: title });
    await publish({ kind: "event", slug: "lamp", action: "rename", base: await number("event/lamp"), to: "light" });
    const page = await thePage(store, "event/light");
    expect(page.content.titles).toEqual({ en: "A lamp" });
    expect((await findRevision(store, { pageId: page.id, number: 1 }))?.content?.titles.en).toBe(
      "Invented event lamp-at-the-harbour",
    );
    const { items } = await listRevisions(store, { pageId: page.id });
    expect(items.map((row) => row.type)).toEqual(["rename", "rename", "create"]);
    for (const slug of ["lamp-at-the-harbour", "lamp"])
      expect(await findPageAnswer(store, { kind: "event", slug })).toEqual({ found: "moved", to: "event/light" });
    expect((await listBacklinks(store, "event/light")).map((card) => card.slug)).toEqual(["other"]);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("keeps a renamed source under its claims: by its former address it is cited, and it cannot be deleted", async () => {
    const { store, editor, publish, propose, moderator } = await aWiki();
    const source = { kind: "source", slug: "invented-daily" } as const;
    await publish({ ...source, action: "rename", base: 1, to: "renamed-daily" });
    expect(await verifyDatabase(store.file)).toEqual([]);
    await publish(await anEditOf(store, lamp, summary("A lamp came down.")));
    const deletion = await propose({ ...source, slug: "renamed-daily", action: "delete", base: 2 });
    expect(await approve(as(store, moderator), deletion)).toMatchObject({
      ok: false,
      error: { code: "dependency_open", params: { page: lamp } },
    });
    expect(await openChangeset(as(store, editor), aProposal(aSource()))).toMatchObject({
      ok: false,
      error: { code: "slug_taken", params: { page: "source/invented-daily", suggestion: "invented-daily-2" } },
    });
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("D6: of two proposals for one address the first accepted wins; the second is told so, and chooses another", async () => {
    const { store, editor, moderator, propose, accept } = await aWiki(anEvent(), anEvent({ slug: "other" }));
    const first = await propose({ ...at, action: "rename", base: 1, to: "lamp" });
    const second = await propose({ kind: "event", slug: "other", action: "rename", base: 1, to: "lamp" });
    await accept(first);
    const before = dump(store);
    expect(await approve(as(store, moderator), second)).toMatchObject({
      ok: false,
      error: { code: "slug_taken", params: { suggestion: "lamp-2" } },
    });
    expect(dump(store)).toEqual(before);
    expect(
      await openChangeset(
        as(store, editor),
        aProposal({ kind: "event", slug: "other", action: "rename", base: 1, to: "lamp" }),
      ),
    ).toMatchObject({ ok: false, error: { code: "slug_taken", problems: [{ pointer: "/changes/0/to" }] } });
    const [found] = await planRebase(store, await theChangeset(store, second));
    expect(found?.conflicts).toMatchObject([{ at: "/slug", proposed: "lamp" }]);
    const choices = [{ page: "event/other", conflict: found?.conflicts[0]?.id, take: "edit", value: "lamp-2" }];
    value(await rebaseChangeset(as(store, editor), { choices }, { id: second }));
    await accept(second);
    expect((await thePage(store, "event/lamp-2")).revision.number).toBe(2);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });
});

describe("deleting and bringing back", () => {
  it("D2, D3: orphans what is pending, and brings it back with the page by itself", async () => {
    const { store, moderator, propose, accept, publish } = await aWiki();
    const pending = await propose(await anEditOf(store, lamp, summary("A heavy lamp fell in the hall.")));
    await publish({ ...at, action: "delete", base: 1 });
    expect((await planChangeset(store, await theChangeset(store, pending))).freshness).toBe("orphaned");
    const before = dump(store);
    expect(await approve(as(store, moderator), pending)).toMatchObject({
      ok: false,
      error: { code: "target_gone", params: { page: lamp } },
    });
    expect(dump(store)).toEqual(before);
    expect(await findPageAnswer(store, at)).toMatchObject({ found: "gone", reason: "An invented change" });
    await publish({ ...at, action: "undelete", base: 2 });
    expect((await planChangeset(store, await theChangeset(store, pending))).freshness).toBe("behind_clean");
    await accept(pending);
    expect((await thePage(store, lamp)).content.summary.en).toBe("A heavy lamp fell in the hall.");
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("D2: lets the author make the restoration a part of the proposal, or leave the page out", async () => {
    const { store, editor, propose, accept, publish } = await aWiki(anEvent(), anEvent({ slug: "other" }));
    const edits = [
      await anEditOf(store, lamp, summary("A heavy lamp fell in the hall.")),
      await anEditOf(store, "event/other", summary("Another lamp.")),
    ];
    const [back, without] = [await propose(...edits), await propose(...edits)];
    await publish({ ...at, action: "delete", base: 1 });
    const choose = async (id: string, take: string) => {
      const [found] = await planRebase(store, await theChangeset(store, id));
      expect(found?.conflicts).toMatchObject([{ at: "" }]);
      const choices = [{ page: lamp, conflict: found?.conflicts[0]?.id, take }];
      return rebaseChangeset(as(store, editor), { choices }, { id });
    };
    value(await choose(without, "theirs"));
    expect((await theChangeset(store, without)).items.map((item) => item.ref)).toEqual(["event/other"]);
    value(await choose(back, "mine"));
    expect((await theChangeset(store, back)).items.map((item) => item.action)).toEqual(["undelete", "edit"]);
    await accept(back);
    expect((await thePage(store, lamp)).content.summary.en).toBe("A heavy lamp fell in the hall.");
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("D2: lets the author take the changes to another page of the kind, where what follows from it is asked too", async () => {
    const { store, editor, propose, accept, publish } = await aWiki(anEvent(), anEvent({ slug: "other" }));
    const id = await propose(
      await anEditOf(store, lamp, (content) => ({
        ...content,
        summary: { ...content.summary, en: "A heavy lamp fell in the hall." },
        claims: content.claims.flatMap((claim) => [
          { ...claim, value: { type: "quantity", q: "exact", v: 5 } } as typeof claim,
          { ...claim, id: "seen", note: { en: "As seen from the quay." } },
        ]),
      })),
    );
    await publish({ ...at, action: "delete", base: 1 });
    const [asked] = await planRebase(store, await theChangeset(store, id));
    const whole = { page: lamp, conflict: asked?.conflicts[0]?.id, take: "edit" };
    for (const value of ["event/nowhere", lamp, "source/invented-daily", "?", 7])
      expect(refusal(await rebaseChangeset(as(store, editor), { choices: [{ ...whole, value }] }, { id }))).toBe(
        "merge_conflict",
      );
    const moved = { ...whole, value: "event/other" };
    expect(refusal(await rebaseChangeset(as(store, editor), { choices: [moved] }, { id }))).toBe("merge_conflict");
    const [after] = await planRebase(
      store,
      await theChangeset(store, id),
      [moved].map((one) => choiceInput.parse(one)),
    );
    const [first, ...following] = after?.conflicts ?? [];
    expect([first?.id, following.length]).toEqual([whole.conflict, 1]);
    const choices = [moved, ...following.map(({ id }) => ({ page: lamp, conflict: id, take: "mine" }))];
    value(await rebaseChangeset(as(store, editor), { choices }, { id }));
    expect((await theChangeset(store, id)).items.map(({ ref, action }) => [ref, action])).toEqual([
      ["event/other", "edit"],
    ]);
    await accept(id);
    const { content } = await thePage(store, "event/other");
    expect(content.summary.en).toBe("A heavy lamp fell in the hall.");
    expect(content.claims).toHaveLength(3);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("brings back exactly what was there, with its whole history", async () => {
    const { store, publish } = await aWiki();
    const original = canonicalJson((await thePage(store, lamp)).content);
    await publish({ ...at, action: "delete", base: 1 });
    expect(await verifyDatabase(store.file)).toEqual([]);
    await publish({ ...at, action: "undelete", base: 2 });
    const page = await thePage(store, lamp);
    expect(canonicalJson(page.content)).toBe(original);
    expect((await listRevisions(store, { pageId: page.id })).items.map((row) => row.type)).toEqual([
      "undelete",
      "delete",
      "create",
    ]);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("brings no page back whose source went meanwhile, until that is back too", async () => {
    const { store, moderator, propose, accept, publish } = await aWiki();
    const source = { kind: "source", slug: "invented-daily" } as const;
    await publish({ ...at, action: "delete", base: 1 });
    await publish({ ...source, action: "delete", base: 1 });
    const back = await propose({ ...at, action: "undelete", base: 2 });
    expect(await approve(as(store, moderator), back)).toMatchObject({
      ok: false,
      error: { code: "dependency_open", params: { page: lamp, source: "source/invented-daily", paragraph: 3 } },
    });
    await publish({ ...source, action: "undelete", base: 2 });
    await accept(back);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("D12: a page from which everything was taken is to be deleted, and does not pass as an edit", async () => {
    const { store, editor } = await aWiki();
    const blank = await anEditOf(
      store,
      lamp,
      (content) => ({ ...content, summary: { en: " " }, body: { en: "\n" }, aliases: [], claims: [] }) as PageContent,
    );
    const outcome = await openChangeset(as(store, editor), aProposal(blank));
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: "invalid_input", problems: [{ pointer: "/changes/0/content", message: "content.blanked" }] },
    });
  });
});

describe("redirecting", () => {
  it("D5: refuses a page itself, another kind and nothing at all, before anything is written", async () => {
    const { store, editor } = await aWiki();
    const before = dump(store);
    for (const to of [lamp, "source/invented-daily", "nonsense", undefined])
      expect(
        refusal(await openChangeset(as(store, editor), aProposal({ ...at, action: "redirect", base: 1, to }))),
      ).toBe("invalid_input");
    expect(dump(store)).toEqual(before);
  });

  it("leads readers on, over several steps and to new names, and keeps who links here", async () => {
    const { store, publish } = await aWiki(
      anEvent(),
      anEvent({ slug: "other" }),
      anEvent({
        slug: "third",
        body: { en: "See [[event/lamp-at-the-harbour]]." },
        claims: [aClaim({ paragraph: 3 })],
      }),
    );
    await publish({ ...at, action: "redirect", base: 1, to: "event/other" });
    await publish({ kind: "event", slug: "other", action: "rename", base: 1, to: "renamed" });
    expect(await findPageAnswer(store, at)).toEqual({ found: "moved", to: "event/renamed" });
    expect((await listBacklinks(store, "event/renamed")).map((card) => card.slug)).toEqual(["third"]);
    await publish({ kind: "event", slug: "renamed", action: "redirect", base: 2, to: "event/third" });
    expect(await findPageAnswer(store, at)).toEqual({ found: "moved", to: "event/third" });
    await publish({ ...at, action: "undelete", base: 2 });
    expect((await thePage(store, lamp)).revision.number).toBe(3);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });
});
