import { describe, expect, it } from "vitest";
import { dump } from "@/tests/dump";
import {
  anEvent,
  aProposal,
  approve,
  aSource,
  aSubmittedChangeset,
  as,
  published,
  refusal,
  theChangeset,
  value,
  verdict,
} from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { changesOf } from "../queries/changeset-input";
import { findLease } from "../queries/leases";
import { verifyDatabase } from "../queries/verify";
import { reviseChangeset } from "./revise-changeset";
import { takeLease } from "./take-lease";

async function aWaitingProposal() {
  const store = freshStore();
  const { editor, moderator } = await published(store, aSource());
  const { publicId: id } = await aSubmittedChangeset(as(store, editor), anEvent({ slug: "one" }));
  value(await takeLease(as(store, moderator), { id }));
  value(await verdict(as(store, moderator), id, { verdict: "comment", comment: "Which hall?" }));
  const withAnother = async (submit: boolean) => ({
    ...aProposal(...(await changesOf(store, (await theChangeset(store, id)).items)), anEvent({ slug: "two" })),
    submit,
  });
  const noticesOf = ({ id: userId }: typeof moderator) =>
    store.engine.reader.prepare("select kind from notifications where user_id = ? order by id").pluck().all(userId);
  return { store, editor, moderator, id, withAnother, noticesOf };
}

describe("adding a page to one's own proposal", () => {
  it("C8: takes one that waits for review back and sends it anew with both pages; what was on a screen is not published", async () => {
    const { store, editor, moderator, id, withAnother, noticesOf } = await aWaitingProposal();
    const seen = noticesOf(moderator).length;
    value(await reviseChangeset(as(store, editor), await withAnother(true), { id, takesBack: true }));
    const changeset = await theChangeset(store, id);
    expect([changeset.state, changeset.version, changeset.items.map(({ slug }) => slug)]).toEqual([
      "submitted",
      2,
      ["one", "two"],
    ]);
    expect(await findLease(store, changeset.id, as(store, editor).now())).toBeUndefined();
    expect(noticesOf(moderator).slice(seen)).toEqual(["resubmitted"]);
    expect(refusal(await verdict(as(store, moderator), id, { verdict: "approve", version: 1 }))).toBe("stale_base");
    value(await approve(as(store, moderator), id));
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("C8: keeps it as a draft where it is not sent yet, and then nobody can decide it", async () => {
    const { store, editor, moderator, id, withAnother, noticesOf } = await aWaitingProposal();
    const seen = noticesOf(moderator).length;
    value(await reviseChangeset(as(store, editor), await withAnother(false), { id, takesBack: true }));
    expect(await theChangeset(store, id)).toMatchObject({ state: "draft", version: 2 });
    expect(noticesOf(moderator).slice(seen)).toEqual(["taken_back"]);
    expect(refusal(await approve(as(store, moderator), id))).toBe("already_decided");
    expect(await verifyDatabase(store.file)).toEqual([]);
  });

  it("C8: is for its author alone, and never changes what waits without taking it back", async () => {
    const { store, editor, moderator, id, withAnother } = await aWaitingProposal();
    const given = await withAnother(true);
    const before = dump(store);
    expect(refusal(await reviseChangeset(as(store, moderator), given, { id, takesBack: true }))).toBe("missing_right");
    expect(refusal(await reviseChangeset(as(store, editor), given, { id }))).toBe("already_decided");
    expect(dump(store)).toEqual(before);
  });
});
