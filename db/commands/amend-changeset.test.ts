import { describe, expect, it } from "vitest";
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
  summed,
  theChangeset,
  thePage,
  value,
  verdict,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { listAmendments } from "../queries/amendments";
import { changesOf } from "../queries/changeset-input";
import { verifyDatabase } from "../queries/verify";
import { amendChangeset } from "./amend-changeset";

const lamp = "event/lamp-at-the-harbour" as const;

async function aProposal() {
  const store = freshStore();
  const { moderator } = await published(store, aSource(), anEvent());
  const author = await aUser(store);
  const change = await anEditOf(store, lamp, (content) => ({
    ...content,
    summary: { ...content.summary, en: "A lamp fell, and the the hall was closed" },
  }));
  const { publicId: id } = await aSubmittedChangeset(as(store, author), change);
  const amend = async (by: typeof moderator, edit: (content: PageContent) => PageContent, more: object = {}) => {
    const { items, version } = await theChangeset(store, id);
    const changes = (await changesOf(store, items)).map((one) => ({
      ...one,
      content: edit(structuredClone(one.content) as PageContent),
    }));
    return amendChangeset(as(store, by), { version, changes, ...more }, { id });
  };
  const notices = (user: typeof moderator) =>
    store.engine.reader.prepare("select kind from notifications where user_id = ? order by id").pluck().all(user.id);
  return { store, author, moderator, id, amend, notices };
}

describe("a moderator's own hand on a proposal", () => {
  it("G1: makes a new version, credited to both; the moderator's part is shown apart, and the author is told once", async () => {
    const { store, author, moderator, id, amend, notices } = await aProposal();
    value(await amend(moderator, summed("A lamp fell, and the hall was closed"), { note: "One article too many." }));
    const changeset = await theChangeset(store, id);
    expect(changeset).toMatchObject({
      state: "submitted",
      version: 2,
      author: author.name,
      authorIds: [author.id, moderator.id],
    });
    expect(notices(author).filter((kind) => kind === "amended")).toEqual(["amended"]);
    const [amendment, ...others] = await listAmendments(store, changeset);
    expect(others).toEqual([]);
    expect(amendment).toMatchObject({ by: moderator.name, note: "One article too many.", spellingOnly: false });
    expect(amendment?.pages.map(({ ref, diff }) => [ref, diff.changes.map((one) => one.at)])).toEqual([
      [lamp, ["/summary/en"]],
    ]);
  });

  it("G2, F2: counts as authorship, also for a moderator's figure: another moderator must approve", async () => {
    const { store, moderator, id, amend } = await aProposal();
    value(
      await amend(moderator, (content) => ({
        ...content,
        claims: content.claims.map((claim) => ({ ...claim, note: { en: "As reported on the same day." } })),
      })),
    );
    expect(refusal(await approve(as(store, moderator), id))).toBe("self_approval");
    value(await amend(moderator, summed("Closed")));
    const second = await aUser(store, { role: "moderator" });
    value(await approve(as(store, second), id));
    expect((await thePage(store, lamp)).content.summary.en).toBe("Closed");
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("F2: an amendment of spelling alone leaves the right to approve", async () => {
    const { store, author, moderator, id, amend } = await aProposal();
    value(await amend(moderator, summed("A lamp fell; and the the hall was closed.")));
    expect((await theChangeset(store, id)).authorIds).toEqual([author.id]);
    value(await approve(as(store, moderator), id));
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("H9: what was approved before the amendment is refused, and an amendment of a former version too", async () => {
    const { store, moderator, id, amend } = await aProposal();
    const second = await aUser(store, { role: "moderator" });
    const { version, contentHash } = await theChangeset(store, id);
    value(await amend(moderator, summed("Closed")));
    const before = dump(store);
    expect(refusal(await verdict(as(store, second), id, { verdict: "approve", version, seen_hash: contentHash }))).toBe(
      "stale_base",
    );
    expect(refusal(await amend(second, summed("Shut"), { version }))).toBe("stale_base");
    expect(refusal(await amend(second, (content) => content))).toBe("no_change");
    expect(dump(store)).toEqual(before);
  });

  it("M3: somebody who had approved a former version is told that their approval no longer counts", async () => {
    const { store, moderator, id, amend, notices } = await aProposal();
    const second = await aUser(store, { role: "moderator" });
    const { id: changesetId, contentHash } = await theChangeset(store, id);
    // One of several approvals, as the history of a wiki that asks for more than one holds it.
    await store.write(async (tx) =>
      tx.db.insert(tx.t.reviews).values({
        ...{ changesetId, version: 1, reviewerId: second.id, seenHash: contentHash, createdAt: noon },
        verdict: "approve",
      }),
    );
    const before = notices(second).length;
    value(await amend(moderator, summed("Closed")));
    expect(notices(second).slice(before)).toEqual(["approval_lost_amended"]);
  });

  it("is refused to editors and authors, and once it was decided", async () => {
    const { store, author, moderator, id, amend } = await aProposal();
    expect(refusal(await amend(author, summed("Closed")))).toBe("missing_right");
    expect(refusal(await amend(await aUser(store), summed("Closed")))).toBe("missing_right");
    value(await approve(as(store, moderator), id));
    expect(refusal(await amend(moderator, summed("Closed")))).toBe("already_decided");
  });
});
