import { expect, it } from "vitest";
import { anEvent, aSource, aSubmittedChangeset, as, aUser, theChangeset, value, verdict } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { verifyDatabase } from "../queries/verify";
import { takeBackChangeset, withdrawChangeset } from "./move-changeset";

async function aProposal() {
  const store = freshStore();
  const [author, moderator] = [await aUser(store), await aUser(store, { role: "moderator" })];
  const { publicId: id } = await aSubmittedChangeset(as(store, author), aSource(), anEvent());
  const outcomes = async () => (await theChangeset(store, id)).items.map((item) => item.outcome);
  return { store, author, moderator, id, outcomes };
}

it("says of every page of a rejected proposal that it was not published", async () => {
  const { store, moderator, id, outcomes } = await aProposal();
  const no = { verdict: "reject", reason_code: "other", comment: "No." };
  value(await verdict(as(store, moderator), id, no));
  expect(await outcomes()).toEqual(["dropped", "dropped"]);
  expect(await verifyDatabase(store.file)).toEqual([]);
});

it("says the same of a withdrawn one, and nothing of one that was only taken back", async () => {
  const { store, author, id, outcomes } = await aProposal();
  value(await takeBackChangeset(as(store, author), { id }));
  expect(await outcomes()).toEqual(["open", "open"]);
  value(await withdrawChangeset(as(store, author), { id }));
  expect(await outcomes()).toEqual(["dropped", "dropped"]);
  expect(await verifyDatabase(store.file)).toEqual([]);
});
