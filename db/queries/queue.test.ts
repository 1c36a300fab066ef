import { describe, expect, it } from "vitest";
import {
  anEditOf,
  anEvent,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  noon,
  published,
  theChangeset,
  titled,
  value,
  verdict,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { openChangeset } from "../commands/open-changeset";
import { revertChangeset } from "../commands/revert-changeset";
import { takeLease } from "../commands/take-lease";
import type { Store } from "../store";
import type { ChangesetFilter } from "./changeset-filter";
import { countChangesets, listChangesets } from "./queue";

const lamp = "event/lamp-at-the-harbour";

/** Every title of a list, page by page of two. */
async function titlesOf(store: Store, filter: ChangesetFilter): Promise<string[]> {
  const titles: string[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const page: Awaited<ReturnType<typeof listChangesets>> = await listChangesets(store, {
      ...filter,
      limit: 2,
      ...(after > 0 ? { after } : {}),
    });
    titles.push(...page.items.map((item) => item.title));
    after = page.next;
  }
  return titles;
}

async function aQueue() {
  const store = freshStore();
  const { editor, moderator, changeset } = await published(store, aSource(), anEvent());
  const clock = { now: noon };
  const propose = async (title: string, minutes: number, change = anEvent({ slug: title })) => {
    clock.now = noon + minutes * 60_000;
    return value(
      await openChangeset(as(store, editor, clock), { title, reason: "A test needs it.", changes: [change] }),
    ).id;
  };
  const late = await propose("late", 30);
  await propose("early", 10);
  const { versionId } = await theChangeset(store, await propose("warned", 5));
  await store.write(async (tx) =>
    tx.db.insert(tx.t.findings).values({
      ...{ versionId, page: "event/warned", check: "invented", severity: "warning", message: "invented", at: "" },
      createdAt: noon,
    }),
  );
  const edit = await anEditOf(store, lamp, titled("A lamp"));
  await propose("edited", 20, edit);
  const later = as(store, moderator, { now: noon + 3_600_000 });
  const urgent = { title: "urgent", reason: "At once.", urgent: true };
  value(await revertChangeset(later, urgent, { id: changeset.publicId }));
  return { store, editor, moderator, late, clock };
}

const asModerator = (id: number): ChangesetFilter => ({
  states: ["submitted"],
  viewer: { id, moderates: true },
  now: noon,
});

describe("the queue", () => {
  it("J10: shows urgent proposals first, then those without warnings, each by waiting time, over pages of the list", async () => {
    const { store, editor } = await aQueue();
    expect(await titlesOf(store, asModerator(editor.id))).toEqual(["urgent", "early", "edited", "late", "warned"]);
  });

  it("is narrowed by kind, author, findings, place, whose turn it is and whether somebody looks at it", async () => {
    const { store, editor, moderator, late } = await aQueue();
    const other = await aUser(store);
    await aSubmittedChangeset(as(store, other), aSource({ slug: "by-another" }));
    const queue = asModerator(moderator.id);
    expect(await titlesOf(store, { ...queue, kind: "source" })).toEqual(["urgent", "An invented change"]);
    expect(await titlesOf(store, { ...queue, findings: "warnings" })).toEqual(["warned"]);
    expect(await titlesOf(store, { ...queue, authorId: other.id })).toEqual(["An invented change"]);
    expect(await titlesOf(store, { ...queue, page: lamp })).toEqual(["urgent", "edited"]);
    expect(await titlesOf(store, { ...queue, place: "place/nowhere" })).toEqual([]);
    // The moderator wrote the urgent one: it is for somebody else to decide.
    expect(await titlesOf(store, { ...queue, waitingForMe: true })).not.toContain("urgent");
    expect(await titlesOf(store, { viewer: { id: editor.id, moderates: false }, waitingForMe: true })).toEqual([]);
    value(await takeLease(as(store, moderator), { id: late }));
    expect(await titlesOf(store, { ...queue, free: true })).not.toContain("late");
    value(await verdict(as(store, moderator), late, { verdict: "request_changes", comment: "More." }));
    expect(await titlesOf(store, { viewer: { id: editor.id, moderates: false }, waitingForMe: true })).toEqual([
      "late",
    ]);
  });

  it("is narrowed to proposals that change texts in one language", async () => {
    const { store, moderator } = await aQueue();
    const queue = asModerator(moderator.id);
    expect(await titlesOf(store, { ...queue, language: "ar" })).toEqual(["urgent", "early", "late", "warned"]);
    expect(await titlesOf(store, { ...queue, language: "en" })).toContain("edited");
    expect(await countChangesets(store, { ...queue, language: "ar" })).toBe(4);
  });

  it("counts exactly what its viewer may open, whatever they ask for (invariant 9)", async () => {
    const { store, editor, moderator, late } = await aQueue();
    const stranger = await aUser(store);
    value(await verdict(as(store, moderator), late, { verdict: "reject", reason_code: "other", comment: "No." }));
    value(
      await openChangeset(as(store, stranger), {
        ...{ title: "secret draft", reason: "A test needs it.", submit: false },
        changes: [anEvent({ slug: "secret" })],
      }),
    );
    const viewers = [
      { id: editor.id, moderates: false },
      { id: moderator.id, moderates: true },
      { id: stranger.id, moderates: false },
    ];
    const filters: ChangesetFilter[] = [
      {},
      { states: ["submitted"] },
      { states: ["draft", "rejected"] },
      { kind: "event" },
      { findings: "clean" },
      { language: "en" },
      { waitingForMe: true },
      { authorId: editor.id },
    ];
    for (const viewer of viewers)
      for (const filter of filters) {
        const titles = await titlesOf(store, { ...filter, viewer });
        expect(await countChangesets(store, { ...filter, viewer })).toBe(titles.length);
        expect(titles.includes("secret draft")).toBe(titles.includes("secret draft") && viewer.id === stranger.id);
        expect(titles.includes("late") && viewer.id === stranger.id).toBe(false);
      }
    expect(await titlesOf(store, { states: ["draft"], viewer: { id: stranger.id, moderates: false } })).toEqual([
      "secret draft",
    ]);
    expect(await titlesOf(store, {})).toEqual([]);
  });
});
