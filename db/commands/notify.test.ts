import { describe, expect, it } from "vitest";
import {
  anEditOf,
  anEvent,
  aPublishedPage,
  approve,
  aSubmittedChangeset,
  as,
  aUser,
  theChangeset,
  value,
  verdict,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { changesOf } from "../queries/changeset-input";
import { listNotices } from "../queries/notices";
import { countUnread } from "../queries/notifications";
import type { Store } from "../store";
import { setSuspended } from "./manage-user";
import { markNoticesRead } from "./mark-notices-read";
import { takeBackChangeset } from "./move-changeset";
import { reviseChangeset } from "./revise-changeset";
import { watch } from "./watch";

const lamp = "event/lamp-at-the-harbour";
const edit = (store: Store, en: string) =>
  anEditOf(store, lamp, (content) => ({ ...content, summary: { ...content.summary, en } }));
const kinds = async (store: Store, user: { id: number }) =>
  (await listNotices(store, user.id)).map(({ kind, yourTurn }) => (yourTurn ? `${kind}!` : kind));

async function aWiki() {
  const store = freshStore();
  await aPublishedPage(store);
  const author = await aUser(store);
  const [first, second] = [await aUser(store, { role: "moderator" }), await aUser(store, { role: "admin" })];
  return { store, author, first, second };
}

/** Sends a new version of a proposal that came back. */
async function sendAgain(store: Store, author: Parameters<typeof as>[1], id: string, en: string) {
  const changeset = await theChangeset(store, id);
  const [change] = await changesOf(store, changeset.items);
  if (!change) throw new Error("The proposal has no change.");
  const content = { ...(change.content as object), summary: { ar: "سقط مصباح في القاعة.", en } };
  value(
    await reviseChangeset(
      as(store, author),
      { title: "Again", reason: "As asked.", changes: [{ ...change, content }] },
      { id },
    ),
  );
}

describe("notices", () => {
  it("M1: one submission over three watched pages gives one notice a person", async () => {
    const { store, author, first } = await aWiki();
    const watcher = await aUser(store);
    const moderatorToo = first;
    for (const user of [watcher, moderatorToo]) {
      value(await watch(as(store, user), { scope: "kind", target: "event", on: true }));
      value(await watch(as(store, user), { scope: "page", target: lamp, on: true }));
    }
    await aSubmittedChangeset(
      as(store, author),
      await edit(store, "A lamp fell twice."),
      anEvent({ slug: "second" }),
      anEvent({ slug: "third" }),
    );
    expect(await kinds(store, watcher)).toEqual(["submitted"]);
    expect(await kinds(store, moderatorToo)).toEqual(["submitted!"]);
    expect(await kinds(store, author)).toEqual([]);
  });

  it("M2: it is the author's turn after a request, the moderators' after the answer, and nobody's once it is done by anyone", async () => {
    const { store, author, first, second } = await aWiki();
    const { publicId } = await aSubmittedChangeset(as(store, author), await edit(store, "A lamp fell twice."));
    expect([await kinds(store, first), await kinds(store, second)]).toEqual([["submitted!"], ["submitted!"]]);

    value(await verdict(as(store, first), publicId, { verdict: "request_changes", comment: "Say which hall." }));
    expect(await kinds(store, author)).toEqual(["changes_requested!"]);
    expect([await kinds(store, first), await kinds(store, second)]).toEqual([["submitted"], ["submitted"]]);

    await sendAgain(store, author, publicId, "A lamp fell in the great hall.");
    expect(await kinds(store, author)).toEqual(["changes_requested"]);
    expect(await kinds(store, first)).toEqual(["resubmitted!", "submitted"]);

    value(await approve(as(store, second), publicId));
    expect(await kinds(store, author)).toEqual(["approved", "changes_requested"]);
    expect(await kinds(store, first)).toEqual(["resubmitted", "submitted"]);
  });

  it("tells moderators who had commented that the author took it back, and nobody else", async () => {
    const { store, author, first, second } = await aWiki();
    const { publicId } = await aSubmittedChangeset(as(store, author), await edit(store, "A lamp fell twice."));
    value(await verdict(as(store, first), publicId, { verdict: "comment", comment: "Which hall?" }));
    value(await takeBackChangeset(as(store, author), { id: publicId }));
    expect(await kinds(store, first)).toEqual(["taken_back", "submitted"]);
    expect(await kinds(store, second)).toEqual(["submitted"]);
  });

  it("M5: nobody is told of what they may not open: a draft, or anything while suspended", async () => {
    const { store, author, first } = await aWiki();
    const watcher = await aUser(store);
    value(await watch(as(store, watcher), { scope: "page", target: lamp, on: true }));
    value(await setSuspended(as(store, first), { name: watcher.name, suspended: true, reason: "A test needs it." }));
    await aSubmittedChangeset(as(store, author), await edit(store, "A lamp fell twice."));
    expect(await kinds(store, watcher)).toEqual([]);
  });

  it("K6, O9: hold no word of what was proposed", async () => {
    const { store, author, first } = await aWiki();
    const { publicId } = await aSubmittedChangeset(as(store, author), await edit(store, "A zebrawood lamp fell."));
    value(
      await verdict(as(store, first), publicId, { verdict: "reject", reason_code: "other", comment: "No zebrawood." }),
    );
    const rows = store.engine.reader.prepare("select * from notifications").all();
    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toContain("zebrawood");
  });

  it("are read up to the newest that was on the screen, by their owner alone", async () => {
    const { store, author, first, second } = await aWiki();
    await aSubmittedChangeset(as(store, author), await edit(store, "A lamp fell twice."));
    const [seen] = await listNotices(store, first.id);
    await aSubmittedChangeset(as(store, author), anEvent({ slug: "second" }));
    expect(value(await markNoticesRead(as(store, first), { upTo: seen?.id ?? 0 }))).toEqual({ read: 1 });
    expect([await countUnread(store, first.id), await countUnread(store, second.id)]).toEqual([1, 2]);
  });
});
