import { describe, expect, it } from "vitest";
import type { ChangeInput } from "@/domain/review/changeset";
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
  aUser,
  noon,
  published,
  refusal,
  theChangeset,
  thePage,
  value,
  verdict,
} from "@/tests/factories";
import { freshStore, secondStore } from "@/tests/store";
import { findPageAnswer, findPublishedPage } from "../queries/pages";
import { findSession } from "../queries/people";
import { planChangeset } from "../queries/plan";
import { listChangesets } from "../queries/queue";
import { findReviewTrail } from "../queries/review-trail";
import { findRevision, listRevisions } from "../queries/revisions";
import { verifyDatabase } from "../queries/verify";
import type { Store } from "../store";
import { keepAnswer, reserveKey } from "./keep-idempotent";
import { setRole, setSuspended } from "./manage-user";
import { takeBackChangeset, withdrawChangeset } from "./move-changeset";
import { openChangeset } from "./open-changeset";
import { restoreRevision } from "./restore-revision";
import { reviewChangeset } from "./review-changeset";
import { openSession } from "./sign-in";
import { submitChangeset } from "./submit-changeset";

const lamp = "event/lamp-at-the-harbour";
const harder = (content: PageContent): PageContent => ({
  ...content,
  summary: { ...content.summary, en: "A heavy lamp fell in the hall." },
});
const softer = (content: PageContent): PageContent => ({
  ...content,
  summary: { ...content.summary, en: "A light lamp fell in the hall." },
});

/** What an approval names, as it stands on the screen now. */
async function onScreen(store: Store, id: string) {
  const changeset = await theChangeset(store, id);
  const { hash } = await planChangeset(store, changeset);
  return { version: changeset.version, seen_hash: hash, verdict: "approve", acknowledge_warnings: true };
}

describe("proposing", () => {
  it("A1: refuses a draft that does not differ from its base, and nothing enters the queue", async () => {
    const store = freshStore();
    const { editor } = await published(store, aSource(), anEvent());
    const draft = value(
      await openChangeset(as(store, editor), {
        ...aProposal(await anEditOf(store, lamp, (content) => content)),
        submit: false,
      }),
    );
    expect(refusal(await submitChangeset(as(store, editor), draft))).toBe("no_change");
    expect(
      refusal(await openChangeset(as(store, editor), aProposal(await anEditOf(store, lamp, (content) => content)))),
    ).toBe("no_change");
    const queue = await listChangesets(store, { states: ["submitted"], viewer: { id: editor.id, moderates: true } });
    expect(queue.items).toEqual([]);
  });

  it("A1: a claim handed in without the hash of its paragraph, which the server gives, is no change", async () => {
    const store = freshStore();
    const { editor } = await published(store, aSource(), anEvent());
    const change = await anEditOf(store, lamp, (content) => {
      for (const claim of content.claims) for (const citation of claim.citations) delete citation.paragraphHash;
      return content;
    });
    expect((await thePage(store, lamp)).content.claims[0]?.citations[0]?.paragraphHash).toMatch(/^[0-9a-f]{64}$/);
    expect(refusal(await openChangeset(as(store, editor), aProposal(change)))).toBe("no_change");
  });

  it("A5: a submission that comes twice under one key makes one changeset and gives one answer", async () => {
    const store = freshStore();
    const ctx = as(store, await aUser(store));
    const key = { key: "press-1", requestHash: "a".repeat(64) };
    expect(value(await reserveKey(ctx, key))).toBe("go");
    expect(refusal(await reserveKey(ctx, key))).toBe("idempotency_running");
    const opened = value(await openChangeset(ctx, aProposal(aSource())));
    await keepAnswer(ctx, { key: key.key, answer: { status: 201, body: JSON.stringify(opened) } });
    expect(value(await reserveKey(ctx, key))).toEqual({ status: 201, body: JSON.stringify(opened) });
    expect(refusal(await reserveKey(ctx, { ...key, requestHash: "b".repeat(64) }))).toBe("idempotency_mismatch");
    expect(value(await reserveKey(as(store, await aUser(store)), key))).toBe("go");
    ctx.clock.now += 25 * 3_600_000;
    expect(value(await reserveKey(ctx, key))).toBe("go");
  });

  it("A6: refuses a claim without a citation at that claim, and keeps the draft", async () => {
    const store = freshStore();
    const { editor } = await published(store, aSource(), anEvent());
    const change = await anEditOf(
      store,
      lamp,
      (content) =>
        ({ ...content, claims: content.claims.map((claim) => ({ ...claim, citations: [] })) }) as PageContent,
    );
    const draft = value(await openChangeset(as(store, editor), { ...aProposal(change), submit: false }));
    const outcome = await submitChangeset(as(store, editor), draft);
    expect(outcome).toMatchObject({ ok: false, error: { code: "check_failed" } });
    expect(outcome.ok ? [] : outcome.error.problems).toContainEqual(
      expect.objectContaining({
        pointer: expect.stringMatching(/^\/changes\/0\/content\/claims\/0/),
        params: expect.objectContaining({ check: "unsourced-claim" }),
      }),
    );
    expect((await theChangeset(store, draft.id)).state).toBe("draft");
  });
});

describe("deciding", () => {
  it("A7: has no effect on a changeset that its author took back", async () => {
    const store = freshStore();
    const author = await aUser(store);
    const moderator = await aUser(store, { role: "moderator" });
    const { publicId } = await aSubmittedChangeset(as(store, author), aSource());
    const seen = await onScreen(store, publicId);
    value(await takeBackChangeset(as(store, author), { id: publicId }));
    const before = dump(store);
    expect(refusal(await reviewChangeset(as(store, moderator), seen, { id: publicId }))).toBe("already_decided");
    expect(dump(store)).toEqual(before);
  });

  it("B2: refuses a changeset whose page has moved on in the same place, and writes nothing", async () => {
    const store = freshStore();
    const { editor, moderator } = await published(store, aSource(), anEvent());
    const first = await aSubmittedChangeset(as(store, editor), await anEditOf(store, lamp, harder));
    const second = await aSubmittedChangeset(as(store, editor), await anEditOf(store, lamp, softer));
    const seen = await onScreen(store, second.publicId);
    value(await approve(as(store, moderator), first.publicId));
    const before = dump(store);
    expect(refusal(await reviewChangeset(as(store, moderator), seen, { id: second.publicId }))).toBe("stale_base");
    expect(refusal(await approve(as(store, moderator), second.publicId))).toBe("stale_base");
    expect(dump(store)).toEqual(before);
    expect((await thePage(store, lamp)).content.summary.en).toBe("A heavy lamp fell in the hall.");
  });

  it("F1: refuses an author's approval of their own work in every role, and writes nothing", async () => {
    const store = freshStore();
    for (const role of ["moderator", "admin"] as const) {
      const author = await aUser(store, { role });
      const { publicId } = await aSubmittedChangeset(as(store, author), aSource({ slug: `by-${role}` }));
      const before = dump(store);
      expect(refusal(await approve(as(store, author), publicId))).toBe("self_approval");
      expect(dump(store)).toEqual(before);
    }
  });

  it("F1: lets a single reviewer publish their own work where the site says so, and tells readers", async () => {
    const store = freshStore();
    await store.write(async (tx) => tx.db.insert(tx.t.settings).values({ key: "singleReviewer", value: true }));
    const author = await aUser(store, { role: "admin" });
    const { publicId } = await aSubmittedChangeset(as(store, author), aSource());
    value(await approve(as(store, author), publicId));
    const page = await thePage(store, "source/invented-daily");
    expect(page.revision.single).toBe(true);
    expect((await findRevision(store, { pageId: page.id, number: 1 }))?.single).toBe(true);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("F6: refuses somebody who lost the role meanwhile, on their very next request", async () => {
    const store = freshStore();
    const admin = await aUser(store, { role: "admin" });
    const moderator = await aUser(store, { role: "moderator" });
    const { publicId } = await aSubmittedChangeset(as(store, await aUser(store)), aSource());
    const { sid } = value(await openSession(as(store, moderator), moderator));
    const asks = async () => as(store, (await findSession(store, sid, noon))?.actor ?? { kind: "reader" });
    expect((await asks()).actor).toMatchObject({ role: "moderator" });
    value(await setRole(as(store, admin), { name: moderator.name, role: "editor" }));
    expect(refusal(await approve(await asks(), publicId))).toBe("missing_right");
    value(await setRole(as(store, admin), { name: moderator.name, role: "moderator" }));
    value(await setSuspended(as(store, admin), { name: moderator.name, suspended: true, reason: "A test." }));
    expect(refusal(await approve(await asks(), publicId))).toBe("suspended_account");
    expect((await theChangeset(store, publicId)).state).toBe("submitted");
  });

  it("F11: asks for the right to every touched page, names the one that is protected, and publishes none", async () => {
    const store = freshStore();
    const { editor, moderator } = await published(store, aSource(), anEvent(), anEvent({ slug: "other" }));
    const { publicId } = await aSubmittedChangeset(
      as(store, editor),
      await anEditOf(store, "event/other", harder),
      await anEditOf(store, lamp, harder),
    );
    const page = await thePage(store, lamp);
    await store.write(async (tx) =>
      tx.db.insert(tx.t.protections).values({
        pageId: page.id,
        level: "administrators",
        reason: "A test.",
        byUserId: moderator.id,
        createdAt: noon,
      }),
    );
    const before = dump(store);
    expect(await approve(as(store, moderator), publicId)).toMatchObject({
      ok: false,
      error: { code: "protected_page", params: { page: lamp } },
    });
    expect(dump(store)).toEqual(before);
    value(await approve(as(store, await aUser(store, { role: "admin" })), publicId));
  });

  it("keeps a source that published claims cite, whole and in its cited paragraphs", async () => {
    const store = freshStore();
    const { editor, moderator } = await published(store, aSource(), anEvent());
    const source = "source/invented-daily";
    const deletion: ChangeInput = { kind: "source", slug: "invented-daily", action: "delete", base: 1 };
    const shorter = await anEditOf(store, source, (content) =>
      content.kind === "source"
        ? { ...content, fields: { ...content.fields, paragraphs: content.fields.paragraphs.slice(0, 2) } }
        : content,
    );
    for (const change of [deletion, shorter]) {
      const { publicId } = await aSubmittedChangeset(as(store, editor), change);
      expect(await approve(as(store, moderator), publicId)).toMatchObject({
        ok: false,
        error: { code: "dependency_open", params: { page: lamp, source, paragraph: 3 } },
      });
    }
    const event: ChangeInput = { kind: "event", slug: "lamp-at-the-harbour", action: "delete", base: 1 };
    const both = await aSubmittedChangeset(as(store, editor), deletion, event);
    value(await approve(as(store, moderator), both.publicId));
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("D5: redirects a page only to another published page of its kind", async () => {
    const store = freshStore();
    const { editor, moderator } = await published(store, aSource(), anEvent(), anEvent({ slug: "other" }));
    const redirect = (to: string): ChangeInput => ({ kind: "event", slug: "other", action: "redirect", base: 1, to });
    for (const to of ["event/other", "source/invented-daily", "nowhere"])
      expect(refusal(await openChangeset(as(store, editor), aProposal(redirect(to)))), to).toBe("invalid_input");
    const nowhere = await aSubmittedChangeset(as(store, editor), redirect("event/nowhere"));
    expect(refusal(await approve(as(store, moderator), nowhere.publicId))).toBe("target_gone");
    const merged = await aSubmittedChangeset(as(store, editor), redirect(lamp));
    value(await approve(as(store, moderator), merged.publicId));
    expect(await findPageAnswer(store, { kind: "event", slug: "other" })).toEqual({ found: "moved", to: lamp });
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("E4: runs the checks once more, and refuses what cites a source that has gone since", async () => {
    const store = freshStore();
    const { editor, moderator } = await published(store, aSource());
    const { publicId } = await aSubmittedChangeset(as(store, editor), anEvent());
    const seen = await onScreen(store, publicId);
    const deletion = await aSubmittedChangeset(as(store, editor), {
      kind: "source",
      slug: "invented-daily",
      action: "delete",
      base: 1,
    });
    value(await approve(as(store, moderator), deletion.publicId));
    const before = dump(store);
    expect(await reviewChangeset(as(store, moderator), seen, { id: publicId })).toMatchObject({
      ok: false,
      error: {
        code: "check_failed",
        problems: expect.arrayContaining([
          expect.objectContaining({
            pointer: "/changes/0/content/claims/0/citations/0",
            params: expect.objectContaining({ check: "paragraph-missing", page: lamp }),
          }),
        ]),
      },
    });
    expect(dump(store)).toEqual(before);
  });

  it("G6, I1: refuses a rejection without a reason from the list or without words", async () => {
    const store = freshStore();
    const moderator = as(store, await aUser(store, { role: "moderator" }));
    const { publicId } = await aSubmittedChangeset(as(store, await aUser(store)), aSource());
    expect(refusal(await verdict(moderator, publicId, { verdict: "reject", comment: "Because." }))).toBe(
      "reason_missing",
    );
    expect(
      refusal(await verdict(moderator, publicId, { verdict: "reject", reason_code: "duplicate", comment: "  " })),
    ).toBe("comment_missing");
    expect(refusal(await verdict(moderator, publicId, { verdict: "request_changes" }))).toBe("comment_missing");
    expect((await theChangeset(store, publicId)).state).toBe("submitted");
  });

  it("H1: of two approvals at the same moment through two processes, one publishes and the other is told", async () => {
    const store = freshStore();
    const other = secondStore(store.file);
    const { publicId } = await aSubmittedChangeset(as(store, await aUser(store)), aSource());
    const [one, two] = [await aUser(store, { role: "moderator" }), await aUser(store, { role: "moderator" })];
    const outcomes = await Promise.all([approve(as(store, one), publicId), approve(as(other, two), publicId)]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok).map(refusal)).toEqual(["already_decided"]);
    expect(store.engine.reader.prepare("select count(*) from publications").pluck().get()).toBe(1);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("H2: of an approval and a rejection at the same moment the first holds, and the second is kept as an opinion", async () => {
    const store = freshStore();
    const other = secondStore(store.file);
    const { publicId, id } = await aSubmittedChangeset(as(store, await aUser(store)), aSource());
    const [one, two] = [await aUser(store, { role: "moderator" }), await aUser(store, { role: "moderator" })];
    const [approval, rejection] = await Promise.all([
      approve(as(store, one), publicId),
      verdict(as(other, two), publicId, { verdict: "reject", reason_code: "other", comment: "Not yet." }),
    ]);
    expect([approval.ok, rejection.ok].sort()).toEqual([false, true]);
    const trail = await findReviewTrail(store, id);
    const [first, second] = approval.ok ? ["approve", "reject"] : ["reject", "approve"];
    expect(trail.reviews.map(({ verdict: said, late }) => [said, late])).toEqual([
      [first, false],
      [second, true],
    ]);
    expect((await theChangeset(store, publicId)).state).toBe(approval.ok ? "accepted" : "rejected");
    expect((await findPublishedPage(store, { kind: "source", slug: "invented-daily" })) !== undefined).toBe(
      approval.ok,
    );
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("H6: an approval repeated after its answer was lost gives the same publication, and no second one", async () => {
    const store = freshStore();
    const moderator = await aUser(store, { role: "moderator" });
    const { publicId } = await aSubmittedChangeset(as(store, await aUser(store)), aSource());
    const seen = await onScreen(store, publicId);
    const first = value(await reviewChangeset(as(store, moderator), seen, { id: publicId }));
    const before = dump(store);
    expect(value(await reviewChangeset(as(store, moderator), seen, { id: publicId }))).toEqual(first);
    expect(dump(store)).toEqual(before);
    expect(first.publication).toMatch(/./);
  });

  it("H9: refuses an approval of a version that its author has changed since", async () => {
    const store = freshStore();
    const author = await aUser(store);
    const moderator = await aUser(store, { role: "moderator" });
    const { publicId } = await aSubmittedChangeset(as(store, author), aSource());
    const seen = await onScreen(store, publicId);
    expect(refusal(await reviewChangeset(as(store, moderator), { ...seen, version: 2 }, { id: publicId }))).toBe(
      "stale_base",
    );
    expect(
      refusal(await reviewChangeset(as(store, moderator), { ...seen, seen_hash: "0".repeat(64) }, { id: publicId })),
    ).toBe("stale_base");
  });

  it("I2: leaves a rejected changeset open to its author, with content, reason and comment", async () => {
    const store = freshStore();
    const author = await aUser(store);
    const { publicId, id } = await aSubmittedChangeset(as(store, author), aSource());
    value(
      await verdict(as(store, await aUser(store, { role: "moderator" })), publicId, {
        verdict: "reject",
        reason_code: "out_of_scope",
        comment: "Not ours.",
      }),
    );
    const own = await listChangesets(store, { authorId: author.id, viewer: { id: author.id, moderates: false } });
    expect(own.items.map((one) => [one.publicId, one.state])).toEqual([[publicId, "rejected"]]);
    expect((await theChangeset(store, publicId)).items[0]?.proposal.content?.titles.en).toBe(
      "Invented source invented-daily",
    );
    expect((await findReviewTrail(store, id)).reviews).toMatchObject([
      { reasonCode: "out_of_scope", comment: "Not ours." },
    ]);
    const others = await listChangesets(store, {
      authorId: author.id,
      viewer: { id: author.id + 1, moderates: false },
    });
    expect(others.items).toEqual([]);
  });

  it("I3: lets the author withdraw in every open state, and not once it is published", async () => {
    const store = freshStore();
    const author = await aUser(store);
    const moderator = as(store, await aUser(store, { role: "moderator" }));
    const withdraw = (id: string) => withdrawChangeset(as(store, author), { id });
    const draft = value(
      await openChangeset(as(store, author), { ...aProposal(aSource({ slug: "a" })), submit: false }),
    );
    expect(value(await withdraw(draft.id)).state).toBe("withdrawn");
    const submitted = await aSubmittedChangeset(as(store, author), aSource({ slug: "b" }));
    expect(value(await withdraw(submitted.publicId)).state).toBe("withdrawn");
    const sentBack = await aSubmittedChangeset(as(store, author), aSource({ slug: "c" }));
    value(await verdict(moderator, sentBack.publicId, { verdict: "request_changes", comment: "More." }));
    expect(value(await withdraw(sentBack.publicId)).state).toBe("withdrawn");
    const accepted = await aSubmittedChangeset(as(store, author), aSource({ slug: "d" }));
    value(await approve(moderator, accepted.publicId));
    expect(refusal(await withdraw(accepted.publicId))).toBe("already_decided");
  });

  it("I4: refuses every decision on a withdrawn or rejected changeset", async () => {
    const store = freshStore();
    const author = await aUser(store);
    const moderator = as(store, await aUser(store, { role: "moderator" }));
    const other = as(store, await aUser(store, { role: "moderator" }));
    const withdrawn = await aSubmittedChangeset(as(store, author), aSource({ slug: "a" }));
    value(await withdrawChangeset(as(store, author), { id: withdrawn.publicId }));
    const rejected = await aSubmittedChangeset(as(store, author), aSource({ slug: "b" }));
    value(await verdict(moderator, rejected.publicId, { verdict: "reject", reason_code: "other", comment: "No." }));
    for (const { publicId } of [withdrawn, rejected])
      for (const given of [
        { verdict: "approve", acknowledge_warnings: true },
        { verdict: "request_changes", comment: "More." },
        { verdict: "reject", reason_code: "other", comment: "No, again." },
        { verdict: "comment", comment: "Well." },
      ])
        expect(refusal(await verdict(other, publicId, given)), `${given.verdict}`).toBe("already_decided");
    expect(await findPublishedPage(store, { kind: "source", slug: "a" })).toBeUndefined();
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("L1, L2: publishes all pages of a changeset or none of them, whatever a reader asks meanwhile", async () => {
    const store = freshStore();
    const reader = secondStore(store.file);
    const { editor, moderator } = await published(store, aSource(), anEvent(), anEvent({ slug: "other" }));
    const both = await aSubmittedChangeset(
      as(store, editor),
      await anEditOf(store, lamp, harder),
      await anEditOf(store, "event/other", harder),
    );
    const single = await aSubmittedChangeset(as(store, editor), await anEditOf(store, "event/other", softer));
    const split = await aSubmittedChangeset(
      as(store, editor),
      await anEditOf(store, lamp, softer),
      await anEditOf(store, "event/other", softer),
    );

    const seen = new Set<string>();
    const watching = { on: true };
    const heads = reader.engine.reader
      .prepare(
        "select group_concat(number) from (select r.number from pages p join revisions r on r.id = p.head_revision_id where p.kind = 'event' order by p.id)",
      )
      .pluck();
    const watch = (async () => {
      while (watching.on) {
        seen.add(String(heads.get()));
        await new Promise((turn) => setImmediate(turn));
      }
    })();
    value(await approve(as(store, moderator), both.publicId));
    watching.on = false;
    await watch;
    seen.add(String(heads.get()));
    expect([...seen]).toEqual(["1,1", "2,2"]);

    expect(refusal(await approve(as(store, moderator), single.publicId))).toBe("stale_base");
    const before = dump(store);
    expect(refusal(await approve(as(store, moderator), split.publicId))).toBe("stale_base");
    expect(dump(store)).toEqual(before);
  });

  it("J1: a restored revision is a new one with exactly the former values, and none is removed", async () => {
    const store = freshStore();
    const { editor, moderator } = await published(store, aSource(), anEvent());
    const original = await thePage(store, lamp);
    const emptied = await aSubmittedChangeset(
      as(store, editor),
      await anEditOf(store, lamp, (content) => ({ ...harder(content), claims: [] }) as PageContent),
    );
    value(await approve(as(store, moderator), emptied.publicId));
    const back = value(
      await restoreRevision(as(store, editor), {
        page: lamp,
        number: 1,
        title: "Restore revision 1",
        reason: "The figure was right.",
      }),
    );
    value(await approve(as(store, moderator), back.id));
    const page = await thePage(store, lamp);
    expect(canonicalJson(page.content)).toBe(canonicalJson(original.content));
    const { items } = await listRevisions(store, { pageId: page.id });
    expect(items.map((row) => [row.number, row.type])).toEqual([
      [3, "revert"],
      [2, "edit"],
      [1, "create"],
    ]);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });
});
