import { describe, expect, it } from "vitest";
import { as, aUser, noon, refusal, value } from "@/tests/factories";
import { freshStore } from "@/tests/store";
import { findAutosave, listAutosaves } from "../queries/autosaves";
import { endAutosave } from "./end-autosave";
import { keepAutosave } from "./keep-autosave";

const first = "11111111-1111-4111-8111-111111111111";
const second = "22222222-2222-4222-8222-222222222222";
const form = (text: string) => ({ "titles.en": text, "claims.0.value.v": "some words, no number" });
const lamp = { place: "event/lamp-at-the-harbour", saves: 0, fields: form("Lamp") };

async function aWriter() {
  const store = freshStore();
  const user = await aUser(store);
  return { store, user, ctx: as(store, user) };
}

describe("the autosave of a form", () => {
  it("A2: keeps a form that is no page yet as it was typed, with its time, for its writer on any device", async () => {
    const { store, user, ctx } = await aWriter();
    expect(value(await keepAutosave(ctx, first, lamp))).toEqual({ id: first, saves: 1, savedAt: noon });
    ctx.clock.now += 5000;
    value(await keepAutosave(ctx, first, { ...lamp, saves: 1, fields: form("Lamp fell") }));
    expect(value(await findAutosave(store, user, first))).toMatchObject({
      values: form("Lamp fell"),
      savedAt: noon + 5000,
      saves: 2,
    });
  });

  it("A3: is not there for anybody else, and cannot be saved or ended by them", async () => {
    const { store, ctx } = await aWriter();
    value(await keepAutosave(ctx, first, lamp));
    const other = as(store, await aUser(store, { role: "admin" }));
    expect(refusal(await findAutosave(store, other.actor, first))).toBe("not_found");
    expect(await listAutosaves(store, other.actor)).toEqual([]);
    expect(refusal(await keepAutosave(other, first, { ...lamp, saves: 1 }))).toBe("not_found");
    expect(refusal(await endAutosave(other, first))).toBe("not_found");
    expect(refusal(await findAutosave(store, { kind: "reader" }, first))).toBe("unauthenticated");
  });

  it("is never overwritten by a tab that did not see the last save", async () => {
    const { store, user, ctx } = await aWriter();
    value(await keepAutosave(ctx, first, lamp));
    value(await keepAutosave(ctx, first, { ...lamp, saves: 1, fields: form("from one tab") }));
    const late = await keepAutosave(ctx, first, { ...lamp, saves: 1, fields: form("from another") });
    expect(late).toMatchObject({ ok: false, error: { code: "draft_conflict", params: { id: first, saved_at: noon } } });
    expect(value(await findAutosave(store, user, first)).values).toEqual(form("from one tab"));
  });

  it("is answered again when the same save comes twice", async () => {
    const { ctx } = await aWriter();
    value(await keepAutosave(ctx, first, lamp));
    expect(value(await keepAutosave(ctx, first, lamp)).saves).toBe(1);
  });

  it("stands beside another of the same page only where that one was seen", async () => {
    const { store, user, ctx } = await aWriter();
    value(await keepAutosave(ctx, first, lamp));
    expect(await keepAutosave(ctx, second, lamp)).toMatchObject({
      ok: false,
      error: { code: "draft_conflict", params: { id: first } },
    });
    value(await keepAutosave(ctx, second, { ...lamp, beside: [first] }));
    value(await keepAutosave(ctx, "33333333-3333-4333-8333-333333333333", { ...lamp, place: "new/event" }));
    expect((await listAutosaves(store, user, lamp.place)).map(({ id }) => id).sort()).toEqual([first, second]);
  });

  it("ends with its words gone, and says so to a tab that still holds them", async () => {
    const { store, user, ctx } = await aWriter();
    value(await keepAutosave(ctx, first, lamp));
    value(await endAutosave(ctx, first));
    value(await endAutosave(ctx, first));
    expect(refusal(await findAutosave(store, user, first))).toBe("gone");
    expect(refusal(await keepAutosave(ctx, first, { ...lamp, saves: 1 }))).toBe("gone");
    expect(await listAutosaves(store, user)).toEqual([]);
  });

  it("is known as ended when it was sent before it was ever saved, and another's stays as it is", async () => {
    const { store, user, ctx } = await aWriter();
    value(await endAutosave(ctx, first, { sent: true }));
    expect(refusal(await findAutosave(store, user, first))).toBe("gone");
    expect(refusal(await endAutosave(ctx, second))).toBe("not_found");
    value(await keepAutosave(ctx, second, lamp));
    const other = as(store, await aUser(store));
    expect(refusal(await endAutosave(other, second, { sent: true }))).toBe("not_found");
    expect(value(await findAutosave(store, user, second)).values).toEqual(lamp.fields);
  });

  it("is refused to a suspended account, which still reads what it has", async () => {
    const { store, user, ctx } = await aWriter();
    value(await keepAutosave(ctx, first, lamp));
    const suspended = as(store, { ...user, suspended: true });
    expect(refusal(await keepAutosave(suspended, first, { ...lamp, saves: 1 }))).toBe("suspended_account");
    expect(value(await findAutosave(store, suspended.actor, first)).values).toEqual(lamp.fields);
  });

  it("belongs to a page, a kind or a changeset, and to nothing else", async () => {
    const { ctx } = await aWriter();
    for (const place of ["", "club/x", "new/club", "event/Lamp", "../event", "event/lamp@a b"])
      expect(refusal(await keepAutosave(ctx, first, { ...lamp, place })), place).toBe("invalid_input");
    expect(refusal(await keepAutosave(ctx, "not-an-id", lamp))).toBe("not_found");
    value(await keepAutosave(ctx, first, { ...lamp, place: "event/lamp@4f9c-1" }));
  });
});
