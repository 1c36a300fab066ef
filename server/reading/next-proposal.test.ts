import { expect, it } from "vitest";
import { freshWiki } from "@/tests/api/wiki";
import { aSource, aSubmittedChangeset, as, aUser, noon, theChangeset, value, verdict } from "@/tests/factories";
import { findNextProposal } from "./next-proposal";
import { queueAsQuery, readQueueChoice, readQueueOf } from "./queue-choice";

const everything = readQueueChoice({});

async function aQueue() {
  const store = freshWiki();
  const [author, moderator] = [await aUser(store), await aUser(store, { role: "moderator" })];
  const clock = { now: noon };
  const propose = async (slug: string, by = author, change = aSource({ slug })) => {
    clock.now += 60_000;
    return (await aSubmittedChangeset(as(store, by, clock), change)).publicId;
  };
  const [first, own, second] = [await propose("first"), await propose("own", moderator), await propose("second")];
  const third = await propose("third", author, aSource({ slug: "third" }));
  const after = async (id: string, actor = moderator, choice = everything) =>
    findNextProposal(actor, await theChangeset(store, id), choice);
  return { store, author, moderator, first, own, second, third, after };
}

it("leads from proposal to proposal in the order of the queue, past one's own, and from the last to the first", async () => {
  const { first, second, third, after } = await aQueue();
  expect(await after(first)).toMatchObject({ next: { id: second }, count: 3 });
  expect((await after(second))?.next?.id).toBe(third);
  expect((await after(third))?.next?.id).toBe(first);
});

it("goes on from what was just decided, and ends when nothing waits", async () => {
  const { store, moderator, first, second, third, after } = await aQueue();
  const no = { verdict: "reject", reason_code: "other", comment: "No." };
  value(await verdict(as(store, moderator), second, no));
  expect(await after(second)).toMatchObject({ next: { id: third }, count: 2 });
  value(await verdict(as(store, moderator), third, no));
  value(await verdict(as(store, moderator), first, no));
  expect(await after(first)).toEqual({ next: undefined, count: 0 });
});

it("stays in the queue that somebody chose, and is for those who decide", async () => {
  const { author, moderator, first, after } = await aQueue();
  expect(await after(first, moderator, readQueueChoice({ kind: "event" }))).toEqual({ next: undefined, count: 0 });
  expect(await after(first, author)).toBeUndefined();
});

it("carries the choice of a queue along in an address, and nothing else", () => {
  const choice = readQueueChoice({ kind: "event", language: "ar", turn: "me" });
  expect(readQueueOf(queueAsQuery(choice))).toEqual(choice);
  expect(queueAsQuery(readQueueOf("kind=nothing&next=//elsewhere.example"))).toBeUndefined();
});
