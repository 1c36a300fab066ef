import { expect, it } from "vitest";
import type { PageContent } from "@/domain/revisions/content";
import {
  anEditOf,
  anEvent,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  published,
  theChangeset,
  value,
  verdict,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { rebaseChangeset } from "../commands/rebase-changeset";
import type { Store } from "../store";
import { planChangeset } from "./plan";
import { findRivals } from "./rivals";

const lamp = "event/lamp-at-the-harbour";
const saying = (v: number) => (content: PageContent) => ({
  ...content,
  claims: content.claims.map((claim) => ({ ...claim, value: { type: "quantity", q: "exact", v } })) as never,
});

async function rivalsOf(store: Store, id: string) {
  const changeset = await theChangeset(store, id);
  return findRivals(store, changeset, await planChangeset(store, changeset));
}

async function twoRivals() {
  const store = freshStore();
  const { moderator } = await published(store, aSource(), anEvent());
  const [one, two] = [await aUser(store), await aUser(store)];
  const six = await aSubmittedChangeset(as(store, one), await anEditOf(store, lamp, saying(6)));
  const nine = await aSubmittedChangeset(as(store, two), await anEditOf(store, lamp, saying(9)));
  return { store, moderator, two, six, nine };
}

it("C3: shows what is published and what two proposals would put there, side by side", async () => {
  const { store, six, nine } = await twoRivals();
  const [rival, ...others] = await rivalsOf(store, six.publicId);
  expect(others).toEqual([]);
  expect(rival?.changeset.publicId).toBe(nine.publicId);
  expect(rival?.pages).toMatchObject([
    {
      page: lamp,
      conflicts: [
        { base: { value: { v: 4 } }, published: { value: { v: 6 } }, proposed: { value: { v: 9 } }, canKeepBoth: true },
      ],
    },
  ]);
});

it("C3: leaves out proposals that merge by themselves, that say the same, and that were decided", async () => {
  const { store, moderator, six, nine } = await twoRivals();
  const three = await aUser(store);
  const retitle = (content: PageContent) => ({ ...content, titles: { ...content.titles, en: "A lamp" } });
  await aSubmittedChangeset(as(store, three), await anEditOf(store, lamp, retitle));
  await aSubmittedChangeset(
    as(store, three),
    await anEditOf(store, lamp, (content) => ({
      ...saying(6)(content),
      summary: { ...content.summary, en: "A lamp came down." },
    })),
  );
  expect((await rivalsOf(store, six.publicId)).map(({ changeset }) => changeset.publicId)).toEqual([nine.publicId]);
  value(
    await verdict(as(store, moderator), nine.publicId, { verdict: "reject", reason_code: "other", comment: "No." }),
  );
  expect(await rivalsOf(store, six.publicId)).toEqual([]);
});

it("C3: lets a moderator keep both as rival claims, which another moderator then approves", async () => {
  const { store, moderator, six, nine } = await twoRivals();
  value(await verdict(as(store, moderator), six.publicId, { verdict: "approve" }));
  const { items } = await planChangeset(store, await theChangeset(store, nine.publicId));
  const choices = items.flatMap(({ ref, conflicts }) =>
    conflicts.map(({ id }) => ({ page: ref, conflict: id, take: "both" })),
  );
  expect(choices).toHaveLength(1);
  value(await rebaseChangeset(as(store, moderator), { choices }, { id: nine.publicId }));
  const own = await verdict(as(store, moderator), nine.publicId, { verdict: "approve" });
  expect(own).toMatchObject({ ok: false, error: { code: "self_approval" } });
  const second = await aUser(store, { role: "moderator" });
  value(await verdict(as(store, second), nine.publicId, { verdict: "approve", acknowledge_warnings: true }));
  const [change] = [await anEditOf(store, lamp, (content) => content)];
  const { claims } = change.content as PageContent;
  expect(claims.map((claim) => (claim.value.type === "quantity" ? claim.value.v : 0))).toEqual([6, 9]);
});
