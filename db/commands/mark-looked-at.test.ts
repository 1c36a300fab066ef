import { expect, it } from "vitest";
import {
  anEvent,
  aProposal,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  refusal,
  theChangeset,
  value,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { findLookedAt } from "../queries/review-marks";
import { markLookedAt } from "./mark-looked-at";
import { takeBackChangeset } from "./move-changeset";
import { reviseChangeset } from "./revise-changeset";

const event = "event/lamp-at-the-harbour";
const source = "source/invented-daily";

async function aProposalOfTwoPages() {
  const store = freshStore();
  const author = await aUser(store);
  const moderator = await aUser(store, { role: "moderator" });
  const { publicId: id } = await aSubmittedChangeset(as(store, author), aSource(), anEvent());
  const lookedAt = async (userId = moderator.id) => [
    ...(await findLookedAt(store, await theChangeset(store, id), userId)),
  ];
  const mark = (page: string, looked = true) => markLookedAt(as(store, moderator), { id, page, looked });
  return { store, author, moderator, id, lookedAt, mark };
}

it("L6: keeps what each reviewer has looked at, and leads to the next page that they have not", async () => {
  const { mark, lookedAt, author } = await aProposalOfTwoPages();
  expect(value(await mark(source))).toEqual({ next: event });
  expect(await lookedAt()).toEqual([source]);
  expect(await lookedAt(author.id)).toEqual([]);
  expect(value(await mark(source))).toEqual({ next: event });
  expect(value(await mark(event))).toEqual({ next: undefined });
  expect(value(await mark(source, false))).toEqual({ next: undefined });
  expect(await lookedAt()).toEqual([event]);
});

it("forgets it with a new version, which nobody has looked at", async () => {
  const { store, author, id, mark, lookedAt } = await aProposalOfTwoPages();
  value(await mark(source));
  value(await takeBackChangeset(as(store, author), { id }));
  value(await reviseChangeset(as(store, author), aProposal(aSource(), anEvent({ v: 5 })), { id }));
  expect(await lookedAt()).toEqual([]);
});

it("is for pages of the proposal, and for those who may say something about it", async () => {
  const { store, id, mark } = await aProposalOfTwoPages();
  expect(refusal(await mark("event/elsewhere"))).toBe("not_found");
  const away = { ...(await aUser(store, { role: "moderator" })), suspended: true };
  expect(refusal(await markLookedAt(as(store, away), { id, page: event, looked: true }))).toBe("suspended_account");
});
