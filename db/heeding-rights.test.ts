import { expect, it } from "vitest";
import { dump } from "@/tests/dump";
import { approve, aSource, aSubmittedChangeset, as, aUser, refusal, theWiki, value } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { setRole, setSuspended } from "./commands/manage-user";
import { heedingRights } from "./heeding-rights";
import { verifyDatabase } from "./queries/verify";

it("F6: a right that goes while a command is at work stops its write, and what was lost is named", async () => {
  const store = freshStore();
  const { publicId } = await aSubmittedChangeset(as(store, await aUser(store)), aSource());
  const lose = [
    ["missing_right", (name: string) => setRole(as(store, theWiki), { name, role: "editor" })],
    [
      "suspended_account",
      (name: string) => setSuspended(as(store, theWiki), { name, suspended: true, reason: "A test." }),
    ],
  ] as const;
  for (const [code, losing] of lose) {
    const moderator = await aUser(store, { role: "moderator" });
    let before = {};
    const outcome = await heedingRights(as(store, moderator), async (ctx) => {
      value<unknown>(await losing(moderator.name));
      before = dump(store);
      return approve({ ...as(store, moderator), ...ctx }, publicId);
    });
    expect(refusal(outcome)).toBe(code);
    expect(dump(store)).toEqual(before);
  }
  const moderator = await aUser(store, { role: "moderator" });
  value(await heedingRights(as(store, moderator), (ctx) => approve({ ...as(store, moderator), ...ctx }, publicId)));
  expect(await verifyDatabase(store.file)).toEqual([]);
});
