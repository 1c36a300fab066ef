import { describe, expect, it } from "vitest";
import type { ChangeInput } from "@/domain/review/changeset";
import { canonicalJson } from "@/domain/revisions/canonical";
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
  published,
  refusal,
  theChangeset,
  thePage,
  value,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { findPageAnswer } from "../queries/pages";
import { planChangeset } from "../queries/plan";
import { planRebase } from "../queries/rebase";
import { findRelatives } from "../queries/relatives";
import { listRevisions } from "../queries/revisions";
import { verifyDatabase } from "../queries/verify";
import { rebaseChangeset } from "./rebase-changeset";
import { revertChangeset } from "./revert-changeset";
import { submitChangeset } from "./submit-changeset";

const lamp = "event/lamp-at-the-harbour";
const reason = "The report was withdrawn.";
const summary =
  (en: string) =>
  (content: PageContent): PageContent => ({ ...content, summary: { ...content.summary, en } });
const title =
  (en: string) =>
  (content: PageContent): PageContent => ({ ...content, titles: { ...content.titles, en } });

/** A wiki with some pages, a publisher of changes and a proposer of reverts. */
async function aWiki(...pages: ChangeInput[]) {
  const store = freshStore();
  const { editor, moderator } = await published(store, aSource(), ...(pages.length > 0 ? pages : [anEvent()]));
  const publish = async (...changes: ChangeInput[]) => {
    const { publicId } = await aSubmittedChangeset(as(store, editor), ...changes);
    value(await approve(as(store, moderator), publicId));
    return publicId;
  };
  const revert = (id: string, more: object = {}) => revertChangeset(as(store, editor), { reason, ...more }, { id });
  const accept = async (id: string) => value(await approve(as(store, moderator), id));
  return { store, editor, moderator, publish, revert, accept };
}

describe("taking a publication back", () => {
  it("J1: restores exactly the former values; the history shows every entry, and both know of each other", async () => {
    const { store, publish, revert, accept } = await aWiki();
    const original = (await thePage(store, lamp)).content;
    const emptied = await publish(
      await anEditOf(store, lamp, (content) => ({ ...title("A lamp")(content), claims: [], body: {} }) as PageContent),
    );
    const opened = value(await revert(emptied));
    expect(opened.state).toBe("submitted");
    await accept(opened.id);
    const page = await thePage(store, lamp);
    expect(canonicalJson(page.content)).toBe(canonicalJson(original));
    const { items } = await listRevisions(store, { pageId: page.id });
    expect(items.map((row) => [row.number, row.type])).toEqual([
      [3, "revert"],
      [2, "edit"],
      [1, "create"],
    ]);
    expect((await findRelatives(store, await theChangeset(store, emptied))).to).toMatchObject([
      { publicId: opened.id, type: "revert", state: "accepted" },
    ]);
    const link =
      "select (select c.public_id from publications o join changesets c on c.id = o.changeset_id where o.id = p.revert_of) from publications p where revert_of is not null";
    expect(store.engine.reader.prepare(link).pluck().all()).toEqual([emptied]);
    expect(refusal(await revert(emptied))).toBe("no_change");
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("J2: leaves later edits elsewhere on the page as they are", async () => {
    const { store, publish, revert, accept } = await aWiki();
    const first = await publish(await anEditOf(store, lamp, summary("A heavy lamp fell in the hall.")));
    await publish(await anEditOf(store, lamp, title("A lamp")));
    await accept(value(await revert(first)).id);
    expect((await thePage(store, lamp)).content).toMatchObject({
      titles: { en: "A lamp" },
      summary: { en: "A lamp fell in the hall." },
    });
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("J3: lists what a later edit changed too, decides nothing by itself, and follows each choice", async () => {
    for (const [choice, wanted] of [
      [{ take: "theirs" }, "A light lamp fell in the hall."],
      [{ take: "mine" }, "A lamp fell in the hall."],
      [{ take: "edit", value: "Some lamp fell." }, "Some lamp fell."],
    ] as const) {
      const { store, editor, publish, revert, accept } = await aWiki();
      const first = await publish(
        await anEditOf(store, lamp, (content) => title("A lamp")(summary("A heavy lamp fell in the hall.")(content))),
      );
      await publish(await anEditOf(store, lamp, summary("A light lamp fell in the hall.")));
      const { id, state } = value(await revert(first));
      expect(state).toBe("draft");
      const draft = await theChangeset(store, id);
      expect((await planChangeset(store, draft)).freshness).toBe("behind_conflict");
      const [found] = await planRebase(store, draft);
      expect(found?.conflicts).toMatchObject([
        {
          at: "/summary/en",
          base: "A heavy lamp fell in the hall.",
          published: "A light lamp fell in the hall.",
          proposed: "A lamp fell in the hall.",
        },
      ]);
      const choices = [{ page: lamp, conflict: found?.conflicts[0]?.id, ...choice }];
      value(await rebaseChangeset(as(store, editor), { choices }, { id }));
      value(await submitChangeset(as(store, editor), { id }));
      await accept(id);
      const { content } = await thePage(store, lamp);
      expect([content.summary.en, content.titles.en]).toEqual([wanted, "Invented event lamp-at-the-harbour"]);
      expect(await verifyDatabase(store.file)).toEqual([]);
    }
  });

  it("J4: takes six pages back in one publication, or names the page that is in the way", async () => {
    const slugs = ["a", "b", "c", "d", "e", "f"];
    const { store, editor, moderator, publish, revert, accept } = await aWiki(
      ...slugs.map((slug) => anEvent({ slug })),
    );
    const changes = [];
    for (const slug of slugs) changes.push(await anEditOf(store, `event/${slug}`, summary(`A lamp in ${slug}.`)));
    const first = await publish(...changes);
    await accept(value(await revert(first)).id);
    for (const slug of slugs)
      expect((await thePage(store, `event/${slug}`)).content.summary.en).toBe("A lamp fell in the hall.");
    const last = "select count(*) from revisions where publication_id = (select max(id) from publications)";
    expect(store.engine.reader.prepare(last).pluck().get()).toBe(6);

    const again = [];
    for (const slug of slugs) again.push(await anEditOf(store, `event/${slug}`, summary(`Another lamp in ${slug}.`)));
    const second = await publish(...again);
    await publish({ kind: "event", slug: "c", action: "delete", base: 4 });
    const before = dump(store);
    expect(await revert(second)).toMatchObject({
      ok: false,
      error: { code: "target_gone", params: { page: "event/c" } },
    });
    expect(dump(store)).toEqual(before);
    expect(refusal(await revertChangeset(as(store, moderator), { reason: " " }, { id: second }))).toBe("invalid_input");
    expect(refusal(await revertChangeset(as(store, editor), { reason, urgent: true }, { id: second }))).toBe(
      "missing_right",
    );
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("J5: takes a new page back by retiring it; its address says that it is gone", async () => {
    const { store, publish, revert, accept } = await aWiki();
    const created = await publish(anEvent({ slug: "other" }));
    await accept(value(await revert(created)).id);
    expect(await findPageAnswer(store, { kind: "event", slug: "other" })).toMatchObject({ found: "gone" });
    expect(refusal(await revert(created))).toBe("no_change");
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("J5: a new page that others have written on since is retired only after its reverter has said so", async () => {
    const { store, editor, publish, revert, accept } = await aWiki();
    const created = await publish(anEvent({ slug: "other" }));
    await publish(await anEditOf(store, "event/other", summary("A lamp came down.")));
    const { id, state } = value(await revert(created));
    expect(state).toBe("draft");
    const [found] = await planRebase(store, await theChangeset(store, id));
    const choices = [{ page: "event/other", conflict: found?.conflicts[0]?.id, take: "mine" }];
    value(await rebaseChangeset(as(store, editor), { choices }, { id }));
    value(await submitChangeset(as(store, editor), { id }));
    await accept(id);
    expect(await findPageAnswer(store, { kind: "event", slug: "other" })).toMatchObject({ found: "gone" });
  });

  it("J6: gives a renamed page its address back, unless another page has it now; the content alone can be taken back", async () => {
    const { store, publish, revert, accept } = await aWiki();
    const rename = async () => {
      const change = await anEditOf(store, lamp, title("A lamp"));
      return publish({ ...change, action: "rename", to: "lamp" });
    };
    const first = await rename();
    expect(await findPageAnswer(store, { kind: "event", slug: "lamp-at-the-harbour" })).toEqual({
      found: "moved",
      to: "event/lamp",
    });
    await accept(value(await revert(first)).id);
    expect((await thePage(store, lamp)).content.titles.en).toBe("Invented event lamp-at-the-harbour");
    expect(await findPageAnswer(store, { kind: "event", slug: "lamp" })).toEqual({ found: "moved", to: lamp });

    const second = await rename();
    await publish(anEvent({ titles: { en: "A second page" } }));
    expect(await revert(second)).toMatchObject({ ok: false, error: { code: "slug_taken", params: { page: lamp } } });
    await accept(value(await revert(second, { keep_addresses: true })).id);
    expect((await thePage(store, "event/lamp")).content.titles.en).toBe("Invented event lamp-at-the-harbour");
    expect((await thePage(store, lamp)).content.titles.en).toBe("A second page");
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("takes back a deletion, a redirect and a revert", async () => {
    const { store, publish, revert, accept } = await aWiki(anEvent(), anEvent({ slug: "other" }));
    const original = canonicalJson((await thePage(store, lamp)).content);
    const page = { kind: "event", slug: "lamp-at-the-harbour" } as const;
    const deleted = await publish({ ...page, action: "delete", base: 1 });
    const back = value(await revert(deleted)).id;
    await accept(back);
    expect(canonicalJson((await thePage(store, lamp)).content)).toBe(original);
    const goneAgain = value(await revert(back)).id;
    await accept(goneAgain);
    expect(await findPageAnswer(store, page)).toMatchObject({ found: "gone" });
    await accept(value(await revert(goneAgain)).id);
    const redirected = await publish({ ...page, action: "redirect", base: 5, to: "event/other" });
    expect(await findPageAnswer(store, page)).toEqual({ found: "moved", to: "event/other" });
    await accept(value(await revert(redirected)).id);
    expect(canonicalJson((await thePage(store, lamp)).content)).toBe(original);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("J10: a moderator's urgent revert is published by somebody else, never by its author", async () => {
    const { store, moderator, publish } = await aWiki();
    const first = await publish(await anEditOf(store, lamp, summary("A heavy lamp fell.")));
    const urgent = { reason, urgent: true };
    const { id } = value(await revertChangeset(as(store, moderator), urgent, { id: first }));
    expect((await theChangeset(store, id)).urgent).toBe(true);
    expect(refusal(await approve(as(store, moderator), id))).toBe("self_approval");
    value(await approve(as(store, await aUser(store, { role: "moderator" })), id));
    expect((await thePage(store, lamp)).content.summary.en).toBe("A lamp fell in the hall.");
  });

  it("is only for what was published", async () => {
    const { store, editor, revert } = await aWiki();
    const { publicId } = await aSubmittedChangeset(as(store, editor), await anEditOf(store, lamp, summary("A lamp.")));
    expect(refusal(await revert(publicId))).toBe("already_decided");
  });
});
