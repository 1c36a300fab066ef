import { describe, expect, it } from "vitest";
import { dump } from "@/tests/dump";
import {
  anEvent,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  aUser,
  noon,
  published,
  refusal,
  theChangeset,
  value,
  verdict,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { countFalseAlarms } from "../queries/false-alarms";
import { verifyDatabase } from "../queries/verify";
import { markFalseAlarm } from "./mark-false-alarm";

/** A proposal of a page with a finding that a check would give. */
async function aWarnedProposal(severity: "error" | "warning" = "warning") {
  const store = freshStore();
  const { moderator } = await published(store, aSource());
  const author = await aUser(store);
  const { publicId: id, versionId } = await aSubmittedChangeset(as(store, author), anEvent());
  await store.write(async (tx) =>
    tx.db.insert(tx.t.findings).values({
      ...{ versionId, page: "event/lamp-at-the-harbour", check: "invented", severity, message: "invented", at: "" },
      createdAt: noon,
    }),
  );
  const finding = async () => (await theChangeset(store, id)).findings.find((one) => one.check === "invented");
  return { store, author, moderator, id, finding };
}

describe("warnings", () => {
  it("are acknowledged all at once; strong words only with a reason", async () => {
    const store = freshStore();
    const { moderator } = await published(store, aSource());
    const { publicId: id } = await aSubmittedChangeset(
      as(store, await aUser(store)),
      anEvent({ summary: { en: "The martyred lamp fell in the hall." } }),
    );
    const strong = (await theChangeset(store, id)).findings.filter((one) => one.needsReason);
    expect(strong.map((one) => [one.check, one.severity])).toEqual([["loaded-language", "warning"]]);
    expect(strong[0]?.params).not.toHaveProperty("needs_reason");
    const before = dump(store);
    expect(refusal(await verdict(as(store, moderator), id, { verdict: "approve" }))).toBe("warnings_open");
    expect(refusal(await approve(as(store, moderator), id))).toBe("comment_missing");
    expect(dump(store)).toEqual(before);
    const reasoned = { verdict: "approve", acknowledge_warnings: true, comment: "It is the name of the lamp." };
    value(await verdict(as(store, moderator), id, reasoned));
    expect((await theChangeset(store, id)).findings.every((one) => one.acknowledged)).toBe(true);
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("are counted for their check when somebody says that it is wrong, once, and settled by whoever may decide", async () => {
    const { store, author, moderator, id, finding } = await aWarnedProposal();
    const number = (await finding())?.id ?? 0;
    value(await markFalseAlarm(as(store, moderator), { id, finding: number }));
    value(await markFalseAlarm(as(store, author), { id, finding: number }));
    expect(await finding()).toMatchObject({ falseAlarm: true, acknowledged: true });
    expect(await countFalseAlarms(store)).toEqual([{ check: "invented", count: 1 }]);
    value(await verdict(as(store, moderator), id, { verdict: "approve" }));
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("stay to be acknowledged when their author calls them false, and errors are not waved through", async () => {
    const warned = await aWarnedProposal();
    value(
      await markFalseAlarm(as(warned.store, warned.author), {
        id: warned.id,
        finding: (await warned.finding())?.id ?? 0,
      }),
    );
    expect(await warned.finding()).toMatchObject({ falseAlarm: true, acknowledged: false });
    expect(refusal(await verdict(as(warned.store, warned.moderator), warned.id, { verdict: "approve" }))).toBe(
      "warnings_open",
    );
    const wrong = await aWarnedProposal("error");
    const finding = (await wrong.finding())?.id ?? 0;
    expect(refusal(await markFalseAlarm(as(wrong.store, wrong.moderator), { id: wrong.id, finding }))).toBe(
      "check_failed",
    );
    expect(refusal(await approve(as(wrong.store, wrong.moderator), wrong.id))).toBe("check_failed");
    expect(refusal(await markFalseAlarm(as(wrong.store, wrong.moderator), { id: wrong.id, finding: 0 }))).toBe(
      "not_found",
    );
  });
});
