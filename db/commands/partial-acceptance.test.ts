import { describe, expect, it } from "vitest";
import type { ChangeInput } from "@/domain/review/changeset";
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
  verdict,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { findPublishedPage } from "../queries/pages";
import { findRelatives } from "../queries/relatives";
import { verifyDatabase } from "../queries/verify";
import { revertChangeset } from "./revert-changeset";
import { submitChangeset } from "./submit-changeset";

async function aProposalOver(...changes: ChangeInput[]) {
  const store = freshStore();
  const { moderator } = await published(store, aSource());
  const author = await aUser(store);
  const { publicId: id } = await aSubmittedChangeset(as(store, author), ...changes);
  const take = (more: object) =>
    verdict(as(store, moderator), id, { verdict: "approve", acknowledge_warnings: true, ...more });
  const isThere = async (slug: string) => (await findPublishedPage(store, { kind: "event", slug })) !== undefined;
  return { store, author, moderator, id, take, isThere };
}

describe("taking a part of a proposal", () => {
  it("G3: publishes the chosen pages at once, and gives the others back as a draft of the author", async () => {
    const slugs = ["one", "two", "three", "four", "five"];
    const { store, author, moderator, id, take, isThere } = await aProposalOver(
      ...slugs.map((slug) => anEvent({ slug })),
    );
    const before = store.engine.reader.prepare("select count(*) from publications").pluck().get();
    const done = value(await take({ leave_out: ["event/two", "event/four", "event/five"] }));
    expect(done.state).toBe("partially_accepted");
    expect(store.engine.reader.prepare("select count(*) from publications").pluck().get()).toBe(Number(before) + 1);
    for (const slug of slugs) expect([slug, await isThere(slug)]).toEqual([slug, slug === "one" || slug === "three"]);

    const changeset = await theChangeset(store, id);
    expect(changeset.items.map((item) => item.outcome)).toEqual(["taken", "returned", "taken", "returned", "returned"]);
    const rest = await theChangeset(store, done.rest ?? "");
    expect(rest).toMatchObject({ state: "draft", authorIds: [author.id], title: changeset.title });
    expect(rest.items.map((item) => item.slug)).toEqual(["two", "four", "five"]);
    expect((await findRelatives(store, rest)).from?.publicId).toBe(id);
    expect(await verifyDatabase(store.file)).toEqual([]);

    value(await submitChangeset(as(store, author), { id: rest.publicId }));
    value(await approve(as(store, moderator), rest.publicId));
    expect(await isThere("five")).toBe(true);
    const undone = value(await revertChangeset(as(store, author), { reason: "A test." }, { id }));
    expect((await theChangeset(store, undone.id)).items.map((item) => [item.action, item.slug])).toEqual([
      ["delete", "one"],
      ["delete", "three"],
    ]);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("E5, G4: refuses a claim without the source and a link without the page that the same proposal makes", async () => {
    const claim = await aProposalOver(
      aSource({ slug: "second-daily" }),
      anEvent({ body: { en: "A lamp fell [@second-daily, ¶3]." } }),
      anEvent({ slug: "other", body: { en: "See [[event/lamp-at-the-harbour]]." } }),
    );
    const before = dump(claim.store);
    expect(await claim.take({ leave_out: ["source/second-daily"] })).toMatchObject({
      ok: false,
      error: {
        code: "dependency_open",
        params: { page: "event/lamp-at-the-harbour", needs: "source/second-daily" },
      },
    });
    expect(await claim.take({ leave_out: ["event/lamp-at-the-harbour"] })).toMatchObject({
      ok: false,
      error: { code: "dependency_open", params: { page: "event/other", needs: "event/lamp-at-the-harbour" } },
    });
    expect(dump(claim.store)).toEqual(before);
    value(await claim.take({ leave_out: ["event/lamp-at-the-harbour", "event/other"] }));
    expect(await verifyDatabase(claim.store.file)).toEqual([]);
  });

  it("G6: taking nothing is no acceptance, and a page that is not in it cannot be left out", async () => {
    const { store, take } = await aProposalOver(anEvent(), anEvent({ slug: "other" }));
    const before = dump(store);
    expect(refusal(await take({ leave_out: ["event/lamp-at-the-harbour", "event/other"] }))).toBe("no_change");
    expect(refusal(await take({ leave_out: ["event/nowhere"] }))).toBe("invalid_input");
    expect(dump(store)).toEqual(before);
  });

  it("takes the pages that are ready while another one is behind, and leaves its errors and warnings out of account", async () => {
    const { store, moderator, id, take } = await aProposalOver(anEvent(), anEvent({ slug: "other" }));
    const rival = await aSubmittedChangeset(as(store, await aUser(store)), anEvent({ slug: "other" }));
    value(await approve(as(store, moderator), rival.publicId));
    expect(refusal(await take({}))).toBe("slug_taken");
    value(await take({ leave_out: ["event/other"] }));
    expect((await thePage(store, "event/lamp-at-the-harbour")).revision.number).toBe(1);
    expect((await theChangeset(store, id)).state).toBe("partially_accepted");
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("H6: gives the same answer to the same decision, and a conflict to another one", async () => {
    const { store, moderator, id, take } = await aProposalOver(anEvent(), anEvent({ slug: "other" }));
    const { version, contentHash } = await theChangeset(store, id);
    const same = { version, seen_hash: contentHash, leave_out: ["event/other"] };
    const first = value(await take(same));
    const before = dump(store, { without: ["reviews"] });
    expect(value(await take(same)).publication).toBe(first.publication);
    expect(refusal(await take({ ...same, leave_out: [] }))).toBe("already_decided");
    expect(dump(store, { without: ["reviews"] })).toEqual(before);
    expect(moderator.id).toBeGreaterThan(0);
  });

  it("keeps the merge with later edits for the pages that it takes", async () => {
    const { store, moderator, author } = await aProposalOver(anEvent(), anEvent({ slug: "other" }));
    const all = await aSubmittedChangeset(as(store, author), anEvent({ slug: "third" }), anEvent({ slug: "fourth" }));
    value(await approve(as(store, moderator), all.publicId));
    const say = (en: string) => anEditOf(store, "event/third", (content) => ({ ...content, summary: { en } }));
    const title = await anEditOf(store, "event/third", (content) => ({ ...content, titles: { en: "Third" } }));
    const both = await aSubmittedChangeset(
      as(store, author),
      title,
      await anEditOf(store, "event/fourth", (content) => ({ ...content, titles: { en: "Fourth" } })),
    );
    value(
      await approve(
        as(store, moderator),
        (await aSubmittedChangeset(as(store, author), await say("A lamp."))).publicId,
      ),
    );
    value(
      await verdict(as(store, moderator), both.publicId, {
        verdict: "approve",
        acknowledge_warnings: true,
        leave_out: ["event/fourth"],
      }),
    );
    expect((await thePage(store, "event/third")).content).toMatchObject({
      titles: { en: "Third" },
      summary: { en: "A lamp." },
    });
    expect(await verifyDatabase(store.file)).toEqual([]);
  });
});
